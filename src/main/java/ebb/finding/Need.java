package ebb.finding;

import ebb.fact.Term;

/** The needs that a complaint may point to (C52). */
public enum Need implements Term {
    /** To be loved. */
    LOVE,
    /** To be understood. */
    UNDERSTANDING,
    /** To be looked after. */
    NURTURANCE,
    /** To be safe with the other. */
    PROTECTION,
    /** To come first with the other. */
    SPECIAL_STATUS,
    /** To be oneself and apart; derived from C06, C54 and C71. */
    AUTONOMY,
    /** To have the load shared; derived from C57. */
    PARTNERSHIP;

    @Override
    public boolean derived() {
        return this == AUTONOMY || this == PARTNERSHIP;
    }
}
