package ebb.explain;

import static org.assertj.core.api.Assertions.assertThat;

import ebb.fact.Fact;
import ebb.fact.Intake;
import ebb.fact.Relationship;
import ebb.finding.Discussion;
import ebb.finding.Expecting;
import ebb.finding.Hypothesis;
import ebb.finding.Verdict;
import ebb.formulation.Firmness.Hinge;
import ebb.formulation.Firmness.Peg;
import ebb.formulation.Firmness;
import ebb.formulation.Formulation;
import ebb.session.Conclusions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found in an open case, the quick way, is what evaluating each state from scratch gives. */
class FromScratchTest {

    private static final Intake THREE_LOW_RATINGS = Given.of("""
            {"case": "ana-and-ben", "people": [{"id": "ana", "role": "client"}, {"id": "ben", "role": "client"}],
             "relationship": {"between": ["ana", "ben"], "attending": ["ana", "ben"]},
             "ratings": [{"id": "g1", "by": "ana", "criterion": "companionship", "score": 2},
                         {"id": "g2", "by": "ana", "criterion": "affection", "score": 2},
                         {"id": "g3", "by": "ana", "criterion": "autonomy", "score": 2}]}""");

    static Stream<Intake> cases() {
        return Stream.concat(Stream.of("ngozi-and-emeka", "imani-and-tess", "noor-beck-and-jun").map(Given::sample),
                Stream.of(THREE_LOW_RATINGS));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatHangsOnAFact(Intake intake) {
        Formulation formulation = Given.EXPLAINER.formulate(intake);
        Firmness firmness = formulation.firmness();
        List<Hypothesis> findings = Stream.of(
                formulation.needs().stream().map(finding -> (Hypothesis) finding.need()),
                formulation.patterns().stream().map(finding -> (Hypothesis) finding.pattern()),
                formulation.antecedents().stream().map(finding -> (Hypothesis) finding.antecedent()),
                formulation.expectations().stream().filter(finding -> finding.strength() != null)
                        .map(finding -> (Hypothesis) new Expecting(finding.who(), finding.appraisal())),
                formulation.discussionPoints().stream().map(point -> (Hypothesis) new Discussion(point.topic())))
                .flatMap(each -> each).toList();

        for (Fact fact : intake.facts()) {
            if (!(fact instanceof Relationship)) {
                Conclusions without = Given.POOL.conclude(EditedCase.edited(intake, List.of(new Edit.Dropped(fact))));
                for (Hypothesis finding : findings) {
                    assertThat(firmness.hinges().contains(new Hinge(finding.id(), Peg.FACT, fact.id())))
                            .as("%s without %s", finding.id(), fact.id()).isEqualTo(without.strength(finding) == null);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatTheVerdictsHangOn(Intake intake) {
        Formulation formulation = Given.EXPLAINER.formulate(intake);
        Map<String, Verdict> verdicts = verdicts(formulation);

        for (Fact fact : intake.facts()) {
            if (!(fact instanceof Relationship)) {
                Map<String, Verdict> without = verdicts(Given.EXPLAINER.formulate(
                        EditedCase.edited(intake, List.of(new Edit.Dropped(fact)))));
                verdicts.forEach((id, verdict) -> assertThat(
                        formulation.firmness().hinges().contains(new Hinge(id, Peg.FACT, fact.id())))
                        .as("%s without %s", id, fact.id())
                        .isEqualTo(verdict != Verdict.UNDETERMINED && without.get(id) != verdict));
            }
        }
    }

    private static Map<String, Verdict> verdicts(Formulation formulation) {
        Map<String, Verdict> verdicts = new TreeMap<>();
        verdicts.put(Verdict.WHOLE_CASE, formulation.goodEnough().verdict());
        formulation.perRelationship().forEach(pair -> verdicts.put(pair.idAmongSeveral(), pair.verdict()));
        return verdicts;
    }

    @Test
    void aVerdictOnThreeLowRatingsHangsOnEachOfThem() {
        assertThat(Given.EXPLAINER.formulate(THREE_LOW_RATINGS).firmness().pegs(Verdict.WHOLE_CASE, Peg.FACT))
                .containsExactly("g1", "g2", "g3");
    }

    @Test
    void aVerdictOnOnePairHangsOnWhatItsTwoTold() {
        assertThat(Given.EXPLAINER.formulate(Given.sample("noor-beck-and-jun")).firmness().hinges())
                .extracting(Hinge::finding).contains("good-enough@beck,noor");
    }

    /** What speaks against a conclusion carries nothing of it. */
    @Test
    void onWhoseWordItRestsLeavesOutWhatSpeaksAgainst() {
        Intake intake = Given.of("""
                {"case": "ana-and-ben", "people": [{"id": "ana", "role": "client"}, {"id": "ben", "role": "client"}],
                 "relationship": {"between": ["ana", "ben"], "attending": ["ana", "ben"]},
                 "ratings": [{"id": "g1", "by": "ana", "criterion": "overall-happiness", "score": 2},
                             {"id": "g2", "by": "ana", "criterion": "overall-happiness", "score": 8,
                              "source": {"kind": "partner-report", "who": "ben"}}]}""");

        assertThat(Given.EXPLAINER.formulate(intake).firmness().accounts()).containsExactly(new Firmness.Share("ana", 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ngozi-and-emeka", "delroy"})
    void whatAnAnswerWouldChange(String name) {
        Intake intake = Given.sample(name);
        Concluded before = Given.EXPLAINER.conclude(intake);
        List<NextQuestion> questions = Given.EXPLAINER.ask(intake, 12);

        assertThat(questions).hasSize(12);
        for (NextQuestion question : questions) {
            for (NextQuestion.Answer answer : question.answers()) {
                List<Difference.Shift> shifts = new ArrayList<>(Given.EXPLAINER.shifts(before,
                        Given.EXPLAINER.conclude(EditedCase.edited(intake, answer.edits()))));
                shifts.removeIf(shift -> shift.kind() == Difference.Kind.WITHHELD || shift.kind() == Difference.Kind.RELEASED);
                assertThat(answer.shifts()).as("%s: %s", question.question().id(), answer.says()).isEqualTo(shifts);
            }
        }
    }

    @Test
    void whatStandsBehindABriefIsWhatEachQuestionGivesByItself() {
        Intake intake = Given.sample("imani-and-tess");
        Background background = Given.EXPLAINER.background(intake, 4);

        assertThat(background.why()).isEqualTo(Given.EXPLAINER.why(intake, null));
        assertThat(background.ask()).isEqualTo(Given.EXPLAINER.ask(intake, 4));
        assertThat(background.nearMisses()).isNotEmpty()
                .allSatisfy(miss -> assertThat(miss).isEqualTo(Given.EXPLAINER.whyNot(intake, miss.id())));
    }

    /** The facts of one intake, matched and changed as the match says, are those of the other. */
    @Test
    void whatChangedMakesTheOneTheOther() {
        Intake before = Given.sample("ngozi-and-emeka");
        EditReader reader = new EditReader(before);
        Intake after = EditedCase.edited(before, List.of(reader.set("c1.voiced=directly"), reader.drop("w2"),
                reader.set("g1-ngozi.score=7")));
        List<Edit> edits = FactMatch.of(before, after).edits();

        assertThat(edits).hasSize(3);
        assertThat(EditedCase.edited(before, edits)).isEqualTo(after);
        assertThat(FactMatch.of(before, before).edits()).isEmpty();
        assertThat(FactMatch.of(before, before).same()).isEqualTo(before.facts().size());
    }
}
