package ebb.fact;

/**
 * How a withdrawal is made.
 */
public enum Manner implements Term {
    /** With care for the one who stays. */
    CONSIDERATE,
    /** Neither kindly nor unkindly. */
    NEUTRAL,
    /** In a way that hurts (C23, C26). */
    HURTFUL,
    /** Not asked, or asked without a clear answer: never evidence of its own. */
    UNKNOWN
}
