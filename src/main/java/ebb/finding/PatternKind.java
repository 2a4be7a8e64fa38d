package ebb.finding;

import ebb.fact.Term;

/** The patterns a person, or two people, may be caught in; with the roles of those they are about. */
public enum PatternKind implements Term {
    /** One presses, the other retreats (C22, C23). */
    DEMAND_WITHDRAW("pursues", "withdraws"),
    /** A one-sided withdrawal that hurts and settles nothing (C26, C27). */
    UNILATERAL_BACKING_OFF("backsOff", "leftBehind"),
    /** Both avoid, and the conflict stays where it was (C29). */
    MUTUAL_AVOIDANCE(null, null),
    /** A retreat that renews (C28, C35). */
    CONSTRUCTIVE_RETREAT("retreats", "waits"),
    /** An unexplained withdrawal is read through one's own history (C65). */
    MISREAD_WITHDRAWAL("reads", "withdraws"),
    /** A fear is put as an accusation, which cannot be heard (C59, C60). */
    ACCUSATION_HIDES_FEAR("accuses", "accused"),
    /** Guarding against the feared outcome brings it about (C18). */
    SELF_FULFILLING_FEAR("fears", "responds"),
    /** An act keeps closeness away (C15, C16). */
    WALLED_OFF(null, null),
    /** The two want different amounts of closeness (C43-C45). */
    BOUNDARY_MISMATCH("wantsMore", "wantsLess"),
    /** Every emotional need is put on one partner (C08). */
    ALL_EGGS_IN_ONE_BASKET("leans", "carries"),
    /** The partner is to make up for earlier letdowns (C09). */
    OLD_DEBT("claims", "pays"),
    /** The partner is to supply the trait one misses in oneself (C11). */
    BORROWED_TRAIT("borrows", "lends"),
    /** The partner is to lift a low mood (C12). */
    RESCUE_BARGAIN("lifted", "lifts"),
    /** The partner is to be the lesser one (C12). */
    COMPARISON_BARGAIN("compares", "compared"),
    /** Nothing less than perfect closeness will do (C10, C67, C74). */
    PERFECT_INTIMACY_PURSUIT(null, null),
    /** The relationship is to cure every ill (C07). */
    CURE_ALL(null, null),
    /** More closeness than a person can do with (C01, C33). */
    TOO_CLOSE_FOR_COMFORT("crowded", "crowds"),
    /** A fear that is realistic and protects (C30). */
    HEALTHY_FEAR(null, null),
    /** Fear of binding oneself (C31, C32). */
    COMMITMENT_FEAR(null, null),
    /** A fear from an earlier relationship, with a partner who gives no cause (C50). */
    OLD_FEAR_NEW_PARTNER("fears", "partner"),
    /** Capable at work, thin-skinned at home (C20). */
    HOME_WORK_SPLIT(null, null),
    /** Everyday courtesy is suspended at home (C21). */
    INCIVILITY("by", "toward"),
    /** Infatuation is taken for intimacy (C38). */
    INFATUATION_FOR_INTIMACY(null, null),
    /** Every close bond is taken for a sexual one (C37). */
    SEXUALISED_BONDS(null, null),
    /** Closeness is measured by one right way (C03). */
    ONE_RIGHT_WAY(null, null),
    /** Mixed feelings, or a wish for space, sound the alarm (C61). */
    AMBIVALENCE_ALARM(null, null),
    /** One carries more than a fair share (C57). */
    UNEQUAL_LOAD("carries", "spared"),
    /** Little life apart from the relationship (C36, C39, C68). */
    NARROWED_LIFE(null, null);

    private final String firstRole;
    private final String secondRole;

    PatternKind(String firstRole, String secondRole) {
        this.firstRole = firstRole;
        this.secondRole = secondRole;
    }

    /** The role of the first person it is about; null where the pattern has no roles. */
    public String firstRole() {
        return firstRole;
    }

    /** The role of the second person it is about; null where the pattern has no roles. */
    public String secondRole() {
        return secondRole;
    }
}
