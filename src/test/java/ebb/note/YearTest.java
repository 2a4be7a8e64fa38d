package ebb.note;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The latest year a note names. */
class YearTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "4 May 2026. Feb 2023: shouting. | 2026",
        "1999-2004                       | 2004",
        "17/2/26                         | 2026",
        "17.02.2026, and 3.1.2027        | 2027",
        "Seen 7.3.26.                    | 2026",
        "Session of 7.3.                 | 0",
        "Ratio 03/2026                   | 0",
        "0.2019 of it                    | 0",
        "file/2019                       | 0",
        "1.2.3.2026                      | 0",
        "170/2/26                        | 0",
        "Room 20261, 1812, 2150          | 0",
        "12019                           | 0",
        "2019a, in2020                   | 2020",
        "Nothing.                        | 0"})
    void theLatestYearIsRead(String text, int year) {
        assertThat(Year.latest(text)).isEqualTo(year);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Overdosed in 2017.                 | 2026",
        "Hit her twice, 1991 and May 1993.  | 1993",
        "4 May 2019. He hit her in 2017.    | 2019",
        "Seen 2019-05-04; he hit her, 2017. | 2019",
        "Nothing.                           | 0"})
    void aNoteWithoutADateIsOfTheYearItIsReadIn(String text, int year) {
        assertThat(Year.written(text, 2026)).isEqualTo(year);
    }
}
