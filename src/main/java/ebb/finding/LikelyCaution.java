package ebb.finding;

import ebb.fact.SafetyKind;
import ebb.fact.Term;

/**
 * A danger to heed.
 *
 * @param kind    which danger
 * @param about   whose safety
 * @param urgency what it asks for
 */
public record LikelyCaution(SafetyKind kind, String about, Urgency urgency) implements Premise {
    @Override
    public Hypothesis hypothesis() {
        return new Caution(kind, about, urgency);
    }

    /** A danger is never weighed down: always strong. */
    @Override
    public Strength strength() {
        return Strength.STRONG;
    }

    @Override
    public Term term() {
        return kind;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LikelyCaution that && kind == that.kind && about.equals(that.about)
                && urgency == that.urgency;
    }

    @Override
    public int hashCode() {
        return (kind.hashCode() * 31 + about.hashCode()) * 31 + urgency.hashCode();
    }
}
