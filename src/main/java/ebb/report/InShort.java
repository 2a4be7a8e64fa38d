package ebb.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What somebody with ten seconds reads: what may be going on, what else is going on in life, and where to begin. */
final class InShort {

    private InShort() {
    }

    static List<Passage> of(SafetyNotes safety, List<TopicEntry> topics, Hypotheses hypotheses, VerdictEntry verdict,
            List<QuestionEntry> questions, List<ReminderEntry> reminders) {
        List<Passage> lines = new ArrayList<>();
        lines.add(goingOn(safety, standing(hypotheses.patterns()), standing(hypotheses.needs())));
        List<ReminderEntry> titled = reminders.stream().filter(reminder -> reminder.title() != null).toList();
        if (!titled.isEmpty()) {
            lines.add(new Passage("Keep in mind: " + titled.stream().map(ReminderEntry::title)
                    .collect(Collectors.joining("; ")) + ".", titled.stream().anyMatch(one -> one.exhibit().inConfidence())));
        }
        lines.add(begin(safety, topics.stream().filter(topic -> topic.exhibit().stands()).toList(), verdict, questions));
        return lines;
    }

    private static Passage goingOn(SafetyNotes safety, List<FindingEntry> patterns, List<FindingEntry> needs) {
        List<String> parts = new ArrayList<>();
        boolean inConfidence = false;
        for (CautionEntry caution : safety.cautions()) {
            if (caution.first()) {
                parts.add(caution.title());
                inConfidence |= caution.exhibit().inConfidence();
            }
        }
        if (!parts.isEmpty()) {
            return new Passage("Safety before anything else. " + String.join("; ", parts) + ".", inConfidence);
        }
        StringBuilder text = new StringBuilder();
        if (!patterns.isEmpty()) {
            text.append("Best supported: ").append(told(patterns.get(0))).append('.');
            inConfidence = patterns.get(0).exhibit().inConfidence();
        }
        if (!needs.isEmpty()) {
            text.append(text.isEmpty() ? "" : " ").append("The need that may be unmet: ").append(told(needs.get(0)))
                    .append('.');
            inConfidence |= needs.get(0).exhibit().inConfidence();
        }
        return text.isEmpty() ? new Passage(Notices.NO_HYPOTHESES, false)
                : new Passage(text.toString(), inConfidence);
    }

    private static List<FindingEntry> standing(List<FindingEntry> findings) {
        return findings.stream().filter(finding -> finding.exhibit().stands()).toList();
    }

    private static String told(FindingEntry finding) {
        String title = finding.title();
        return title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1) + " (" + finding.people() + ", "
                + finding.strength() + ")";
    }

    private static Passage begin(SafetyNotes safety, List<TopicEntry> topics, VerdictEntry verdict,
            List<QuestionEntry> questions) {
        String goodEnough = "Good enough? " + verdict.sentence();
        TopicEntry first = safety.firstTopic() != null ? safety.firstTopic() : topics.isEmpty() ? null : topics.get(0);
        if (first != null) {
            return new Passage(goodEnough + " Begin with: " + first.title() + " (" + first.audience() + ").",
                    first.exhibit().inConfidence() || verdict.exhibit().inConfidence());
        }
        return new Passage(goodEnough + (questions.isEmpty() ? "" : " Begin by asking: " + questions.get(0).setting()
                + ": " + Reading.sentence(questions.get(0).wording())), verdict.exhibit().inConfidence());
    }
}
