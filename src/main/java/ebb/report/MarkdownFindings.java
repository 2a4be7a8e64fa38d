package ebb.report;

import static ebb.report.MarkdownPage.bold;
import static ebb.report.MarkdownPage.plain;

import java.util.List;
import java.util.stream.Collectors;

/** The hypotheses of a brief as Markdown, each with the main reason for it and against it. */
final class MarkdownFindings {

    private MarkdownFindings() {
    }

    static void print(Brief brief, MarkdownPage page) {
        Hypotheses hypotheses = brief.hypotheses();
        if (hypotheses.patterns().isEmpty() && hypotheses.needs().isEmpty()) {
            page.heading(2, Section.PATTERNS.heading());
            page.line("", Notices.NO_HYPOTHESES);
        }
        section(Section.PATTERNS, hypotheses.patterns(), true, page);
        section(Section.NEEDS, hypotheses.needs(), true, page);
        section(Section.ORIGINS, hypotheses.origins(), false, page);
        section(Section.EXPECTATIONS, hypotheses.expectations(), false, page);
        if (!hypotheses.unknown().isEmpty()) {
            if (hypotheses.expectations().isEmpty()) {
                page.heading(2, Section.EXPECTATIONS.heading());
            }
            page.line("- ", plain(String.join(", ", hypotheses.unknown())) + ": not enough is known.");
        }
        page.heading(2, Section.GOOD_ENOUGH.heading());
        for (VerdictEntry verdict : brief.verdicts()) {
            page.line("- ", bold(verdict.sentence()) + BriefMarkdown.tail(verdict.exhibit()));
            aside(verdict.exhibit(), page);
            if (!verdict.open()) {
                reasons(verdict.exhibit(), false, page);
                hangs("  - ", verdict.exhibit(), page);
            }
        }
        page.blank();
        scores(brief.scores(), page);
    }

    private static void section(Section section, List<FindingEntry> findings, boolean sayNothingAgainst,
            MarkdownPage page) {
        if (findings.isEmpty()) {
            return;
        }
        page.heading(2, section.heading());
        findings.stream().limit(Hypotheses.IN_FULL).forEach(finding -> {
            page.line("- ", name(finding) + (finding.gloss().isEmpty() ? "" : ": " + plain(finding.gloss())));
            aside(finding.exhibit(), page);
            reasons(finding.exhibit(), sayNothingAgainst, page);
            hangs("  - ", finding.exhibit(), page);
        });
        if (findings.size() > Hypotheses.IN_FULL) {
            page.line("- ", "Also: " + findings.stream().skip(Hypotheses.IN_FULL).map(MarkdownFindings::name)
                    .collect(Collectors.joining("; ")));
            findings.stream().skip(Hypotheses.IN_FULL).forEach(finding -> aside(finding.exhibit(), page));
        }
    }

    private static void aside(Exhibit exhibit, MarkdownPage page) {
        if (!exhibit.stands()) {
            page.line("  - ", BriefMarkdown.aside(exhibit) + exhibit.reference());
        }
    }

    private static String name(FindingEntry finding) {
        return bold(finding.title()) + (finding.people().isEmpty() ? "" : " (" + plain(finding.people()) + ")")
                + (finding.strength().isEmpty() ? "" : ", " + plain(finding.strength()))
                + BriefMarkdown.tail(finding.exhibit());
    }

    private static void reasons(Exhibit exhibit, boolean sayNothingAgainst, MarkdownPage page) {
        if (!exhibit.speaksFor().isEmpty()) {
            page.line("  - ", "For: " + plain(Ground.main(exhibit.speaksFor())));
        }
        against("  - ", exhibit, sayNothingAgainst, page);
    }

    /** What it would not survive the loss of. */
    static void hangs(String lead, Exhibit exhibit, MarkdownPage page) {
        if (!exhibit.hangs().isEmpty()) {
            page.line(lead, plain(exhibit.hangs()));
        }
    }

    /** The main reason against; where there is none, that is said where it matters. */
    static void against(String lead, Exhibit exhibit, boolean sayNothingAgainst, MarkdownPage page) {
        if (!exhibit.speaksAgainst().isEmpty()) {
            page.line(lead, "Against: " + plain(Ground.main(exhibit.speaksAgainst())));
        } else if (sayNothingAgainst) {
            page.line(lead, "Against: " + Notices.NOTHING_AGAINST);
        }
    }

    private static void scores(Scores scores, MarkdownPage page) {
        if (!scores.untold().isEmpty()) {
            page.line("", plain(scores.notAsked()));
        }
        if (!scores.asked()) {
            return;
        }
        if (!scores.untold().isEmpty()) {
            page.blank();
        }
        page.line("| ", "Criterion | " + scores.people().stream().map(MarkdownPage::plain)
                .collect(Collectors.joining(" | ")) + " |");
        page.line("| ", "--- |" + " --- |".repeat(scores.people().size()));
        for (Scores.Row row : scores.rows()) {
            page.line("| ", plain(row.criterion()) + " | " + row.cells().stream().map(MarkdownFindings::cell)
                    .collect(Collectors.joining(" | ")) + " |");
        }
    }

    private static String cell(Scores.Cell cell) {
        return (cell.score() == null ? "" : cell.score() + ", ") + plain(cell.state())
                + Notices.mark(cell.inConfidence()) + (cell.hearsay() ? " (told by somebody else)" : "");
    }
}
