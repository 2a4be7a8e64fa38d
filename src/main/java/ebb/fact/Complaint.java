package ebb.fact;

/**
 * What a person complains of in the other (C54-C58).
 *
 * @param id        unique in the case
 * @param by        who complains
 * @param about     of whom
 * @param theme     of what
 * @param intensity 1 to 5; {@value #NOT_ASKED} where not asked
 * @param voiced    how it is put
 * @param share     for a complaint of too little responsibility, which share
 * @param told      on whose word it stands
 */
public record Complaint(
        String id,
        String by,
        String about,
        ComplaintTheme theme,
        int intensity,
        Voice voiced,
        Share share,
        Account told) implements Fact {

    /** The intensity of a complaint whose intensity nobody asked for. */
    public static final int NOT_ASKED = 0;

    /** Whether it is a complaint of too much, not of too little. */
    public boolean tooMuch() {
        return theme.tooMuch();
    }

    /** Whether it was rated 1 or 2: hardly a complaint. */
    public boolean slight() {
        return intensity == 1 || intensity == 2;
    }

    /** Whether it was said out loud to the other, in whatever way. */
    public boolean spoken() {
        return voiced == Voice.DIRECTLY || voiced == Voice.ACCUSINGLY;
    }

    @Override
    public String subject() {
        return by;
    }

    @Override
    public FactType type() {
        return FactType.COMPLAINT;
    }
}
