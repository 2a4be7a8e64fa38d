package ebb.fact;

/**
 * What a person fears in closeness (C16, C30, C31, C49, C50).
 *
 * @param id              unique in the case
 * @param by              who fears
 * @param of              what
 * @param presentEvidence how far the partner's present behaviour bears it out
 * @param evidence        what bears it out, in words, or null
 * @param told            on whose word it stands
 */
public record Fear(String id, String by, FearKind of, PresentEvidence presentEvidence, String evidence, Account told)
        implements Fact {

    @Override
    public String subject() {
        return by;
    }

    @Override
    public FactType type() {
        return FactType.FEAR;
    }
}
