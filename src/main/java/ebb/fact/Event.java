package ebb.fact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A life change that may explain more than any pattern.
 *
 * @param id      unique in the case
 * @param of      whom it befell
 * @param kind    what
 * @param when    when, or null
 * @param daysAgo days from then to the case's reference date, negative for one that lies ahead; {@link Long#MIN_VALUE} where not known
 * @param told    on whose word it stands
 */
public record Event(String id, List<String> of, EventKind kind, PartialDate when, long daysAgo, Account told)
        implements Fact {

    /** The same event, seen from another reference date; null where there is none. */
    public Event seenFrom(LocalDate asOf) {
        return new Event(id, of, kind, when, daysAgo(when, asOf), told);
    }

    /**
     * Days from an event to the reference date, negative for what lies ahead.
     *
     * @param when when it was, or null
     * @param asOf the reference date, or null
     * @return the days; 0 where the date may be the reference date, {@link Long#MIN_VALUE} where either is not known
     */
    public static long daysAgo(PartialDate when, LocalDate asOf) {
        if (when == null || asOf == null) {
            return Long.MIN_VALUE;
        }
        if (asOf.isBefore(when.first())) {
            return -ChronoUnit.DAYS.between(asOf, when.first());
        }
        return asOf.isAfter(when.last()) ? ChronoUnit.DAYS.between(when.last(), asOf) : 0;
    }

    @Override
    public String subject() {
        return null;
    }

    @Override
    public FactType type() {
        return FactType.EVENT;
    }
}
