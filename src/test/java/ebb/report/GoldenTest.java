package ebb.report;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class GoldenTest {

    @Test
    void seesADifferenceAndAnOutputThatWasNeverKept() {
        assertThatThrownBy(() -> Golden.check("femi.txt", "something else")).isInstanceOf(AssertionError.class)
                .hasMessageContaining("femi.txt differs from what is kept");
        assertThatThrownBy(() -> Golden.check("never-kept.txt", "something")).isInstanceOf(AssertionError.class);
    }
}
