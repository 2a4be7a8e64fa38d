package ebb.knowledge;

import ebb.fact.Length;
import ebb.fact.PartialDate;
import ebb.fact.Since;
import java.time.Duration;
import java.time.Period;
import java.util.Locale;

/**
 * Dates and lengths of time as people say them. Written out here because the formatters of the platform load locale
 * data that costs more than all the rest of a brief.
 */
final class TimeWords {

    private TimeWords() {
    }

    /** "in 2019", "in June 2019" or "on 3 June 2019"; null for null. */
    static String date(PartialDate date) {
        return date == null ? null : (date.text().length() > 7 ? "on " : "in ") + plain(date);
    }

    /** "in June 2019" or "6 years ago"; null for null. */
    static String moment(Since since) {
        if (since instanceof Since.Began began) {
            return date(began.date());
        }
        return since instanceof Since.Ago ago ? length(ago.length()) + " ago" : null;
    }

    /** "2 days", "1 year and 6 months" or "20 minutes"; null for null. */
    static String length(Length length) {
        if (length == null) {
            return null;
        }
        String text = length.text();
        int clock = text.indexOf('T');
        StringBuilder words = new StringBuilder();
        if (clock != 1) {
            Period period = Period.parse(clock < 0 ? text : text.substring(0, clock));
            add(words, period.getYears(), "year");
            add(words, period.getMonths(), "month");
            boolean weeks = period.getDays() >= 14 && period.getDays() % 7 == 0;
            add(words, weeks ? period.getDays() / 7 : period.getDays(), weeks ? "week" : "day");
        }
        if (clock >= 0) {
            Duration duration = Duration.parse("P" + text.substring(clock));
            add(words, duration.toHours(), "hour");
            add(words, duration.toMinutesPart(), "minute");
        }
        return words.isEmpty() ? "a moment" : words.toString();
    }

    /** A number without a fraction it does not need; null for null. */
    static String number(Double number) {
        if (number == null) {
            return null;
        }
        return number == Math.rint(number) ? Long.toString(number.longValue()) : number.toString();
    }

    private static void add(StringBuilder words, long count, String unit) {
        if (count != 0) {
            words.append(words.isEmpty() ? "" : " and ").append(count).append(' ').append(unit)
                    .append(count == 1 ? "" : "s");
        }
    }

    private static String plain(PartialDate date) {
        String year = Integer.toString(date.first().getYear());
        if (date.text().length() == 4) {
            return year;
        }
        String name = date.first().getMonth().name();
        String month = name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT) + " " + year;
        return date.text().length() > 7 ? date.first().getDayOfMonth() + " " + month : month;
    }
}
