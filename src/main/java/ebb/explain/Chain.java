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
 * @param speaksFor     the evidence for it, heaviest first
 * @param speaksAgainst the evidence against it, heaviest first
 * @param weighed       how the two were weighed, in words
 */
public record Chain(String id, String says, Strength strength, List<Link> speaksFor, List<Link> speaksAgainst,
        String weighed) {

    /**
     * One piece of evidence.
     *
     * @param rule     the rule that found it, in its own words
     * @param hearsay  whether it is one person's account of another's inner life, and weighs less
     * @param counted  false where heavier evidence from the same facts counts already
     * @param facts    the facts it rests on
     * @param through  the conclusions it rests on, each with its own chain
     * @param absences what nobody asked or reported, where the rule takes that into account
     * @param claims   the claims of the article that the rule cites
     */
    public record Link(RuleCard rule, boolean hearsay, boolean counted, List<Told> facts, List<Chain> through,
            List<String> absences, List<Claim> claims) {
    }
}
