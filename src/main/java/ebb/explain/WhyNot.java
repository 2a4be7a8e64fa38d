package ebb.explain;

import ebb.finding.Strength;
import ebb.knowledge.RuleCard;
import java.util.List;

/**
 * Why something was not concluded, or what became of it.
 *
 * @param id        the id of the finding
 * @param outcome   what became of it
 * @param because   one sentence on that
 * @param chains    the evidence there is about it, one chain for each hypothesis
 * @param rules     the rules that could have spoken for it and did not, nearest miss first
 * @param remedies  the smallest sets of changes to the facts that would bring it about, most natural first, at most
 *                  three of one size; empty where it is concluded or withheld, and where three changes are too few
 * @param tried     how many sets of changes were tried by the engine
 */
public record WhyNot(String id, Outcome outcome, String because, List<Chain> chains, List<Attempt> rules,
        List<Remedy> remedies, int tried) {

    /** What became of a finding. */
    public enum Outcome {
        /** It was concluded. */
        CONCLUDED,
        /** There is evidence for it, and what speaks against it outweighs it. */
        OUTWEIGHED,
        /** There is evidence for it, and too little. */
        TOO_LITTLE,
        /** A topic that would be raised and has to wait. */
        WITHHELD,
        /** A topic that comes after the six that are shown. */
        BEYOND_SIX,
        /** A topic that is no more than possible, where five come before it. */
        ONLY_POSSIBLE,
        /** A verdict, where there is only one person. */
        TOO_FEW_PEOPLE,
        /** No rule speaks for it. */
        NO_EVIDENCE
    }

    /** How a condition stands. */
    public enum Standing {
        /** Met. */
        MET,
        /** It was asked about, and not affirmed. */
        DENIED,
        /** Nobody asked. */
        NOT_ASKED,
        /** Something else was recorded. */
        OTHERWISE,
        /** It asks for another conclusion, which does not hold. */
        NOT_CONCLUDED
    }

    /**
     * How near one rule came.
     *
     * @param rule       the rule in its own words
     * @param file       the file it stands in, with its line
     * @param conditions its conditions, in their order
     */
    public record Attempt(RuleCard rule, String file, List<Check> conditions) {

        /** How many conditions are not met. */
        public int unmet() {
            return (int) conditions.stream().filter(check -> check.standing() != Standing.MET).count();
        }
    }

    /**
     * One condition.
     *
     * @param asks     what it asks for, in words
     * @param standing how it stands
     * @param fact     the fact that meets it or comes nearest; null where there is none
     * @param detail   which fact, and what was recorded instead; null where there is nothing to add
     */
    public record Check(String asks, Standing standing, Told fact, String detail) {
    }

    /**
     * Changes to the facts that would bring it about.
     *
     * @param changes  in words
     * @param edits    the same changes, as facts
     * @param strength how strongly it would then be supported
     */
    public record Remedy(List<String> changes, List<Edit> edits, Strength strength) {
    }
}
