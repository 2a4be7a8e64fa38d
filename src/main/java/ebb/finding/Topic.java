package ebb.finding;

import ebb.fact.Term;

/** What may be talked about in a session. The words for each are in {@code rules/topics.yaml}. */
public enum Topic implements Term {
    /** The need under the complaint (C52-C56). */
    NAME_THE_NEED,
    /** Step back and get clear before speaking (C46-C48). */
    SORT_OUT_FIRST,
    /** Weigh the fear against how the partner behaves now (C47, C49). */
    IS_IT_REALISTIC,
    /** Whose earlier face does the fear wear (C16, C17, C50, C53). */
    WHERE_FROM,
    /** Put the concern as one's own fear or need (C59, C60). */
    SAY_IT_DIRECTLY,
    /** The demand-withdraw circle and each one's part in it (C22, C23). */
    BREAK_THE_CHASE,
    /** Announce it, say what it is for, and when it ends (C26, C45, C62, C64). */
    AGREE_THE_RETREAT,
    /** Check the reading of the withdrawal (C65). */
    WHAT_SILENCE_MEANT,
    /** How much closeness, how much distance, for each (C42-C45). */
    NEGOTIATE_THE_BOUNDARY,
    /** What fitted once may not fit now (C42, C43). */
    REVIEW_THE_BOUNDARY,
    /** Distance as part of closeness (C33, C61). */
    CLOSENESS_COMES_IN_CYCLES,
    /** What is expected of the partner, item by item (C08, C10, C66). */
    TAKE_INVENTORY,
    /** Who first owed what the partner is asked to pay (C09). */
    OLD_DEBTS,
    /** Develop in oneself what was borrowed (C11, C35). */
    GROW_THE_MISSING_TRAIT,
    /** Rescue, or superiority by comparison (C12). */
    HIDDEN_BARGAIN,
    /** Friendships and other bonds (C36, C37, C39, C68). */
    SPREAD_THE_EGGS,
    /** Solitude, learning, spirit, garden (C02, C04-C06, C34, C40). */
    RECHARGE,
    /** Service to a cause (C41). */
    WIDER_WORLD,
    /** Ordinary hurts and passing rejection (C67, C70). */
    THICKER_SKIN,
    /** The criteria, one by one, for each (C70-C72). */
    GOOD_ENOUGH_REVIEW,
    /** One partner's unhappiness taken seriously (C73). */
    NOT_GOOD_ENOUGH_FOR_YOU,
    /** What the act guards against (C15, C16). */
    BEHIND_THE_WALL,
    /** How guarding against it brings it about (C18). */
    FEAR_THAT_COMES_TRUE,
    /** Talk commitment fears through together (C31, C32). */
    COLD_FEET,
    /** What avoidance left unsettled (C27, C29). */
    BACK_TO_THE_CONFLICT,
    /** Household, money, parenting (C57). */
    SHARE_THE_LOAD,
    /** Restore everyday courtesy (C20, C21). */
    CIVIL_AT_HOME,
    /** Emotional bonds, infatuation, intimacy (C37, C38). */
    BOND_IS_NOT_ONLY_SEX,
    /** Cultural messages about the right way (C03, C74). */
    WHOSE_YARDSTICK,
    /** For those who act before they reflect (C51). */
    SLOW_DOWN,
    /** When the fear is realistic and protective (C30). */
    HONOUR_THE_FEAR,
    /** Screen each person alone; no joint work until clear (the clinical floor). */
    SAFETY_FIRST
}
