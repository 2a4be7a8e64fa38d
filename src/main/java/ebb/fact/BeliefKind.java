package ebb.fact;

/**
 * What a person holds to be true of closeness.
 */
public enum BeliefKind implements Term {
    /** Who withdraws does not care (C65). */
    WITHDRAWAL_MEANS_NOT_CARING,
    /** There is one right way to be close (C03). */
    ONE_RIGHT_WAY,
    /** Mixed feelings mean trouble (C61). */
    AMBIVALENCE_MEANS_TROUBLE,
    /** Every close bond is a sexual one (C37). */
    EVERY_BOND_IS_SEXUAL,
    /** Infatuation is intimacy (C38). */
    INFATUATION_IS_INTIMACY,
    /** Who asks for space is leaving (C61). */
    SPACE_MEANS_LEAVING
}
