package ebb.fact;

/**
 * What a person expects of the other (C07-C12, C66, C67, C74).
 *
 * @param id    unique in the case
 * @param by    who expects
 * @param of    of whom, or null where not recorded
 * @param kind  what
 * @param level how firmly
 * @param trait for a missing trait, which, or null
 * @param told  on whose word it stands
 */
public record Expectation(
        String id,
        String by,
        String of,
        ExpectationKind kind,
        Level level,
        String trait,
        Account told) implements Fact {

    @Override
    public String subject() {
        return by;
    }

    @Override
    public FactType type() {
        return FactType.EXPECTATION;
    }
}
