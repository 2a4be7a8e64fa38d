package ebb.fact;

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

    @Override
    public String subject() {
        return by;
    }

    @Override
    public FactType type() {
        return FactType.RATING;
    }
}
