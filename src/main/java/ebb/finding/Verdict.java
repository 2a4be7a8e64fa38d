package ebb.finding;

import ebb.fact.Term;

/** Whether the relationship is good enough (C70-C73). */
public enum Verdict implements Term {
    /** For both. */
    GOOD_ENOUGH,
    /** Not for at least one of them (C73). */
    NOT_GOOD_ENOUGH_FOR,
    /** Not enough is known. */
    UNDETERMINED
}
