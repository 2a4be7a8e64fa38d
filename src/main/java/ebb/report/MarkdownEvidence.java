package ebb.report;

import static ebb.report.MarkdownPage.bold;
import static ebb.report.MarkdownPage.plain;

import java.util.List;
import java.util.stream.Collectors;

/** The evidence behind a brief as Markdown. */
final class MarkdownEvidence {

    private MarkdownEvidence() {
    }

    static void print(Brief brief, MarkdownPage page) {
        EvidencePages evidence = brief.evidence();
        page.heading(2, Section.EVIDENCE.heading());
        for (Exhibit exhibit : evidence.exhibits()) {
            page.line("- ", exhibit.reference() + " " + bold(exhibit.title()) + exhibit.mark());
            if (!exhibit.stands()) {
                page.line("  - ", plain(exhibit.setAside()));
            }
            grounds("For: ", exhibit.speaksFor(), page);
            grounds("Against: ", exhibit.speaksAgainst(), page);
        }
        if (brief.questions().size() > Brief.ASKED_FIRST) {
            page.heading(3, Notices.FURTHER_QUESTIONS);
            brief.questions().stream().skip(Brief.ASKED_FIRST)
                    .forEach(question -> BriefMarkdown.question(question, page));
        }
        page.heading(3, Notices.TOLD);
        for (ToldFact fact : evidence.facts()) {
            page.line("- ", bold(fact.id()) + ": " + plain(Reading.sentence(fact.text()))
                    + (fact.source().isEmpty() ? "" : " (" + plain(fact.source()) + ")"));
        }
        if (!evidence.notAsked().isEmpty()) {
            page.heading(3, Notices.NOT_ASKED);
            page.line("", evidence.notAsked().stream().map(MarkdownPage::plain)
                    .collect(Collectors.joining("; ")) + ".");
        }
    }

    private static void grounds(String lead, List<Ground> grounds, MarkdownPage page) {
        for (Ground ground : grounds) {
            page.line("  - ", lead + plain(ground.sentence()) + Notices.mark(ground.inConfidence()) + " "
                    + plain(ground.basis()));
        }
    }
}
