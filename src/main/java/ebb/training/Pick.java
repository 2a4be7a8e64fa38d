package ebb.training;

import ebb.finding.Hypothesis;
import ebb.finding.Strength;
import java.util.List;

/**
 * One thing somebody concludes from a case: a trainee, an expert, or the rules.
 *
 * @param finding   a need, a pattern, an appraisal, a caution or a topic
 * @param rests     what it is said to rest on: ids of facts, or sentences of the note as {@code s1}, {@code s2} ...;
 *                  empty where nothing was named
 * @param certainty how sure the person is, in percent; null where not said
 * @param strength  how strongly an expert or the rules hold it; null in a trainee's answer
 * @param why       the reason in the person's own words; null where none was given
 */
public record Pick(Hypothesis finding, List<String> rests, Integer certainty, Strength strength, String why) {

    /** Copies the list. */
    public Pick {
        rests = List.copyOf(rests);
    }

    /** The finding's id, for example {@code need:love@rowan}. */
    public String id() {
        return finding.id();
    }

    /** The part of the answer it belongs to. */
    public Part part() {
        return Part.of(finding);
    }
}
