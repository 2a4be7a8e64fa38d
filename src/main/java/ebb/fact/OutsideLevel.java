package ebb.fact;

/**
 * How much of it there is.
 */
public enum OutsideLevel implements Term {
    /** None: asked, and there is none. */
    NONE,
    /** Some. */
    SOME,
    /** Plenty. */
    RICH
}
