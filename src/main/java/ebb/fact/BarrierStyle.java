package ebb.fact;

/**
 * The act behind which a person keeps closeness away (C15).
 */
public enum BarrierStyle implements Term {
    /** Acting superior. */
    SUPERIOR,
    /** Acting the clown. */
    COMICAL,
    /** Acting mysterious. */
    MYSTERIOUS,
    /** Needing nobody. */
    SUPER_INDEPENDENT
}
