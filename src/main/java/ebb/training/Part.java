package ebb.training;

import ebb.fact.Term;
import ebb.finding.Caution;
import ebb.finding.Discussion;
import ebb.finding.Expecting;
import ebb.finding.Hypothesis;
import ebb.finding.Pattern;
import ebb.finding.UnmetNeed;

/** The parts of an answer that are scored, each on its own: there is never one number for all. */
public enum Part implements Term {
    /** Dangers, and whose. */
    CAUTIONS,
    /** Unmet needs, per person. */
    NEEDS,
    /** Patterns, with the people in their roles. */
    PATTERNS,
    /** How realistic each person's expectations are. */
    APPRAISALS,
    /** What to talk about. */
    TOPICS,
    /** The facts that the conclusions were said to rest on. */
    REASONS,
    /** Seeing that not enough is known. */
    RESTRAINT;

    /** The part that a finding belongs to; null for a finding that no answer holds, such as an open question. */
    public static Part of(Hypothesis finding) {
        return finding instanceof UnmetNeed ? NEEDS : finding instanceof Pattern ? PATTERNS
                : finding instanceof Expecting ? APPRAISALS : finding instanceof Discussion ? TOPICS
                : finding instanceof Caution ? CAUTIONS : null;
    }
}
