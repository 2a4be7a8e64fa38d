package ebb.finding;

import ebb.fact.Term;
import java.util.List;

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
    public List<String> concerns() {
        return List.of(who);
    }

    @Override
    public Term term() {
        return feeds;
    }
}
