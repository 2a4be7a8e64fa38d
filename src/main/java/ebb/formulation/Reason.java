package ebb.formulation;

import ebb.fact.Fact;
import ebb.finding.Weight;
import java.util.List;

/**
 * One piece of evidence as a clinician reads it: the rule, what it rests on, and one plain sentence.
 *
 * @param rule     the name of the rule
 * @param claims   the claims the rule cites, for example {@code C55}; empty for the clinical floor
 * @param facts    the facts it rests on, in the order of their ids
 * @param through  ids of the conclusions it rests on, in their order
 * @param strength how much it weighs before hearsay is discounted
 * @param hearsay  whether it rests on one person's account of another's inner life
 * @param counted  false where heavier evidence from the same facts already counts
 * @param because  one plain sentence with the names in it
 */
public record Reason(
        String rule,
        List<String> claims,
        List<Fact> facts,
        List<String> through,
        Weight strength,
        boolean hearsay,
        boolean counted,
        String because) {
}
