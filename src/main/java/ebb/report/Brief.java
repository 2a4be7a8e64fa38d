package ebb.report;

import ebb.formulation.Formulation;
import ebb.formulation.GoodEnough;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What every form of a report says, in the order in which it says it: all of it chosen and worded, none of it laid out.
 *
 * @param heading    whom it is about
 * @param safety     what comes before everything else
 * @param inShort    two lines, or three where something is to be kept in mind
 * @param own        the clinician's own hypotheses beside the rules'
 * @param topics     what to raise
 * @param hypotheses what may be going on
 * @param verdicts   whether it may be good enough; the first is for the whole case
 * @param scores     the criteria, everybody's side by side
 * @param questions  what to ask next
 * @param reminders  explanations outside the relationship
 * @param accounts   accounts that do not go together
 * @param firmness   how firm it is; empty where that was not worked out
 * @param evidence   what stands behind it
 * @param limits     what it is not
 */
record Brief(
        Heading heading,
        SafetyNotes safety,
        List<Passage> inShort,
        OwnHypotheses own,
        List<TopicEntry> topics,
        Hypotheses hypotheses,
        List<VerdictEntry> verdicts,
        Scores scores,
        List<QuestionEntry> questions,
        List<ReminderEntry> reminders,
        List<DifferingAccounts> accounts,
        List<Passage> firmness,
        EvidencePages evidence,
        Limits limits) {

    /** How many questions a brief asks; the others follow with the evidence. */
    static final int ASKED_FIRST = 4;

    static Brief of(Formulation formulation, Words words) {
        Reading reading = Reading.of(formulation, words);
        SafetyNotes safety = SafetyNotes.of(reading);
        List<TopicEntry> topics = formulation.discussionPoints().stream()
                .filter(point -> !SafetyNotes.first(point)).map(point -> TopicEntry.of(point, reading)).toList();
        Hypotheses hypotheses = Hypotheses.of(reading);
        List<VerdictEntry> verdicts = verdicts(reading);
        List<QuestionEntry> questions = formulation.openQuestions().stream()
                .map(question -> QuestionEntry.of(question, reading)).toList();
        List<ReminderEntry> reminders = formulation.alsoConsider().stream()
                .map(reminder -> ReminderEntry.of(reminder, reading)).toList();
        List<Exhibit> exhibits = Stream.of(
                        safety.cautions().stream().map(CautionEntry::exhibit),
                        Stream.ofNullable(safety.firstTopic()).map(TopicEntry::exhibit),
                        topics.stream().map(TopicEntry::exhibit),
                        hypotheses.all().map(FindingEntry::exhibit),
                        verdicts.stream().map(VerdictEntry::exhibit),
                        questions.stream().map(QuestionEntry::exhibit),
                        reminders.stream().map(ReminderEntry::exhibit))
                .flatMap(exhibit -> exhibit)
                .filter(exhibit -> exhibit.number() > 0)
                .sorted(Comparator.comparingInt(Exhibit::number))
                .toList();
        return new Brief(Heading.of(reading), safety,
                InShort.of(safety, topics, hypotheses, verdicts.get(0), questions, reminders),
                OwnHypotheses.of(reading), topics, hypotheses, verdicts,
                Scores.of(reading), questions, reminders,
                formulation.contradictions().stream().map(found -> DifferingAccounts.of(found, reading)).toList(),
                HowFirm.of(reading), EvidencePages.of(exhibits, reading),
                Limits.of(formulation.rulebase()));
    }

    private static List<VerdictEntry> verdicts(Reading reading) {
        List<VerdictEntry> verdicts = new ArrayList<>();
        verdicts.add(VerdictEntry.of(reading.formulation().goodEnough(), false, reading));
        for (GoodEnough verdict : reading.formulation().perRelationship()) {
            verdicts.add(VerdictEntry.of(verdict, true, reading));
        }
        return verdicts;
    }
}
