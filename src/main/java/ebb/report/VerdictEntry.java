package ebb.report;

import ebb.finding.Verdict;
import ebb.formulation.GoodEnough;

/**
 * Whether a relationship may be good enough, and for whom.
 *
 * @param sentence the verdict, as a hypothesis
 * @param open     whether too little is known for one, so that there is nothing to speak for or against
 * @param exhibit  what stands for it and against it
 */
record VerdictEntry(String sentence, boolean open, Exhibit exhibit) {

    static VerdictEntry of(GoodEnough verdict, boolean oneOfSeveral, Reading reading) {
        String sentence = sentence(verdict, oneOfSeveral, reading);
        return new VerdictEntry(sentence, verdict.verdict() == Verdict.UNDETERMINED, Exhibit.of(Numbering.verdict(verdict, oneOfSeveral),
                "Good enough: " + sentence, verdict.reasons(), reading));
    }

    private static String sentence(GoodEnough verdict, boolean oneOfSeveral, Reading reading) {
        String between = oneOfSeveral ? "Between " + reading.names(verdict.between()) + ": " : "";
        String it = oneOfSeveral ? "it" : "It";
        return between + switch (verdict.verdict()) {
            case GOOD_ENOUGH -> it + " may be good enough for " + reading.names(verdict.people()) + ".";
            case NOT_GOOD_ENOUGH_FOR -> it + " may not be good enough for " + reading.names(verdict.people()) + ".";
            case UNDETERMINED -> (oneOfSeveral ? "not" : "Not") + " enough is known to say.";
        };
    }
}
