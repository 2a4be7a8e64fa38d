package ebb.report;

import ebb.report.TextPage.Look;
import java.util.List;
import java.util.stream.Collectors;

/** The hypotheses of a brief in plain text, each with the main reason for it and against it. */
final class TextFindings {

    private TextFindings() {
    }

    static void print(Brief brief, TextPage page) {
        Hypotheses hypotheses = brief.hypotheses();
        if (hypotheses.patterns().isEmpty() && hypotheses.needs().isEmpty()) {
            page.heading(Section.PATTERNS.heading(), Look.ACCENT);
            page.paragraph(2, Notices.NO_HYPOTHESES, Look.PLAIN);
        }
        section(Section.PATTERNS, hypotheses.patterns(), page);
        section(Section.NEEDS, hypotheses.needs(), page);
        section(Section.ORIGINS, hypotheses.origins(), page);
        section(Section.EXPECTATIONS, hypotheses.expectations(), page);
        if (!hypotheses.unknown().isEmpty()) {
            if (hypotheses.expectations().isEmpty()) {
                page.heading(Section.EXPECTATIONS.heading(), Look.ACCENT);
            }
            page.item(2, page.sign("• ", "* "), String.join(", ", hypotheses.unknown()) + ": not enough is known.",
                    Look.PLAIN);
        }
        page.heading(Section.GOOD_ENOUGH.heading(), Look.ACCENT);
        for (VerdictEntry verdict : brief.verdicts()) {
            page.paragraph(2, verdict.sentence() + verdict.exhibit().mark() + reference(verdict.exhibit()), Look.TITLE);
            aside(verdict.exhibit(), page);
            if (!verdict.open()) {
                reasons(verdict.exhibit(), page, false);
                hangs(verdict.exhibit(), page);
            }
        }
        TextScores.print(brief.scores(), page);
    }

    private static void section(Section section, List<FindingEntry> findings, TextPage page) {
        if (findings.isEmpty()) {
            return;
        }
        page.heading(section.heading(), Look.ACCENT);
        List<FindingEntry> inFull = findings.subList(0, Math.min(Hypotheses.IN_FULL, findings.size()));
        for (FindingEntry finding : inFull) {
            page.item(2, page.sign("• ", "* "), name(finding) + finding.exhibit().mark()
                    + reference(finding.exhibit()), Look.TITLE);
            aside(finding.exhibit(), page);
            if (!finding.gloss().isEmpty()) {
                page.paragraph(4, finding.gloss(), Look.PLAIN);
            }
            reasons(finding.exhibit(), page, section == Section.PATTERNS || section == Section.NEEDS);
            hangs(finding.exhibit(), page);
        }
        if (findings.size() > inFull.size()) {
            page.item(2, "Also: ", findings.subList(inFull.size(), findings.size()).stream()
                    .map(finding -> name(finding) + finding.exhibit().mark() + reference(finding.exhibit()))
                    .collect(Collectors.joining("; ")), Look.PLAIN);
            findings.subList(inFull.size(), findings.size()).forEach(finding -> aside(finding.exhibit(), page));
        }
    }

    private static String name(FindingEntry finding) {
        return finding.title() + (finding.people().isEmpty() ? "" : " (" + finding.people() + ")")
                + (finding.strength().isEmpty() ? "" : ": " + finding.strength());
    }

    private static void reasons(Exhibit exhibit, TextPage page, boolean sayNothingAgainst) {
        if (!exhibit.speaksFor().isEmpty()) {
            page.item(4, "For: ", Ground.main(exhibit.speaksFor()), Look.PLAIN);
        }
        against(exhibit, page, sayNothingAgainst);
    }

    /** That the clinician set it aside, and why. */
    static void aside(Exhibit exhibit, TextPage page) {
        if (!exhibit.stands()) {
            page.paragraph(4, exhibit.setAside() + reference(exhibit), Look.ACCENT);
        }
    }

    /** What it would not survive the loss of. */
    static void hangs(Exhibit exhibit, TextPage page) {
        if (!exhibit.hangs().isEmpty()) {
            page.paragraph(4, exhibit.hangs(), Look.QUIET);
        }
    }

    /** The main reason against; where there is none, that is said where it matters. */
    static void against(Exhibit exhibit, TextPage page, boolean sayNothingAgainst) {
        if (!exhibit.speaksAgainst().isEmpty() || sayNothingAgainst) {
            page.item(4, "Against: ", exhibit.speaksAgainst().isEmpty() ? Notices.NOTHING_AGAINST
                    : Ground.main(exhibit.speaksAgainst()), Look.PLAIN);
        }
    }

    /** The number of the evidence, kept on one line with what stands before it. */
    static String reference(Exhibit exhibit) {
        return exhibit.number() == 0 ? "" : "\u00A0" + exhibit.reference();
    }
}
