package ebb.fact;

/**
 * What a person complains of in the other (C54-C57); too much of it or too little of it.
 */
public enum ComplaintTheme implements Term {
    /** Too many demands (C54). */
    DEMANDS,
    /** Too much criticism (C54). */
    CRITICISM,
    /** Too much domination (C54). */
    DOMINATION,
    /** Too much closeness; derived from C01. */
    CLOSENESS,
    /** Too little affection (C55). */
    AFFECTION,
    /** Too little conversation (C55). */
    CONVERSATION,
    /** Too little sexual attention (C55). */
    SEXUAL_ATTENTION,
    /** Too little empathy, voiced as not being understood (C56). */
    EMPATHY,
    /** Too small a share of household, money or children (C57). */
    RESPONSIBILITY,
    /** Too little time together (C46). */
    TIME_TOGETHER,
    /** Too little support; derived from protection in C52. */
    SUPPORT,
    /** Not coming first; derived from special status in C52 and from C55. */
    PRIORITY;

    @Override
    public boolean derived() {
        return this == CLOSENESS || this == SUPPORT || this == PRIORITY;
    }

    /** True for the complaints of too much, false for those of too little. */
    public boolean tooMuch() {
        return ordinal() <= CLOSENESS.ordinal();
    }
}
