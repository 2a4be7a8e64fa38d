package ebb.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ebb.finding.Pattern;
import ebb.finding.PatternKind;
import ebb.io.ExerciseWriter;
import ebb.io.FaultyExerciseException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The exercises that come with Ebb are in order, and between them span all there is to learn. */
class ShippedExercisesTest {

    static List<String> names() {
        return Tutoring.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void isInOrder(String name) {
        Exercise exercise = Tutoring.shipped(name);
        AuthorCheck check = AuthorCheck.of(exercise, Tutoring.ASSESSOR);

        assertThat(exercise.name()).isEqualTo(name);
        assertThat(check.faults()).isEmpty();
        assertThat(check.unexplained()).isEmpty();
        assertThat(exercise.note()).hasSizeGreaterThan(600);
        assertThat(exercise.commentary()).hasSizeGreaterThan(400);
        assertThat(exercise.tempting()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void survivesBeingWritten(String name) {
        Exercise exercise = Tutoring.shipped(name);
        Exercise again = Tutoring.parsed(name, ExerciseWriter.write(exercise));

        assertThat(again.expert()).usingRecursiveComparison().isEqualTo(exercise.expert());
        assertThat(again.quotes()).isEqualTo(exercise.quotes());
        assertThat(Tutoring.ASSESSOR.rules(again).answer()).isEqualTo(Tutoring.ASSESSOR.rules(exercise).answer());
    }

    @Test
    void betweenThemTheySpanAllPatternsAndDangerAndHealthAndTooLittle() {
        Set<PatternKind> patterns = new TreeSet<>();
        int dangers = 0;
        int sparse = 0;
        int healthy = 0;
        int twins = 0;
        for (String name : names()) {
            Exercise exercise = Tutoring.shipped(name);
            exercise.expert().of(Part.PATTERNS).forEach(pick -> patterns.add(((Pattern) pick.finding()).kind()));
            dangers += exercise.expert().of(Part.CAUTIONS).isEmpty() ? 0 : 1;
            sparse += exercise.expert().notEnough() ? 1 : 0;
            healthy += exercise.aims().contains(PatternKind.CONSTRUCTIVE_RETREAT) ? 1 : 0;
            twins += exercise.twin() == null ? 0 : 1;
        }
        assertThat(names()).hasSizeGreaterThanOrEqualTo(15);
        assertThat(patterns).containsExactlyInAnyOrder(PatternKind.values());
        assertThat(dangers).isGreaterThanOrEqualTo(2);
        assertThat(sparse).isPositive();
        assertThat(healthy).isPositive();
        assertThat(twins).isGreaterThanOrEqualTo(3);
    }

    @Test
    void aBrokenExerciseIsFoundOutWithEveryFaultAndItsPlace() {
        String broken = Tutoring.text("the-quiet-dishes").replace("level: 1", "level: 9")
                .replace("theme: conversation", "theme: conversaton").replace("need: love, who: nadia", "need: loove, who: nadia");

        assertThatThrownBy(() -> Tutoring.parsed("broken", broken)).isInstanceOf(FaultyExerciseException.class)
                .hasMessageContaining("broken.yaml:").hasMessageContaining("conversaton");
        String other = Tutoring.text("the-quiet-dishes").replace("level: 1", "level: 9")
                .replace("need: love, who: nadia", "need: loove, who: nadia").replace("facts: [c1, w1]", "facts: [c1, w9]");
        assertThatThrownBy(() -> Tutoring.parsed("broken", other)).isInstanceOf(FaultyExerciseException.class)
                .hasMessageContaining("\"level\" is from 1").hasMessageContaining("\"loove\" is none of the needs")
                .hasMessageContaining("\"w9\" is neither the id of a fact nor a sentence");
    }

    @Test
    void aDifferenceThatNobodyExplainsIsFoundOut() {
        Exercise careless = Tutoring.parsed("careless", Tutoring.text("the-account-book").replaceAll(
                "(?m)^  - \\{finding: \"need:autonomy@marianne\".*\\R", ""));

        assertThat(AuthorCheck.of(careless, Tutoring.ASSESSOR).unexplained())
                .extracting(Assessment.Contested::finding).containsExactly("need:autonomy@marianne");
    }
}
