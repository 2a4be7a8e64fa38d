package ebb.finding;

import ebb.fact.Term;

/**
 * A way of expecting that the evidence supports.
 *
 * @param who      whose expectations
 * @param style    how realistic
 * @param strength how strongly
 */
public record LikelyExpecting(String who, ExpectationStyle style, Strength strength) implements Premise {
    @Override
    public Hypothesis hypothesis() {
        return new Expecting(who, style);
    }

    @Override
    public Term term() {
        return style;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LikelyExpecting that && who.equals(that.who) && style == that.style
                && strength == that.strength;
    }

    @Override
    public int hashCode() {
        return (who.hashCode() * 31 + style.hashCode()) * 31 + strength.hashCode();
    }
}
