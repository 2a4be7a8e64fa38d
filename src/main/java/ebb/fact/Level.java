package ebb.fact;

/**
 * How firmly something is expected.
 */
public enum Level implements Term {
    /** Hoped for, and open to less. */
    FLEXIBLE,
    /** Much is expected. */
    HIGH,
    /** Nothing less will do. */
    ABSOLUTE,
    /** Not asked, or asked without a clear answer: never evidence of its own. */
    UNKNOWN
}
