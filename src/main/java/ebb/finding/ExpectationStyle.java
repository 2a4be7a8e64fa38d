package ebb.finding;

import ebb.fact.Term;

/** How realistic a person's expectations of closeness are (C07-C12, C66, C67, C74). */
public enum ExpectationStyle implements Term {
    /** Realistic. */
    REALISTIC,
    /** Roles, bargains or old debts are laid on the partner. */
    STRAINED,
    /** Nothing less than perfect will do. */
    PERFECTIONIST,
    /** Not enough is known. */
    UNDETERMINED
}
