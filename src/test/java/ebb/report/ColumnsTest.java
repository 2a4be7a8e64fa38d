package ebb.report;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {

    @Provide
    Arbitrary<String> typed() {
        return Typed.text().map(OneLine::of);
    }

    @ParameterizedTest
    @CsvSource({"abc, 3", "é, 1", "e\u0301, 1", "日本, 4", "👩‍👩‍👧‍👦, 2", "🇳🇴, 2", "❤️, 2", "✅, 2", "שלום, 4", "…, 1", "“, 1"})
    void countsWhatAReaderSees(String text, int columns) {
        assertThat(Columns.of(text)).isEqualTo(columns);
    }

    @Test
    void breaksAtSpacesAndWhereAWordIsTooLong() {
        assertThat(Columns.wrap("a bb ccc dddddddd", 5)).containsExactly("a bb", "ccc", "ddddd", "ddd");
        assertThat(Columns.wrap("宮崎香織", 5)).containsExactly("宮崎", "香織");
        assertThat(Columns.wrap("", 5)).containsExactly("");
    }

    @Test
    void shortensWithAnEllipsis() {
        assertThat(Columns.shortened("Beatriz Esperanza", 12)).isEqualTo("Beatriz Esp…");
        assertThat(Columns.shortened("Beatriz", 12)).isEqualTo("Beatriz");
        assertThat(Columns.shortened("宮崎香織", 6)).isEqualTo("宮崎…");
    }

    @Property(tries = 300)
    void losesNothingButSpaces(@ForAll("typed") String text, @ForAll @IntRange(min = 2, max = 60) int columns) {
        assertThat(String.join("", Columns.wrap(text, columns)).replace(" ", "")).isEqualTo(text.replace(" ", ""));
        assertThat(Columns.wrap(text, columns)).allMatch(line -> Columns.of(line) <= columns);
    }
}
