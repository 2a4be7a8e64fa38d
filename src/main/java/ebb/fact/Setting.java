package ebb.fact;

/**
 * Whether people were seen alone or together.
 */
public enum Setting implements Term {
    /** Alone. */
    ALONE,
    /** Together. */
    JOINT,
    /** Not asked, or asked without a clear answer: never evidence of its own. */
    UNKNOWN
}
