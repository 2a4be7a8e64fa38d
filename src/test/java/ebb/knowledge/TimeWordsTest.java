package ebb.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import ebb.fact.Length;
import ebb.fact.PartialDate;
import ebb.fact.Since;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeWordsTest {

    @ParameterizedTest
    @CsvSource({
        "P6Y, 6 years", "P1Y, 1 year", "P1Y6M, 1 year and 6 months", "P3D, 3 days", "P14D, 2 weeks", "P10D, 10 days",
        "P2W, 2 weeks", "PT20M, 20 minutes", "PT1H, 1 hour", "PT26H, 26 hours", "P1DT2H, 1 day and 2 hours",
        "PT0S, a moment",
    })
    void saysLengths(String text, String words) {
        assertThat(TimeWords.length(Length.parse(text))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"2019, in 2019", "2019-06, in June 2019", "2026-03-02, on 2 March 2026"})
    void saysDates(String text, String words) {
        assertThat(TimeWords.date(PartialDate.parse(text))).isEqualTo(words);
    }

    @Test
    void saysSinceWhen() {
        Since began = new Since.Began(PartialDate.parse("2019-06"));
        Since ago = new Since.Ago(Length.parse("P6Y"));

        assertThat(TimeWords.moment(began)).isEqualTo("in June 2019");
        assertThat(TimeWords.moment(ago)).isEqualTo("6 years ago");
    }

    @Test
    void saysNothingWhereNothingWasRecorded() {
        assertThat(TimeWords.length(null)).isNull();
        assertThat(TimeWords.date(null)).isNull();
        assertThat(TimeWords.moment(null)).isNull();
        assertThat(TimeWords.number(null)).isNull();
        assertThat(TimeWords.number(6.0)).isEqualTo("6");
        assertThat(TimeWords.number(2.5)).isEqualTo("2.5");
    }
}
