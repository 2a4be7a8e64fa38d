package ebb.fact;

/**
 * How a person behaves toward the other.
 *
 * @param id   unique in the case
 * @param by   who
 * @param kind how
 * @param told on whose word it stands
 */
public record Conduct(String id, String by, ConductKind kind, Account told)
        implements Fact {

    @Override
    public String subject() {
        return by;
    }

    @Override
    public FactType type() {
        return FactType.CONDUCT;
    }
}
