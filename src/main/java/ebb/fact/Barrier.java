package ebb.fact;

/**
 * An act behind which a person keeps closeness away (C15, C16).
 *
 * @param id    unique in the case
 * @param by    whose act
 * @param style which
 * @param told  on whose word it stands
 */
public record Barrier(String id, String by, BarrierStyle style, Account told)
        implements Fact {

    @Override
    public String subject() {
        return by;
    }

    @Override
    public FactType type() {
        return FactType.BARRIER;
    }
}
