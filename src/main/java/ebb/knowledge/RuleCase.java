package ebb.knowledge;

import ebb.fact.Intake;
import ebb.finding.Strength;
import java.util.List;
import java.util.Map;

/**
 * A small case that shows what rules find, or what they leave alone.
 *
 * @param file      path inside the rules folder, for example {@code needs/love.cases.yaml}
 * @param line      the line it begins in
 * @param sentence  what the case is, in a clinician's words
 * @param nearMiss  whether it differs in one fact from a case in which rules fire, and they do not fire in it
 * @param intake    the facts
 * @param fires     names of rules that have to find something
 * @param silent    names of rules that may not find anything
 * @param concludes ids of hypotheses, with the strength each has to have, null where it may not hold
 */
public record RuleCase(
        String file,
        int line,
        String sentence,
        boolean nearMiss,
        Intake intake,
        List<String> fires,
        List<String> silent,
        Map<String, Strength> concludes) {

    /** Stands in the sentence of a near miss between the case and what is different. */
    public static final String BUT = "; but: ";

    /** Where it stands, and what it is. */
    @Override
    public String toString() {
        return file + ":" + line + ": " + sentence;
    }
}
