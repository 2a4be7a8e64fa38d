package ebb.fact;

/**
 * How a person sorts themselves out (C51).
 *
 * @param id    unique in the case
 * @param of    who
 * @param style how
 * @param told  on whose word it stands
 */
public record Reflection(String id, String of, ReflectionStyle style, Account told)
        implements Fact {

    @Override
    public String subject() {
        return of;
    }

    @Override
    public FactType type() {
        return FactType.REFLECTION;
    }
}
