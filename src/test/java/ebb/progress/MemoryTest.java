package ebb.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The schedule gives the values of its published reference implementation, and keeps its laws. */
class MemoryTest {

    /** The memory state that open-spaced-repetition publishes for this course of reviews. */
    @Test
    void comesToThePublishedState() {
        Memory memory = Memory.first(Grade.AGAIN);
        for (int days : new int[] {0, 1, 3, 8, 21}) {
            memory = memory.after(Grade.GOOD, days);
        }
        assertThat(memory.stability()).isCloseTo(53.62691, within(1e-4));
        assertThat(memory.difficulty()).isCloseTo(6.3574867, within(1e-4));
    }

    @Test
    void beginsWithThePublishedStabilities() {
        assertThat(Memory.first(Grade.AGAIN).stability()).isEqualTo(0.212);
        assertThat(Memory.first(Grade.EASY).stability()).isEqualTo(8.2956);
        assertThat(Memory.first(Grade.GOOD).interval(0.9)).isEqualTo(2);
    }

    @Property(tries = 300)
    void whatIsRememberedLastsLongerAndWhatIsForgottenShorter(@ForAll @IntRange(max = 3) int first, @ForAll @IntRange(min = 1, max = 400) int days) {
        Memory memory = Memory.first(Grade.values()[first]);

        assertThat(memory.after(Grade.GOOD, days).stability()).isGreaterThanOrEqualTo(memory.stability());
        assertThat(memory.after(Grade.AGAIN, days).stability()).isLessThanOrEqualTo(memory.stability());
        assertThat(memory.after(Grade.GOOD, days).difficulty()).isBetween(1.0, 10.0);
        assertThat(memory.retrievability(days)).isBetween(0.0, 1.0).isLessThan(memory.retrievability(days - 1));
    }
}
