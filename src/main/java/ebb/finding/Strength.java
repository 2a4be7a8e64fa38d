package ebb.finding;

import ebb.fact.Term;

/** How strongly a hypothesis is supported once all evidence is weighed. From strongest to weakest. */
public enum Strength implements Term {
    /** Strong. */
    STRONG(1.0),
    /** Moderate. */
    MODERATE(1.0),
    /** Possible. */
    POSSIBLE(0.60);

    private final double carries;

    Strength(double carries) {
        this.carries = carries;
    }

    /** How much of a rule's weight is left where its evidence rests on a conclusion this strong. */
    public double carries() {
        return carries;
    }
}
