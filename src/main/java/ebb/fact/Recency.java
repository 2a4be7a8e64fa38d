package ebb.fact;

/**
 * When a danger was there. Unknown counts as current.
 */
public enum Recency implements Term {
    /** Now. */
    CURRENT,
    /** Over. */
    PAST,
    /** Not asked, or asked without a clear answer: never evidence of its own. */
    UNKNOWN
}
