package ebb.report;

import ebb.report.TextPage.Look;
import java.util.List;

/** The head of a brief in plain text: whom it is about, safety, and the lines that say it in short. */
final class TextOpening {

    private TextOpening() {
    }

    static void print(Brief brief, TextPage page) {
        Heading heading = brief.heading();
        page.paragraph(0, heading.title(), Look.TITLE);
        page.paragraph(0, "Case " + heading.caseName() + (heading.asOf().isEmpty() ? "" : ", as of " + heading.asOf()),
                Look.QUIET);
        for (Passage line : heading.setting()) {
            page.paragraph(0, marked(line), Look.PLAIN);
        }
        if (heading.confidential()) {
            page.paragraph(0, Notices.CONFIDENTIAL, Look.TITLE);
        }
        safety(brief.safety(), page);
        page.heading(Section.IN_SHORT.heading(), Look.ACCENT);
        for (Passage line : brief.inShort()) {
            page.paragraph(2, marked(line), Look.PLAIN);
        }
        own(brief.own(), page);
    }

    private static void own(OwnHypotheses own, TextPage page) {
        if (own.recorded()) {
            page.heading(Section.OWN.heading(), Look.ACCENT);
            own(OwnHypotheses.BOTH, own.both(), page);
            own(OwnHypotheses.ONLY_YOU, own.onlyYou(), page);
            own(OwnHypotheses.ONLY_EBB, own.onlyEbb(), page);
        }
    }

    private static void own(String lead, List<Passage> lines, TextPage page) {
        page.paragraph(2, lead + (lines.isEmpty() ? " nothing." : ""), Look.TITLE);
        lines.forEach(line -> page.item(4, page.sign("•", "*"), marked(line), Look.PLAIN));
    }

    private static void safety(SafetyNotes safety, TextPage page) {
        page.heading(Section.SAFETY.heading(), safety.danger() ? Look.ALERT : Look.ACCENT);
        for (CautionEntry caution : safety.cautions()) {
            page.item(2, "! ", caution.title() + caution.exhibit().mark()
                    + TextFindings.reference(caution.exhibit()), caution.current() ? Look.ALERT : Look.TITLE);
            TextFindings.aside(caution.exhibit(), page);
            page.paragraph(4, caution.message(), Look.PLAIN);
        }
        for (SafetyNotes.Withheld withheld : safety.withheld()) {
            page.item(2, "Has to wait: ", String.join("; ", withheld.topics()), Look.TITLE);
            page.paragraph(4, withheld.reason() + Notices.mark(withheld.inConfidence()), Look.PLAIN);
        }
        if (safety.firstTopic() != null) {
            topic(safety.firstTopic(), page);
        }
        page.item(2, "Asked so far: ", screenings(safety), Look.PLAIN);
        page.paragraph(2, (safety.quiet() ? Notices.NO_DANGER_REPORTED + " " : "") + Notices.NO_PROOF,
                Look.PLAIN);
    }

    private static String screenings(SafetyNotes safety) {
        StringBuilder text = new StringBuilder();
        for (Passage line : safety.screenings()) {
            text.append(text.isEmpty() ? "" : " ").append(OneLine.of(line.text())).append(Notices.mark(line.inConfidence()))
                    .append('.');
        }
        return text.isEmpty() ? "nobody." : text.toString();
    }

    /** A topic with its questions. */
    static void topic(TopicEntry topic, TextPage page) {
        page.item(2, topic.priority() + " ", topic.title() + " " + page.sign("·", "-") + " " + topic.audience()
                + topic.exhibit().mark() + TextFindings.reference(topic.exhibit()), Look.TITLE);
        TextFindings.aside(topic.exhibit(), page);
        page.paragraph(4, topic.why(), Look.PLAIN);
        for (String question : topic.questions()) {
            page.item(4, page.sign("– ", "- "), question, Look.PLAIN);
        }
        TextFindings.against(topic.exhibit(), page, false);
        TextFindings.hangs(topic.exhibit(), page);
    }

    private static String marked(Passage passage) {
        return passage.text() + Notices.mark(passage.inConfidence());
    }
}
