package ebb.fact;

/**
 * What good-enough intimacy is rated on (C71-C73).
 */
public enum Criterion implements Term {
    /** Companionship. */
    COMPANIONSHIP,
    /** Affection. */
    AFFECTION,
    /** Autonomy. */
    AUTONOMY,
    /** Connectedness. */
    CONNECTEDNESS,
    /** Separateness. */
    SEPARATENESS,
    /** Activities both share and enjoy. */
    SHARED_ACTIVITIES,
    /** One's needs met reasonably well (C72). */
    NEEDS_MET,
    /** Feeling reasonably good about it (C72, C73). */
    OVERALL_HAPPINESS
}
