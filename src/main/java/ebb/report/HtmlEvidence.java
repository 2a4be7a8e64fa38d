package ebb.report;

import java.util.List;

/** The evidence behind a brief as HTML: one fold that opens to all of it. */
final class HtmlEvidence {

    private HtmlEvidence() {
    }

    static void print(HtmlBrief html) {
        Markup out = html.out();
        EvidencePages evidence = html.brief().evidence();
        out.open("details", "class", "evidence").open("summary")
                .leaf("h" + (html.level() + 1), Section.EVIDENCE.heading()).space()
                .leaf("span", "what stands for and against each point, and everything that was told").end();
        out.open("div", "class", "exhibits");
        evidence.exhibits().forEach(exhibit -> exhibit(html, exhibit));
        out.end();
        furtherQuestions(html);
        told(html, evidence.facts());
        notAsked(html, evidence.notAsked());
        out.end();
    }

    private static void exhibit(HtmlBrief html, Exhibit exhibit) {
        Markup out = html.out();
        out.open("section", "class", "exhibit", "id", html.exhibit(exhibit.number()));
        out.open(html.entry()).leaf("span", "" + exhibit.number(), "class", "ref").space().text(exhibit.title());
        html.mark(exhibit.inConfidence());
        out.end();
        html.aside(exhibit);
        grounds(html, "For", exhibit.speaksFor());
        grounds(html, "Against", exhibit.speaksAgainst());
        out.end();
    }

    private static void grounds(HtmlBrief html, String side, List<Ground> grounds) {
        if (grounds.isEmpty()) {
            return;
        }
        Markup out = html.out();
        out.leaf("p", side, "class", "side").open("ul");
        for (Ground ground : grounds) {
            out.open("li", "class", ground.counted() ? null : "uncounted").text(ground.sentence());
            html.mark(ground.inConfidence());
            out.space().leaf("span", ground.basis(), "class", "basis").end();
        }
        out.end();
    }

    private static void furtherQuestions(HtmlBrief html) {
        List<QuestionEntry> questions = html.brief().questions();
        if (questions.size() > Brief.ASKED_FIRST) {
            html.out().leaf(html.entry(), Notices.FURTHER_QUESTIONS).open("ul", "class", "questions");
            questions.stream().skip(Brief.ASKED_FIRST).forEach(question -> HtmlTopics.question(html, question));
            html.out().end();
        }
    }

    private static void told(HtmlBrief html, List<ToldFact> facts) {
        Markup out = html.out();
        out.leaf(html.entry(), Notices.TOLD).open("dl", "class", "told");
        for (ToldFact fact : facts) {
            out.open("div").leaf("dt", fact.id()).open("dd").text(Reading.sentence(fact.text()));
            html.mark(fact.inConfidence());
            if (!fact.source().isEmpty()) {
                out.space().leaf("span", fact.source(), "class", "basis");
            }
            out.close().end();
        }
        out.end();
    }

    private static void notAsked(HtmlBrief html, List<String> notAsked) {
        if (!notAsked.isEmpty()) {
            html.out().leaf(html.entry(), Notices.NOT_ASKED)
                    .leaf("p", String.join("; ", notAsked) + ".", "class", "soft");
        }
    }
}
