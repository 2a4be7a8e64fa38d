package ebb.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
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

    /** The intervals that its reference implementation publishes for this course, where each review comes when it is due. */
    @Test
    void keepsToThePublishedIntervals() {
        Memory memory = Memory.first(Grade.GOOD).after(Grade.GOOD, 0);
        List<Long> days = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            days.add(Math.round(memory.stability()));
            memory = memory.after(i < 4 ? Grade.GOOD : Grade.AGAIN, days.get(i));
        }
        memory = memory.after(Grade.AGAIN, 0).after(Grade.GOOD, 0);
        for (int i = 0; i < 5; i++) {
            days.add(Math.round(memory.stability()));
            memory = memory.after(Grade.GOOD, days.get(days.size() - 1));
        }
        assertThat(days).containsExactly(2L, 11L, 46L, 163L, 498L, 2L, 4L, 7L, 12L, 21L);
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
