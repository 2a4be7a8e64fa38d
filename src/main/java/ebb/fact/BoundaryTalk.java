package ebb.fact;

import java.time.LocalDate;
import java.util.List;

/**
 * Where people stand on the boundary between distance and closeness (C42-C45).
 *
 * @param id              unique in the case
 * @param between         between whom, two or more
 * @param status          where they stand
 * @param lastReviewed    when it was last talked over, or null
 * @param daysSinceReview days from then to the case's reference date; -1 where not known
 * @param told            on whose word it stands
 */
public record BoundaryTalk(
        String id,
        List<String> between,
        TalkStatus status,
        Since lastReviewed,
        long daysSinceReview,
        Account told) implements Fact {

    /** The same talk, seen from another reference date; null where there is none. */
    public BoundaryTalk seenFrom(LocalDate asOf) {
        return seenFrom(asOf, id, between, status, lastReviewed, told);
    }

    /** A talk whose days are counted from a reference date; null where there is none. */
    public static BoundaryTalk seenFrom(LocalDate asOf, String id, List<String> between, TalkStatus status,
            Since lastReviewed, Account told) {
        return new BoundaryTalk(id, between, status, lastReviewed, lastReviewed == null ? -1 : lastReviewed.daysUntil(asOf),
                told);
    }

    @Override
    public String subject() {
        return null;
    }

    @Override
    public FactType type() {
        return FactType.BOUNDARY_TALK;
    }
}
