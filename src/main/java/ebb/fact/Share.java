package ebb.fact;

/**
 * Which share a complaint of too little responsibility is about (C57).
 */
public enum Share implements Term {
    /** The household. */
    HOUSEHOLD,
    /** Money. */
    FINANCIAL,
    /** The children; derived, the article names household and finances. */
    PARENTING,
    /** Not asked, or asked without a clear answer: never evidence of its own. */
    UNKNOWN;

    @Override
    public boolean derived() {
        return this == PARENTING;
    }
}
