package ebb.fact;

import java.time.Duration;
import java.time.Period;

/**
 * A length of time, as an ISO 8601 duration.
 *
 * @param text as written, for example {@code P6Y}, {@code P3D} or {@code PT20M}
 * @param days its length in days; a month counts as 30.44 days, a year as 365.25
 */
public record Length(String text, double days) {

    private static final double DAYS_A_MONTH = 30.4375;

    /**
     * Reads an ISO 8601 duration in either its calendar or its clock part, or both.
     *
     * @throws java.time.DateTimeException if the text is no such duration
     */
    public static Length parse(String text) {
        int clock = text.indexOf('T');
        double days = 0;
        if (clock != 1) {
            Period period = Period.parse(clock < 0 ? text : text.substring(0, clock));
            days += period.toTotalMonths() * DAYS_A_MONTH + period.getDays();
        }
        if (clock >= 0) {
            days += Duration.parse("P" + text.substring(clock)).toSeconds() / 86_400.0;
        }
        return new Length(text, days);
    }
}
