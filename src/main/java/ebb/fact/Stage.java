package ebb.fact;

/**
 * How far a relationship has come, or how far apart.
 */
public enum Stage implements Term {
    /** Dating. */
    DATING,
    /** Cohabiting. */
    COHABITING,
    /** Engaged. */
    ENGAGED,
    /** Married. */
    MARRIED,
    /** Separating. */
    SEPARATING,
    /** Separated. */
    SEPARATED,
    /** Not asked, or asked without a clear answer: never evidence of its own. */
    UNKNOWN
}
