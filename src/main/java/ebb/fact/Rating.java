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
