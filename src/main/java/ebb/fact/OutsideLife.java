package ebb.fact;

/**
 * A part of a person's life apart from the relationship (C04, C36, C39-C41, C68).
 *
 * @param id    unique in the case
 * @param of    whose
 * @param kind  which part
 * @param level how much of it there is
 * @param told  on whose word it stands
 */
public record OutsideLife(String id, String of, OutsideKind kind, OutsideLevel level, Account told)
        implements Fact {

    @Override
    public String subject() {
        return of;
    }

    @Override
    public FactType type() {
        return FactType.OUTSIDE_LIFE;
    }
}
