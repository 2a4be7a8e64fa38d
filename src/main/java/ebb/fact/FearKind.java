package ebb.fact;

/**
 * What a person fears in closeness (C16, C30, C31, C50).
 */
public enum FearKind implements Term {
    /** Being left. */
    ABANDONMENT,
    /** Being turned away. */
    REJECTION,
    /** Being criticised. */
    CRITICISM,
    /** Being humiliated. */
    HUMILIATION,
    /** Being betrayed. */
    BETRAYAL,
    /** Being swallowed up; derived from C01 and C06. */
    ENGULFMENT,
    /** Binding oneself. */
    COMMITMENT;

    @Override
    public boolean derived() {
        return this == ENGULFMENT;
    }
}
