package ebb.explain;

import ebb.finding.Strength;
import ebb.knowledge.Claim;
import ebb.knowledge.RuleCard;
import java.util.List;

/**
 * Why something was concluded, or was not: the evidence about it, each piece followed down to the facts and up to the
 * claims of the article.
 *
 * @param id            the id of the finding
 * @param says          the finding in a few words
 * @param strength      how strongly it is supported; null where it does not hold
 * @param speaksFor     the rules that speak for it, heaviest first
 * @param speaksAgainst the rules that speak against it, heaviest first
 * @param weighed       how the two were weighed, in words
 * @param reckoned      the same as a reckoning that can be checked by hand; null where one sign settles it as it stands
 */
public record Chain(String id, String says, Strength strength, List<Link> speaksFor, List<Link> speaksAgainst,
        String weighed, String reckoned) {

    /**
     * One rule that speaks.
     *
     * @param rule   the rule, in its own words
     * @param found  what it found: once or several times over, what counts first
     * @param claims the claims of the article that the rule cites
     */
    public record Link(RuleCard rule, List<Found> found, List<Claim> claims) {

        /** What it rests on every time. */
        public List<Told> always() {
            return found.get(0).facts().stream()
                    .filter(told -> found.stream().allMatch(one -> one.facts().contains(told))).toList();
        }

        /** How often it counts. */
        public int counted() {
            return (int) found.stream().filter(Found::counted).count();
        }
    }

    /**
     * One thing that a rule found.
     *
     * @param hearsay  whether it is one person's account of another's inner life, and weighs less
     * @param counted  false where heavier evidence from the same facts counts already
     * @param facts    the facts it rests on
     * @param through  the conclusions it rests on, each with its own chain
     * @param absences what nobody asked or reported, where the rule takes that into account
     */
    public record Found(boolean hearsay, boolean counted, List<Told> facts, List<Chain> through, List<String> absences) {
    }

    /** Whether nothing speaks for it or against it. */
    public boolean empty() {
        return speaksFor.isEmpty() && speaksAgainst.isEmpty();
    }
}
