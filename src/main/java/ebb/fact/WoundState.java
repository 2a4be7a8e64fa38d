package ebb.fact;

/**
 * Where an old wound stands today.
 */
public enum WoundState implements Term {
    /** Still open. */
    OPEN,
    /** Worked through. */
    WORKED_THROUGH,
    /** Not asked, or asked without a clear answer: never evidence of its own. */
    UNKNOWN
}
