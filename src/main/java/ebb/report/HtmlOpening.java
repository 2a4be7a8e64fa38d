package ebb.report;

import java.util.List;

/** The head of a brief as HTML: whom it is about, safety, and the lines that say it in short. */
final class HtmlOpening {

    private HtmlOpening() {
    }

    static void print(HtmlBrief html) {
        heading(html, html.brief().heading());
        safety(html, html.brief().safety());
        html.section(Section.IN_SHORT, "short");
        html.brief().inShort().forEach(line -> html.paragraph(null, line));
        html.out().end();
        own(html, html.brief().own());
    }

    private static void own(HtmlBrief html, OwnHypotheses own) {
        if (own.recorded()) {
            html.section(Section.OWN, "own");
            html.out().open("dl", "class", "own-list");
            own(html, OwnHypotheses.BOTH, own.both());
            own(html, OwnHypotheses.ONLY_YOU, own.onlyYou());
            own(html, OwnHypotheses.ONLY_EBB, own.onlyEbb());
            html.out().end().end();
        }
    }

    private static void own(HtmlBrief html, String lead, List<Passage> lines) {
        html.out().leaf("dt", lead);
        if (lines.isEmpty()) {
            html.out().leaf("dd", "nothing.");
        }
        for (Passage line : lines) {
            html.out().open("dd").text(line.text());
            html.mark(line.inConfidence());
            html.out().end();
        }
    }

    private static void heading(HtmlBrief html, Heading heading) {
        Markup out = html.out();
        out.open("header");
        out.leaf("p", "Session brief: case " + heading.caseName()
                + (heading.asOf().isEmpty() ? "" : ", as of " + heading.asOf()), "class", "eyebrow");
        out.leaf("h" + html.level(), heading.title(), "id", html.id() + "-title", "class", "title");
        out.open("p", "class", "setting");
        for (Passage line : heading.setting()) {
            out.text(line.text());
            html.mark(line.inConfidence());
            out.space();
        }
        out.end();
        if (heading.confidential()) {
            out.leaf("p", Notices.CONFIDENTIAL, "class", "eyes-only");
        }
        out.end();
    }

    private static void safety(HtmlBrief html, SafetyNotes safety) {
        Markup out = html.out();
        html.section(Section.SAFETY, safety.danger() ? "safety danger" : safety.quiet() ? "safety quiet" : "safety");
        for (CautionEntry caution : safety.cautions()) {
            out.open("div", "class", caution.current() ? "caution current" : "caution");
            out.open(html.entry()).text(caution.title());
            html.tail(caution.exhibit());
            out.end();
            html.aside(caution.exhibit());
            out.leaf("p", caution.message()).end();
        }
        for (SafetyNotes.Withheld withheld : safety.withheld()) {
            out.open("div", "class", "withheld");
            out.leaf(html.entry(), "Has to wait: " + String.join("; ", withheld.topics()));
            html.paragraph(null, new Passage(withheld.reason(), withheld.inConfidence()));
            out.end();
        }
        if (safety.firstTopic() != null) {
            HtmlTopics.list(html, List.of(safety.firstTopic()));
        }
        out.open("p", "class", "asked").leaf("b", "Asked so far.").space();
        for (Passage line : safety.screenings()) {
            out.text(line.text() + ".");
            html.mark(line.inConfidence());
            out.space();
        }
        out.text(safety.screenings().isEmpty() ? "Nobody was. " : "").space();
        out.text((safety.quiet() ? Notices.NO_DANGER_REPORTED + " " : "") + Notices.NO_PROOF).end();
        out.end();
    }
}
