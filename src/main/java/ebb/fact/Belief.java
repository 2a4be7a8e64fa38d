package ebb.fact;

/**
 * What a person holds to be true of closeness.
 *
 * @param id   unique in the case
 * @param by   who
 * @param kind what
 * @param told on whose word it stands
 */
public record Belief(String id, String by, BeliefKind kind, Account told)
        implements Fact {

    @Override
    public String subject() {
        return by;
    }

    @Override
    public FactType type() {
        return FactType.BELIEF;
    }
}
