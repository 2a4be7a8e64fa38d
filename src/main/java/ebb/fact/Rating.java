package ebb.fact;

import java.util.List;

/**
 * How a person rates the relationship on one criterion (C70-C73).
 *
 * @param id        unique in the case
 * @param by        who rates
 * @param criterion on what
 * @param score     0 to 10
 * @param told      on whose word it stands
 */
public record Rating(String id, String by, Criterion criterion, int score, Account told)
        implements Fact {

    /**
     * The latest rating somebody gave on a criterion; of several with the same date, or none, the one with the greatest
     * id. Null where nobody asked.
     */
    public static Rating latest(List<Fact> facts, String who, Criterion criterion) {
        Rating latest = null;
        for (Fact fact : facts) {
            if (fact instanceof Rating rating && rating.by.equals(who) && rating.criterion == criterion
                    && (latest == null || rating.after(latest))) {
                latest = rating;
            }
        }
        return latest;
    }

    /**
     * Whether another rating stands in the place of this one: by the same person on the same criterion, noted on a later
     * day, and no hearsay where this is none. What was rated before is the way here and no longer how it is.
     */
    public boolean supersededBy(Rating other) {
        return sameMatter(other) && (hearsay() || !other.hearsay()) && told.noted() != null
                && other.told.noted() != null && other.told.noted().first().isAfter(told.noted().last());
    }

    /** Whether two ratings are by the same person on the same criterion. */
    public boolean sameMatter(Rating other) {
        return criterion == other.criterion && by.equals(other.by);
    }

    private boolean after(Rating other) {
        if (hearsay() != other.hearsay()) {
            return other.hearsay();
        }
        int byDate = Long.compare(day(), other.day());
        return byDate != 0 ? byDate > 0 : id.compareTo(other.id) > 0;
    }

    private long day() {
        return told.noted() == null ? Long.MIN_VALUE : told.noted().last().toEpochDay();
    }

    @Override
    public String subject() {
        return by;
    }

    @Override
    public FactType type() {
        return FactType.RATING;
    }
}
