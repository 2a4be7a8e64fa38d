package ebb.report;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class OneLineTest {

    @Provide
    Arbitrary<String> typed() {
        return Typed.text();
    }

    @Test
    void keepsPlainTextAsItIs() {
        String plain = "Åse and 宮崎 香織 – “so it is” 👩‍👩‍👧‍👦";
        assertThat(OneLine.of(plain)).isEqualTo(plain);
    }

    @Test
    void takesAwayWhatWouldMoveTheCursorOrTurnThePage() {
        assertThat(OneLine.of(" one\r\n\ttwo\u2028three ")).isEqualTo("one two three");
        assertThat(OneLine.of("\u001B[31mred\u0000")).isEqualTo("\uFFFD[31mred\uFFFD");
        assertThat(OneLine.of("\u202Eabc\u202C\u2066d\u2069")).isEqualTo("abcd");
        assertThat(OneLine.of("half \uD83D of a pair")).isEqualTo("half \uFFFD of a pair");
        assertThat(OneLine.of(null)).isEmpty();
    }

    @Property
    void isDoneOnce(@ForAll("typed") String text) {
        assertThat(OneLine.of(OneLine.of(text))).isEqualTo(OneLine.of(text));
    }
}
