package ebb.fact;

/**
 * How much contact a person wants (C42, C43), from most to least.
 */
public enum Cadence implements Term {
    /** Every day. */
    DAILY,
    /** Several times a week. */
    SEVERAL_A_WEEK,
    /** Once a week. */
    WEEKLY,
    /** Less than once a week. */
    LESS,
    /** Not asked, or asked without a clear answer: never evidence of its own. */
    UNKNOWN
}
