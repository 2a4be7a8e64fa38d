package ebb.finding;

import ebb.fact.Term;

/**
 * An antecedent that the evidence supports.
 *
 * @param who      whose wound
 * @param wound    the wound's id
 * @param feeds    the need or the fear it may feed
 * @param strength how strongly
 */
public record LikelyAntecedent(String who, String wound, Term feeds, Strength strength) implements Premise {
    @Override
    public Hypothesis hypothesis() {
        return new Antecedent(who, wound, feeds);
    }

    @Override
    public Term term() {
        return feeds;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LikelyAntecedent that && who.equals(that.who) && wound.equals(that.wound)
                && feeds.equals(that.feeds) && strength == that.strength;
    }

    @Override
    public int hashCode() {
        return ((who.hashCode() * 31 + wound.hashCode()) * 31 + feeds.hashCode()) * 31 + strength.hashCode();
    }
}
