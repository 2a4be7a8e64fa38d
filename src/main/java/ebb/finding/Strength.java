package ebb.finding;

import ebb.fact.Term;

/** How strongly a hypothesis is supported once all evidence is weighed. From strongest to weakest. */
public enum Strength implements Term {
    /** Strong. */
    STRONG,
    /** Moderate. */
    MODERATE,
    /** Possible. */
    POSSIBLE
}
