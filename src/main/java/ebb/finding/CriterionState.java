package ebb.finding;

import ebb.fact.Term;

/** Where a person stands on one criterion of good-enough intimacy. */
public enum CriterionState implements Term {
    /** Rated 6 or more. */
    MET,
    /** Rated 3 to 5. */
    THIN,
    /** Rated 0 to 2. */
    MISSING,
    /** Nobody asked. */
    NOT_ASKED
}
