package ebb.finding;

import ebb.fact.Term;

/** Whether a piece of evidence speaks for a hypothesis or against it. */
public enum Direction implements Term {
    /** For. */
    FOR,
    /** Against. */
    AGAINST
}
