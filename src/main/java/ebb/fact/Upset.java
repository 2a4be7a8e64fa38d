package ebb.fact;

/**
 * A present upset (C46, C47, C54).
 *
 * @param id        unique in the case
 * @param by        who is upset
 * @param emotion   what it feels like
 * @param complaint id of the complaint it is about, or null
 * @param about     what it is about in free text, or null
 * @param told      on whose word it stands
 */
public record Upset(String id, String by, Emotion emotion, String complaint, String about, Account told)
        implements Fact {

    @Override
    public String subject() {
        return by;
    }

    @Override
    public FactType type() {
        return FactType.UPSET;
    }
}
