package ebb.report;

import ebb.report.TextPage.Look;
import java.util.List;

/** The evidence behind a brief in plain text. */
final class TextEvidence {

    private TextEvidence() {
    }

    static void print(Brief brief, TextPage page) {
        EvidencePages evidence = brief.evidence();
        page.heading(Section.EVIDENCE.heading(), Look.ACCENT);
        for (Exhibit exhibit : evidence.exhibits()) {
            page.blank();
            page.item(0, "[" + exhibit.number() + "] ", exhibit.title() + exhibit.mark(), Look.TITLE);
            TextFindings.aside(exhibit, page);
            grounds("For: ", exhibit.speaksFor(), page);
            grounds("Against: ", exhibit.speaksAgainst(), page);
        }
        List<QuestionEntry> questions = brief.questions();
        if (questions.size() > Brief.ASKED_FIRST) {
            page.blank();
            page.paragraph(0, Notices.FURTHER_QUESTIONS, Look.TITLE);
            for (QuestionEntry question : questions.subList(Brief.ASKED_FIRST, questions.size())) {
                page.item(2, page.sign("• ", "* "), question.setting() + ": " + question.wording() + " "
                        + question.why() + question.exhibit().mark(), Look.PLAIN);
            }
        }
        page.blank();
        page.paragraph(0, Notices.TOLD, Look.TITLE);
        for (ToldFact fact : evidence.facts()) {
            page.item(2, fact.id() + ": ", Reading.sentence(fact.text())
                    + (fact.source().isEmpty() ? "" : " (" + fact.source() + ")"), Look.PLAIN);
        }
        if (!evidence.notAsked().isEmpty()) {
            page.blank();
            page.paragraph(0, Notices.NOT_ASKED, Look.TITLE);
            page.paragraph(2, String.join("; ", evidence.notAsked()) + ".", Look.PLAIN);
        }
        page.blank();
        page.paragraph(0, brief.limits().whole(), Look.QUIET);
    }

    private static void grounds(String lead, List<Ground> grounds, TextPage page) {
        for (Ground ground : grounds) {
            page.item(2, lead, ground.sentence() + Notices.mark(ground.inConfidence()), Look.PLAIN);
            page.paragraph(4, ground.basis(), Look.QUIET);
        }
    }
}
