package ebb.fact;

/**
 * What the partner is expected to supply (C07-C12, C67).
 */
public enum ExpectationKind implements Term {
    /** Love whatever one does (C10). */
    UNCONDITIONAL_LOVE,
    /** Care that never fails (C10). */
    UNFAILING_NURTURANCE,
    /** Protection (C10). */
    PROTECTION,
    /** To make up for earlier letdowns (C09). */
    MAKE_UP_FOR_PAST,
    /** The trait one misses in oneself (C11). */
    MISSING_TRAIT,
    /** To lift a lifelong low mood (C12). */
    LIFT_LOW_MOOD,
    /** To be the lesser one (C12). */
    BOOST_SELF_ESTEEM,
    /** Lover, friend, companion, playmate and parent at once (C08). */
    BE_EVERYTHING,
    /** No hurt, no criticism, no disappointment (C67). */
    PERFECT_HARMONY,
    /** The relationship as the cure for every ill (C07). */
    CURE_ALL
}
