package ebb.progress;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * When a link of knowledge should come back to a trainee.
 *
 * @param link     which link, for example {@code pattern:demand-withdraw}
 * @param memory   how firmly it is remembered
 * @param reviewed when it was last exercised
 * @param due      when it should come back
 * @param reviews  how often it was exercised
 * @param lapses   how often it was not remembered
 */
public record Card(String link, Memory memory, Instant reviewed, Instant due, int reviews, int lapses) {

    /** The chance at which a link comes back: it is due when one in ten would have forgotten it. */
    static final double RETENTION = 0.9;

    /** The card after its link was exercised; {@code before} is null the first time. */
    static Card after(Card before, String link, Grade grade, Instant now) {
        Memory memory = before == null ? Memory.first(grade) : before.memory.after(grade, before.days(now));
        Instant due = now.plus(grade == Grade.AGAIN ? 1 : memory.interval(RETENTION), ChronoUnit.DAYS);
        return new Card(link, memory, now, due, before == null ? 1 : before.reviews + 1,
                (before == null ? 0 : before.lapses) + (grade == Grade.AGAIN ? 1 : 0));
    }

    /** Whole days since it was last exercised. */
    public long days(Instant now) {
        return Math.max(0, ChronoUnit.DAYS.between(reviewed, now));
    }

    /** The chance that it is still remembered, from 0 to 1. */
    public double remembered(Instant now) {
        return memory.retrievability(days(now));
    }
}
