package ebb.report;

import ebb.finding.Topic;
import ebb.formulation.DiscussionPoint;
import ebb.formulation.Formulation;
import ebb.formulation.WithheldTopic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What comes before everything else in a brief.
 *
 * @param cautions   the dangers, most urgent first
 * @param withheld   what has to wait, one passage for each reason
 * @param firstTopic the topic that screens for safety; null where it is not suggested
 * @param screenings what each person who attends has been asked, and who was asked nothing
 */
record SafetyNotes(
        List<CautionEntry> cautions,
        List<Withheld> withheld,
        TopicEntry firstTopic,
        List<Passage> screenings) {

    /**
     * Topics that have to wait, for one reason.
     *
     * @param topics       their names
     * @param reason       one sentence
     * @param inConfidence whether the reason was told in confidence
     */
    record Withheld(List<String> topics, String reason, boolean inConfidence) {
    }

    static SafetyNotes of(Reading reading) {
        Formulation formulation = reading.formulation();
        return new SafetyNotes(
                formulation.cautions().stream().map(caution -> CautionEntry.of(caution, reading)).toList(),
                withheld(reading),
                formulation.discussionPoints().stream()
                        .filter(SafetyNotes::first)
                        .map(point -> TopicEntry.of(point, reading))
                        .findFirst()
                        .orElse(null),
                Screenings.of(reading));
    }

    /** Whether a topic belongs here rather than among the others. */
    static boolean first(DiscussionPoint point) {
        return point.topic() == Topic.SAFETY_FIRST;
    }

    /** Whether any danger is there, or may be, so that it comes before everything else. */
    boolean danger() {
        return cautions.stream().anyMatch(CautionEntry::first);
    }

    /** Whether there is nothing but the screenings to tell. */
    boolean quiet() {
        return cautions.isEmpty() && withheld.isEmpty() && firstTopic == null;
    }

    private static List<Withheld> withheld(Reading reading) {
        Map<String, List<WithheldTopic>> byReason = new LinkedHashMap<>();
        for (WithheldTopic topic : reading.formulation().withheld()) {
            byReason.computeIfAbsent(topic.reason(), reason -> new ArrayList<>()).add(topic);
        }
        List<Withheld> all = new ArrayList<>();
        byReason.forEach((reason, topics) -> all.add(new Withheld(
                topics.stream().map(topic -> reading.label(topic.topic())).toList(),
                Reading.sentence(reason),
                topics.stream().flatMap(topic -> topic.because().stream()).anyMatch(reading.confidence()::behind))));
        return all;
    }
}
