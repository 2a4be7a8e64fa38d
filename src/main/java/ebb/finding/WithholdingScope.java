package ebb.finding;

import ebb.fact.Term;

/** Which topics have to wait. */
public enum WithholdingScope implements Term {
    /** The partner is the danger: everything but what protects the one in danger. */
    ALL_BUT_PROTECTION,
    /** A person may harm themselves: everything that puts a load on them. */
    WHAT_LOADS,
    /** A child or a crisis: the conflicts of the two, raised together. */
    JOINT_CONFLICT,
    /** A crisis, and no child is known whom it would protect: sharing the load. */
    LOAD,
    /** It may be control, and nobody has asked yet: everything joint. */
    JOINT_UNTIL_ASKED
}
