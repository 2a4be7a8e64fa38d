package ebb.finding;

import ebb.fact.Term;

/**
 * How much one piece of evidence weighs, as a certainty factor between 0 and 1 (Shortliffe and Buchanan 1975). The
 * factors are Ebb's own choice: a single weak hint stays below the cut-off for a possible conclusion.
 */
public enum Weight implements Term {
    /** Settles the matter, whatever else there is: for the clinical floor alone. */
    DECISIVE(1.00),
    /** Enough on its own for a strong conclusion. */
    STRONG(0.70),
    /** Enough on its own for a moderate one. */
    MODERATE(0.45),
    /** Not enough on its own. */
    WEAK(0.20);

    private final double factor;

    Weight(double factor) {
        this.factor = factor;
    }

    /** The word a clinician is shown: what settles the matter is shown as strong. */
    public Weight shown() {
        return this == DECISIVE ? STRONG : this;
    }

    /** The certainty factor. */
    public double factor() {
        return factor;
    }
}
