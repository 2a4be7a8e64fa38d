package ebb.formulation;

import ebb.fact.Intake;
import ebb.finding.Discussion;
import ebb.finding.Hypothesis;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the rules conclude about one case: hypotheses for a clinician to check, never diagnoses. Lists come most
 * important first, ties in a fixed order, so that the same facts give the same formulation in whatever order they came.
 * Immutable.
 *
 * @param intake           what it was concluded from
 * @param rulebase         which rules concluded it
 * @param cautions         dangers
 * @param needs            unmet needs
 * @param patterns         patterns
 * @param antecedents      old wounds at work
 * @param expectations     expectations, one entry a person
 * @param goodEnough       the verdict for the whole case
 * @param perRelationship  the verdict for each pair, where there is more than one relationship; else empty
 * @param discussionPoints at most six topics
 * @param withheld         topics that have to wait
 * @param alsoConsider     reminders
 * @param openQuestions    what to ask next
 * @param notAsked         what nobody asked, as paths such as {@code ratings.sky.overall-happiness}
 * @param contradictions   accounts of one thing that do not go together
 * @param firmness         what the conclusions hang on; null where it was not worked out
 * @param own              what the clinician holds; it changes no conclusion
 */
public record Formulation(
        Intake intake,
        RuleBaseVersion rulebase,
        List<CautionFinding> cautions,
        List<NeedFinding> needs,
        List<PatternFinding> patterns,
        List<AntecedentFinding> antecedents,
        List<ExpectationFinding> expectations,
        GoodEnough goodEnough,
        List<GoodEnough> perRelationship,
        List<DiscussionPoint> discussionPoints,
        List<WithheldTopic> withheld,
        List<AlsoConsider> alsoConsider,
        List<OpenQuestion> openQuestions,
        List<String> notAsked,
        List<Contradiction> contradictions,
        Firmness firmness,
        OwnView own) {

    /** What the rules conclude where all accounts go together; nobody has worked out yet how firm it is. */
    public Formulation(Intake intake, RuleBaseVersion rulebase, List<CautionFinding> cautions, List<NeedFinding> needs,
            List<PatternFinding> patterns, List<AntecedentFinding> antecedents, List<ExpectationFinding> expectations,
            GoodEnough goodEnough, List<GoodEnough> perRelationship, List<DiscussionPoint> discussionPoints,
            List<WithheldTopic> withheld, List<AlsoConsider> alsoConsider, List<OpenQuestion> openQuestions,
            List<String> notAsked) {
        this(intake, rulebase, cautions, needs, patterns, antecedents, expectations, goodEnough, perRelationship,
                discussionPoints, withheld, alsoConsider, openQuestions, notAsked, List.of(), null,
                OwnView.NONE);
    }

    /** Patterns, needs, old wounds, and expectations as far as enough is known of them: in the order of the brief. */
    public List<Supported> supported() {
        return Stream.<List<? extends Supported>>of(patterns, needs, antecedents, expectations).<Supported>flatMap(List::stream)
                .filter(finding -> finding.strength() != null).toList();
    }

    /** What is concluded, except whether it is good enough, in the order of the brief: dangers, topics, and what is supported. */
    public List<Hypothesis> concluded() {
        List<Hypothesis> concluded = new ArrayList<>();
        cautions.forEach(finding -> concluded.add(finding.caution()));
        discussionPoints.forEach(point -> concluded.add(new Discussion(point.topic())));
        supported().forEach(finding -> concluded.add(finding.hypothesis()));
        return concluded;
    }

    /** The same formulation, with how firm it is. */
    public Formulation with(Firmness measured) {
        return new Formulation(intake, rulebase, cautions, needs, patterns, antecedents, expectations, goodEnough,
                perRelationship, discussionPoints, withheld, alsoConsider, openQuestions, notAsked, contradictions, measured,
                own);
    }

    /** The same formulation, with the accounts that do not go together. */
    public Formulation with(List<Contradiction> found) {
        return new Formulation(intake, rulebase, cautions, needs, patterns, antecedents, expectations, goodEnough,
                perRelationship, discussionPoints, withheld, alsoConsider, openQuestions, notAsked, found, firmness, own);
    }

    /** The same formulation, beside what the clinician holds. */
    public Formulation with(OwnView held) {
        return new Formulation(intake, rulebase, cautions, needs, patterns, antecedents, expectations, goodEnough,
                perRelationship, discussionPoints, withheld, alsoConsider, openQuestions, notAsked, contradictions,
                firmness, held);
    }
}
