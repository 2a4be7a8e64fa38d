package ebb.fact;

/**
 * Who inflicted an old wound (C16, C17, C50).
 */
public enum Inflicter implements Term {
    /** A parent. */
    PARENT,
    /** A brother or sister; derived from C17. */
    SIBLING,
    /** A friend. */
    FRIEND,
    /** A first love. */
    FIRST_LOVE,
    /** A former partner. */
    FORMER_PARTNER,
    /** Not asked, or asked without a clear answer: never evidence of its own. */
    UNKNOWN;

    @Override
    public boolean derived() {
        return this == SIBLING;
    }
}
