package ebb.fact;

/**
 * What an earlier relationship did (C16, C50).
 */
public enum WoundKind implements Term {
    /** Care did not come. */
    NEGLECT,
    /** Somebody left. */
    ABANDONMENT,
    /** Criticism. */
    CRITICISM,
    /** Humiliation. */
    HUMILIATION,
    /** Betrayal. */
    BETRAYAL,
    /** Being ruled; derived. */
    DOMINATION,
    /** Abuse; derived. */
    ABUSE;

    @Override
    public boolean derived() {
        return this == DOMINATION || this == ABUSE;
    }
}
