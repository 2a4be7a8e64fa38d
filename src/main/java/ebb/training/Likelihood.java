package ebb.training;

import ebb.fact.Term;

/** What one more fact does to a conclusion. */
public enum Likelihood implements Term {
    /** More likely. */
    MORE,
    /** Neither more nor less likely. */
    UNCHANGED,
    /** Less likely. */
    LESS
}
