package ebb.explain;

import static org.assertj.core.api.Assertions.assertThat;

import ebb.fact.Fact;
import ebb.fact.Intake;
import ebb.fact.Relationship;
import ebb.finding.Discussion;
import ebb.finding.Hypothesis;
import ebb.formulation.Firmness.Hinge;
import ebb.formulation.Firmness.Peg;
import ebb.formulation.Firmness;
import ebb.formulation.Formulation;
import ebb.io.IntakeReader;
import ebb.session.Conclusions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found in an open case, the quick way, is what evaluating each state from scratch gives. */
class FromScratchTest {

    private static Intake sample(String name) {
        try {
            return new IntakeReader(Clock.fixed(Instant.parse("2026-12-01T00:00:00Z"), ZoneOffset.UTC), null)
                    .read(Path.of("samples/session-prep", name + ".json")).intake();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ngozi-and-emeka", "imani-and-tess"})
    void whatHangsOnAFact(String name) {
        Intake intake = sample(name);
        Formulation formulation = Given.EXPLAINER.formulate(intake);
        Firmness firmness = formulation.firmness();
        List<Hypothesis> findings = Stream.of(
                formulation.needs().stream().map(finding -> (Hypothesis) finding.need()),
                formulation.patterns().stream().map(finding -> (Hypothesis) finding.pattern()),
                formulation.antecedents().stream().map(finding -> (Hypothesis) finding.antecedent()),
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
    @ValueSource(strings = {"ngozi-and-emeka", "delroy"})
    void whatAnAnswerWouldChange(String name) {
        Intake intake = sample(name);
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
        Intake intake = sample("imani-and-tess");
        Background background = Given.EXPLAINER.background(intake, 4);

        assertThat(background.why()).isEqualTo(Given.EXPLAINER.why(intake, null));
        assertThat(background.ask()).isEqualTo(Given.EXPLAINER.ask(intake, 4));
        assertThat(background.nearMisses()).isNotEmpty()
                .allSatisfy(miss -> assertThat(miss).isEqualTo(Given.EXPLAINER.whyNot(intake, miss.id())));
    }

    /** The facts of one intake, matched and changed as the match says, are those of the other. */
    @Test
    void whatChangedMakesTheOneTheOther() {
        Intake before = sample("ngozi-and-emeka");
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
