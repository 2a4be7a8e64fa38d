package ebb.fact;

/**
 * What an earlier relationship did to a person (C16, C17, C50).
 *
 * @param id          unique in the case
 * @param of          who was wounded
 * @param inflictedBy by whom
 * @param kind        how
 * @param state       where it stands today
 * @param told        on whose word it stands
 */
public record Wound(String id, String of, Inflicter inflictedBy, WoundKind kind, WoundState state, Account told)
        implements Fact {

    @Override
    public String subject() {
        return of;
    }

    @Override
    public FactType type() {
        return FactType.WOUND;
    }
}
