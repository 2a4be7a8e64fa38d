package ebb.fact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How long something has been so: told as the date it began, or as the time that has passed. */
public sealed interface Since {

    /** The text as written. */
    String text();

    /**
     * Whole days from the beginning to the reference date.
     *
     * @param asOf the reference date of the case, or null where there is none
     * @return the days, or -1 where they cannot be told
     */
    long daysUntil(LocalDate asOf);

    /** The date it began. */
    record Began(PartialDate date) implements Since {
        @Override
        public String text() {
            return date.text();
        }

        @Override
        public long daysUntil(LocalDate asOf) {
            return asOf == null ? -1 : Math.max(0, ChronoUnit.DAYS.between(date.last(), asOf));
        }
    }

    /** The time that has passed. */
    record Ago(Length length) implements Since {
        @Override
        public String text() {
            return length.text();
        }

        @Override
        public long daysUntil(LocalDate asOf) {
            return (long) length.days();
        }
    }
}
