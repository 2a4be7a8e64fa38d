package ebb.report;

import ebb.fact.Account;
import ebb.fact.Criterion;
import ebb.fact.Fact;
import ebb.fact.Household;
import ebb.fact.Intake;
import ebb.fact.PartialDate;
import ebb.fact.Person;
import ebb.fact.Rating;
import ebb.fact.Relationship;
import ebb.fact.Role;
import ebb.fact.Since;
import ebb.fact.SourceKind;
import ebb.fact.Stage;
import ebb.finding.CriterionState;
import ebb.finding.Verdict;
import ebb.finding.Weight;
import ebb.formulation.AlsoConsider;
import ebb.formulation.AntecedentFinding;
import ebb.formulation.CautionFinding;
import ebb.formulation.CriterionRating;
import ebb.formulation.DiscussionPoint;
import ebb.formulation.ExpectationFinding;
import ebb.formulation.Formulation;
import ebb.formulation.GoodEnough;
import ebb.formulation.NeedFinding;
import ebb.formulation.OpenQuestion;
import ebb.formulation.PatternFinding;
import ebb.formulation.Reason;
import ebb.formulation.Reasons;
import ebb.formulation.RuleBaseVersion;
import ebb.formulation.WithheldTopic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A formulation written by hand, piece by piece. */
final class Draft {

    static final Reasons NONE = new Reasons(List.of(), List.of());

    final List<Person> people = new ArrayList<>();
    final List<Relationship> relationships = new ArrayList<>();
    final List<Fact> facts = new ArrayList<>();
    final List<CautionFinding> cautions = new ArrayList<>();
    final List<NeedFinding> needs = new ArrayList<>();
    final List<PatternFinding> patterns = new ArrayList<>();
    final List<AntecedentFinding> antecedents = new ArrayList<>();
    final List<ExpectationFinding> expectations = new ArrayList<>();
    final List<GoodEnough> perRelationship = new ArrayList<>();
    final List<DiscussionPoint> points = new ArrayList<>();
    final List<WithheldTopic> withheld = new ArrayList<>();
    final List<AlsoConsider> reminders = new ArrayList<>();
    final List<OpenQuestion> questions = new ArrayList<>();
    final List<String> notAsked = new ArrayList<>();
    GoodEnough goodEnough;

    private final String name;
    private final LocalDate asOf;

    Draft(String name, LocalDate asOf) {
        this.name = name;
        this.asOf = asOf;
    }

    void person(String id, String called, Role role, boolean attends) {
        people.add(new Person(id, called, role, attends));
    }

    void couple(String id, Stage stage, String began, String... between) {
        Since since = began == null ? null : new Since.Began(PartialDate.parse(began));
        List<String> attending = people.stream().filter(Person::attending).map(Person::id).toList();
        Relationship pair = new Relationship(id, List.of(between), stage, since, attending, own());
        relationships.add(pair);
        facts.add(pair);
    }

    <F extends Fact> F fact(F fact) {
        facts.add(fact);
        return fact;
    }

    /** Somebody's scores, in the order of the criteria; null where not asked. */
    void ratings(String who, Account told, Integer... scores) {
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] != null) {
                facts.add(new Rating("g-" + who + "-" + i, who, Criterion.values()[i], scores[i], told));
            }
        }
    }

    void verdict(Verdict verdict, List<String> forWhom, Reasons reasons, String... raters) {
        List<CriterionRating> criteria = new ArrayList<>();
        for (String rater : raters) {
            for (Criterion criterion : Criterion.values()) {
                Integer score = facts.stream()
                        .filter(fact -> fact instanceof Rating rating && rating.by().equals(rater)
                                && rating.criterion() == criterion)
                        .map(fact -> ((Rating) fact).score()).findFirst().orElse(null);
                criteria.add(new CriterionRating(rater, criterion, state(score), score));
            }
        }
        goodEnough = new GoodEnough(List.of(raters), verdict, forWhom, reasons, criteria);
    }

    private static CriterionState state(Integer score) {
        return score == null ? CriterionState.NOT_ASKED : score >= 6 ? CriterionState.MET
                : score >= 3 ? CriterionState.THIN : CriterionState.MISSING;
    }

    Formulation done() {
        return new Formulation(new Intake(name, asOf, people, relationships, (Household) null, facts),
                new RuleBaseVersion("0.1.0", "sha256:8d1f0c5e7a4b92d36f10e8c7b5a493821706f5e4d3c2b1a09f8e7d6c5b4a3921"),
                cautions, needs, patterns, antecedents, expectations, goodEnough, perRelationship, points, withheld,
                reminders, questions, notAsked);
    }

    static Account own() {
        return new Account(SourceKind.SELF_REPORT, null, null, null, null, false, null);
    }

    static Account own(String quote) {
        return new Account(SourceKind.SELF_REPORT, null, quote, PartialDate.parse("2026-03-02"), null, false, null);
    }

    static Account inConfidence(String quote) {
        return new Account(SourceKind.SELF_REPORT, null, quote, null, null, true, null);
    }

    static Account by(String teller) {
        return new Account(SourceKind.PARTNER_REPORT, teller, null, null, null, false, null);
    }

    static Account observed() {
        return new Account(SourceKind.OBSERVED, null, null, null, null, false, null);
    }

    static Reasons because(Reason... reasons) {
        return new Reasons(List.of(reasons), List.of());
    }

    static Reasons weighed(List<Reason> speaksFor, Reason... speaksAgainst) {
        return new Reasons(speaksFor, List.of(speaksAgainst));
    }

    static Reason reason(Weight weight, String rule, String claims, String because, Fact... facts) {
        return new Reason(rule, claims.isEmpty() ? List.of() : List.of(claims.split(", ")), List.of(facts), List.of(),
                weight, List.of(facts).stream().anyMatch(Fact::hearsay), true, because);
    }

    static Reason through(Reason reason, String... conclusions) {
        return new Reason(reason.rule(), reason.claims(), reason.facts(), List.of(conclusions), reason.strength(),
                reason.hearsay(), reason.counted(), reason.because());
    }
}
