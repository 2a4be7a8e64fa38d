package ebb.session;

import ebb.fact.Criterion;
import ebb.fact.Expectation;
import ebb.fact.Fact;
import ebb.fact.Intake;
import ebb.fact.Person;
import ebb.fact.Rating;
import ebb.fact.Relationship;
import ebb.fact.Role;
import ebb.finding.Contentment;
import ebb.finding.CriterionState;
import ebb.finding.ExpectationStyle;
import ebb.finding.Expecting;
import ebb.finding.Satisfaction;
import ebb.finding.Strength;
import ebb.finding.Verdict;
import ebb.formulation.CriterionRating;
import ebb.formulation.ExpectationFinding;
import ebb.formulation.GoodEnough;
import ebb.formulation.Reasons;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Appraises expectations, and whether it is good enough, for each person and for those in a relationship together. */
final class Appraisals {

    private static final Reasons NONE = new Reasons(List.of(), List.of());

    private final Intake intake;
    private final Conclusions conclusions;
    private final ReasonWriter writer;

    Appraisals(Intake intake, Conclusions conclusions, ReasonWriter writer) {
        this.intake = intake;
        this.conclusions = conclusions;
        this.writer = writer;
    }

    /** One appraisal for each client, partner and whoever else is in a relationship, in the order of their ids. */
    List<ExpectationFinding> expectations() {
        return intake.people().stream()
                .filter(person -> person.role() != Role.OTHER || !intake.partnersOf(person.id()).isEmpty())
                .map(Person::id)
                .sorted().map(this::expectation).toList();
    }

    private ExpectationFinding expectation(String who) {
        Expecting best = mostCertain(who);
        if (best == null) {
            return new ExpectationFinding(who, ExpectationStyle.UNDETERMINED, List.of(), null, NONE);
        }
        Reasons reasons = writer.reasons(best);
        List<String> items = intake.facts().stream()
                .filter(fact -> fact instanceof Expectation && reasons.factIds().contains(fact.id()))
                .map(Fact::id)
                .sorted()
                .toList();
        return new ExpectationFinding(who, best.style(), items, conclusions.strength(best), reasons);
    }

    /**
     * The best supported; of two as well supported the graver, and what strongly suggests perfection before what merely
     * strains (C10, C74).
     */
    private Expecting mostCertain(String who) {
        Expecting perfection = new Expecting(who, ExpectationStyle.PERFECTIONIST);
        if (conclusions.strength(perfection) == Strength.STRONG) {
            return perfection;
        }
        Expecting best = null;
        for (ExpectationStyle style : ExpectationStyle.values()) {
            Expecting expecting = new Expecting(who, style);
            if (conclusions.strength(expecting) != null && (best == null
                    || conclusions.certainty(expecting) >= conclusions.certainty(best))) {
                best = expecting;
            }
        }
        return best;
    }

    /** The verdict for the whole case: for everybody in a relationship, or for everybody where there is none. */
    GoodEnough wholeCase() {
        TreeSet<String> people = new TreeSet<>();
        intake.relationships().forEach(relationship -> people.addAll(relationship.between()));
        return goodEnough(people.isEmpty() ? peopleInOrder() : List.copyOf(people));
    }

    /** The verdict for each relationship, where there is more than one; otherwise empty. */
    List<GoodEnough> perRelationship() {
        if (intake.relationships().size() < 2) {
            return List.of();
        }
        return intake.relationships().stream()
                .map(Relationship::between)
                .map(between -> between.stream().sorted().toList())
                .distinct()
                .sorted((one, other) -> String.join(",", one).compareTo(String.join(",", other)))
                .map(this::goodEnough)
                .toList();
    }

    private GoodEnough goodEnough(List<String> between) {
        Verdict verdict = Verdict.of(between, conclusions::certainty);
        Contentment telling = verdict == Verdict.NOT_GOOD_ENOUGH_FOR ? Contentment.UNHAPPY : Contentment.CONTENT;
        List<Satisfaction> found = between.stream()
                .filter(who -> Contentment.of(who, conclusions::certainty) == telling)
                .map(who -> new Satisfaction(who, telling)).toList();
        return new GoodEnough(between, verdict, verdict == Verdict.UNDETERMINED ? List.of() : who(found),
                writer.reasons(found), criteria(between));
    }

    private static List<String> who(List<Satisfaction> satisfactions) {
        return satisfactions.stream().map(Satisfaction::who).toList();
    }

    private List<CriterionRating> criteria(List<String> people) {
        List<CriterionRating> criteria = new ArrayList<>();
        for (String who : people) {
            for (Criterion criterion : Criterion.values()) {
                criteria.add(rated(who, criterion));
            }
        }
        return criteria;
    }

    private CriterionRating rated(String who, Criterion criterion) {
        Rating latest = Rating.latest(intake.facts(), who, criterion);
        if (latest == null) {
            return new CriterionRating(who, criterion, CriterionState.NOT_ASKED, null);
        }
        CriterionState state = latest.score() >= 6 ? CriterionState.MET
                : latest.score() >= 3 ? CriterionState.THIN : CriterionState.MISSING;
        return new CriterionRating(who, criterion, state, latest.score());
    }

    private List<String> peopleInOrder() {
        return intake.people().stream().map(Person::id).sorted().toList();
    }
}
