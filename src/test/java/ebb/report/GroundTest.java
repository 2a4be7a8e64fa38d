package ebb.report;

import static org.assertj.core.api.Assertions.assertThat;

import ebb.finding.Weight;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroundTest {

    @Test
    void aBriefKeepsTheFirstFactOfALongReasonAndWhatFollows() {
        String first = "Ngozi complains of too little conversation from Emeka (“You never talk; you: never”)";
        String others = "; Emeka withdraws from Ngozi into silence for 2 days, not agreed, unexplained, in a hurtful"
                + " way; Emeka withdraws by tuning out";
        assertThat(Ground.main(List.of(ground(first + others + ": one presses, the other steps back."))))
                .isEqualTo(first + "; and more: one presses, the other steps back.");
    }

    @Test
    void aShortReasonStaysWhole() {
        assertThat(Ground.main(List.of(ground("One; two: three")))).isEqualTo("One; two: three.");
    }

    @Test
    void aLongReasonOfOneFactStaysWhole() {
        String one = "Emeka withdraws, " + "not agreed, unexplained, in a hurtful way, ".repeat(5) + "again";
        assertThat(Ground.main(List.of(ground(one)))).isEqualTo(one + ".");
    }

    @Test
    void saysHowManyMoreCount() {
        Ground uncounted = new Ground("No news", "weak", null, false, false, false, Weight.WEAK, "A rule", List.of(),
                List.of(), List.of());
        assertThat(Ground.main(List.of(ground("One"), ground("Two"), uncounted))).isEqualTo("One. And 1 more.");
    }

    @Test
    void saysWhatItRestsOn() {
        Ground ground = new Ground("One", "strong", "as Ann tells it of Ben", true, true, false, Weight.STRONG, "A rule",
                List.of("C55", "C56"), List.of("c1", "w1"), List.of(3, 4));
        assertThat(ground.sentence()).isEqualTo("One. (as Ann tells it of Ben)");
        assertThat(ground.basis()).isEqualTo("Strong, already counted in heavier evidence; from c1, w1; through"
                + " evidence 3, 4; C55, C56. Rule: A rule");
    }

    private static Ground ground(String because) {
        return new Ground(because, "strong", null, false, false, true, Weight.STRONG, "A rule", List.of(), List.of(),
                List.of());
    }
}
