package ebb.finding;

import ebb.fact.Term;

/**
 * An unmet need that the evidence supports.
 *
 * @param who      whose need
 * @param need     which need
 * @param strength how strongly
 */
public record LikelyNeed(String who, Need need, Strength strength) implements Premise {
    @Override
    public Hypothesis hypothesis() {
        return new UnmetNeed(who, need);
    }

    @Override
    public Term term() {
        return need;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LikelyNeed that && who.equals(that.who) && need == that.need
                && strength == that.strength;
    }

    @Override
    public int hashCode() {
        return (who.hashCode() * 31 + need.hashCode()) * 31 + strength.hashCode();
    }
}
