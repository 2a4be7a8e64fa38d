package ebb.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ebb.explain.Difference;
import ebb.explain.FactChange;
import ebb.fact.Intake;
import ebb.finding.Strength;
import ebb.formulation.KeptFormulation;
import ebb.formulation.RuleBaseVersion;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What changed in a case over its sessions. */
class ChronicleTest {

    private static final Course COURSE = Given.CHRONICLE.tell(List.of(Given.visit(1), Given.visit(2), Given.visit(3)), null);

    @Test
    void tellsEveryChangeOfTheFacts() {
        assertThat(COURSE.steps().get(0).facts()).extracting(FactChange::kind, change -> change.fact().id()).containsExactly(
                tuple(FactChange.Kind.ADDED, "w3"), tuple(FactChange.Kind.ADDED, "g3-ada"),
                tuple(FactChange.Kind.ADDED, "g4-ada"), tuple(FactChange.Kind.ADDED, "g3-noor"),
                tuple(FactChange.Kind.ADDED, "d1"), tuple(FactChange.Kind.ADDED, "d2"), tuple(FactChange.Kind.ADDED, "a1"),
                tuple(FactChange.Kind.CHANGED, "c1"), tuple(FactChange.Kind.CHANGED, "t1"));
        assertThat(COURSE.steps().get(0).facts().get(7)).satisfies(change -> {
            assertThat(change.says()).isEqualTo("Ada complains of too little time together with Noor (3 of 5),"
                    + " put as their own concern (“I miss you on ordinary evenings”)");
            assertThat(change.fields()).containsExactly(
                    new FactChange.Field("intensity", "4", "3"),
                    new FactChange.Field("voiced", "accusingly", "directly"),
                    new FactChange.Field("own words", "“You have time for everybody's sound but ours”",
                            "“I miss you on ordinary evenings”"));
        });
        assertThat(COURSE.steps().get(0).unchanged()).isEqualTo(20);
        assertThat(COURSE.steps().get(1).facts()).filteredOn(change -> change.kind() == FactChange.Kind.DROPPED)
                .extracting(change -> change.fact().id()).containsExactly("w1", "w2", "l1");
    }

    @Test
    void aNewRatingSaysWhatWasRatedBefore() {
        assertThat(COURSE.steps().get(1).facts()).filteredOn(change -> change.fact().id().equals("g5-ada"))
                .flatExtracting(FactChange::fields).containsExactly(new FactChange.Field("score", "5", "7"));
    }

    @Test
    void tellsWhatThatChangedAndBecauseOfWhichRule() {
        assertThat(COURSE.steps().get(0).shifts()).anySatisfy(shift -> {
            assertThat(shift.kind()).isEqualTo(Difference.Kind.GOES);
            assertThat(shift.id()).isEqualTo("pattern:accusation-hides-fear@ada,noor");
            assertThat(shift.lost()).extracting(Difference.Voice::on).contains(List.of("c1", "f1"));
        });
        assertThat(COURSE.steps().get(1).shifts()).extracting(Difference.Shift::kind, Difference.Shift::id)
                .contains(tuple(Difference.Kind.GOES, "pattern:demand-withdraw@ada,noor"),
                        tuple(Difference.Kind.APPEARS, "pattern:constructive-retreat@noor,ada"));
    }

    /** The difference is the one between the two evaluated from scratch. */
    @Test
    void equalsWhatEachVisitGivesByItself() {
        for (Step step : COURSE.steps()) {
            assertThat(step.shifts()).isEqualTo(Given.EXPLAINER.shifts(Given.EXPLAINER.conclude(step.from().intake()),
                    Given.EXPLAINER.conclude(step.to().intake())));
        }
    }

    @Test
    void followsNeedsRatingsAndWithdrawals() {
        Map<String, List<Integer>> trends = new LinkedHashMap<>();
        COURSE.trends().stream().filter(trend -> trend.measure() == Trend.Measure.RATING
                || trend.measure() == Trend.Measure.WITHDRAWALS).forEach(trend -> trends.put(trend.label(), trend.points()));

        assertThat(trends.keySet()).containsExactly("companionship (Ada)", "happiness overall (Ada)", "autonomy (Noor)",
                "happiness overall (Noor)", "Noor");
        assertThat(trends.values()).containsExactly(List.of(3, 5, 7), List.of(4, 5, 6), List.of(3, 5, 7),
                Arrays.asList(5, null, 7), List.of(2, 1, 1));
        assertThat(COURSE.trends()).filteredOn(trend -> trend.measure() == Trend.Measure.NEED).isNotEmpty()
                .allSatisfy(trend -> assertThat(trend.points()).hasSize(3).allMatch(point -> point >= 0 && point <= 3));
    }

    @Test
    void renumberingChangesNothing() {
        Intake one = Given.of("""
                {"case": "a", "people": [{"id": "ana", "role": "client"}],
                 "fears": [{"id": "f1", "by": "ana", "of": "abandonment", "noted": "2026-01-05"}]}""");
        Intake other = Given.of("""
                {"case": "a", "people": [{"id": "ana", "role": "client"}],
                 "fears": [{"id": "f7", "by": "ana", "of": "abandonment", "noted": "2026-02-05"}]}""");
        Step step = Given.CHRONICLE.tell(List.of(Given.CHRONICLE.visit("1", one), Given.CHRONICLE.visit("2", other)), null)
                .steps().get(0);

        assertThat(step.nothingTold()).isTrue();
        assertThat(step.shifts()).isEmpty();
        assertThat(step.unchanged()).isEqualTo(1);
    }

    @Test
    void theSameIdForAnotherKindOfFactIsAnotherFact() {
        Intake one = Given.of("""
                {"case": "a", "people": [{"id": "ana", "role": "client"}],
                 "fears": [{"id": "x", "by": "ana", "of": "abandonment"}]}""");
        Intake other = Given.of("""
                {"case": "a", "people": [{"id": "ana", "role": "client"}, {"id": "bo", "role": "partner"}],
                 "barriers": [{"id": "x", "by": "ana", "style": "comical"}]}""");
        Step step = Given.CHRONICLE.tell(List.of(Given.CHRONICLE.visit("1", one), Given.CHRONICLE.visit("2", other)), null)
                .steps().get(0);

        assertThat(step.facts()).extracting(FactChange::kind)
                .containsExactly(FactChange.Kind.ADDED, FactChange.Kind.DROPPED);
        assertThat(step.people()).containsExactly("bo is named for the first time.");
    }

    @Test
    void tellsWhetherTheRulesHaveChanged() {
        KeptFormulation kept = KeptFormulation.of(Given.visit(1).concluded().formulation());
        List<Visit> visits = List.of(Given.visit(1), Given.visit(2));
        Map<String, Strength> other = new LinkedHashMap<>(kept.findings());
        other.remove("need:love@ada");
        other.put("need:gone@ada", Strength.POSSIBLE);

        RuleChange same = Given.CHRONICLE.tell(visits, kept).rules();
        RuleChange changed = Given.CHRONICLE.tell(visits, new KeptFormulation(kept.caseName(), kept.asOf(),
                new RuleBaseVersion("0.0.1", "sha256:other"), other)).rules();

        assertThat(same.same()).isTrue();
        assertThat(same.shifts()).isEmpty();
        assertThat(changed.same()).isFalse();
        assertThat(changed.shifts()).extracting(Difference.Shift::kind, Difference.Shift::id).containsExactly(
                tuple(Difference.Kind.APPEARS, "need:love@ada"), tuple(Difference.Kind.GOES, "need:gone@ada"));
    }
}
