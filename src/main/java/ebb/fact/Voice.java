package ebb.fact;

/**
 * How a complaint is put (C59, C60).
 */
public enum Voice implements Term {
    /** As one's own concern or fear: it can be heard (C59). */
    DIRECTLY,
    /** As an accusation: it arouses and cannot be heard (C60). */
    ACCUSINGLY,
    /** Not put to the other at all. */
    UNSPOKEN,
    /** Not asked, or asked without a clear answer: never evidence of its own. */
    UNKNOWN
}
