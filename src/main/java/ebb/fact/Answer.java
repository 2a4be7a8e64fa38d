package ebb.fact;

/**
 * A plain answer to a plain question.
 */
public enum Answer implements Term {
    /** Yes. */
    YES,
    /** No: asked, and denied. */
    NO,
    /** Not asked, or asked without a clear answer: never evidence of its own. */
    UNKNOWN
}
