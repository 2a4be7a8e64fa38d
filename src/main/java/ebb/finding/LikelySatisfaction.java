package ebb.finding;

import ebb.fact.Term;

/**
 * A person's contentment or unhappiness that the evidence supports.
 *
 * @param who         for whom
 * @param contentment content or unhappy
 * @param strength    how strongly
 */
public record LikelySatisfaction(String who, Contentment contentment, Strength strength) implements Premise {
    @Override
    public Hypothesis hypothesis() {
        return new Satisfaction(who, contentment);
    }

    @Override
    public Term term() {
        return contentment;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LikelySatisfaction that && who.equals(that.who) && contentment == that.contentment
                && strength == that.strength;
    }

    @Override
    public int hashCode() {
        return (who.hashCode() * 31 + contentment.hashCode()) * 31 + strength.hashCode();
    }
}
