package ebb.fact;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A date as precise as people remember it: a year, a month or a day.
 *
 * @param text  as written: YYYY, YYYY-MM or YYYY-MM-DD
 * @param first the first day it may mean
 * @param last  the last day it may mean
 */
public record PartialDate(String text, LocalDate first, LocalDate last) {

    /** Whether both may mean the same day. */
    public boolean overlaps(PartialDate other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    /**
     * Reads YYYY, YYYY-MM or YYYY-MM-DD.
     *
     * @throws java.time.DateTimeException if the text has another form or names no day of the calendar
     */
    public static PartialDate parse(String text) {
        return switch (text.length()) {
            case 4 -> {
                int year = java.time.Year.parse(text).getValue();
                yield new PartialDate(text, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            }
            case 7 -> {
                YearMonth month = YearMonth.parse(text);
                yield new PartialDate(text, month.atDay(1), month.atEndOfMonth());
            }
            default -> {
                LocalDate day = LocalDate.parse(text);
                yield new PartialDate(text, day, day);
            }
        };
    }
}
