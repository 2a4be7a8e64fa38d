package ebb.explain;

import ebb.fact.Term;
import ebb.finding.Direction;
import ebb.finding.Strength;
import java.util.List;

/**
 * What becomes of the formulation when the facts or the rules change.
 *
 * @param changes what was changed, in words
 * @param shifts  what that changes, the gravest first; empty where it changes nothing
 */
public record Difference(List<String> changes, List<Shift> shifts) {

    /** What becomes of one finding. */
    public enum Kind implements Term {
        /** It was not concluded, and now is. */
        APPEARS,
        /** It was concluded, and no longer is. */
        GOES,
        /** Better supported than before. */
        STRONGER,
        /** Less well supported than before. */
        WEAKER,
        /** A topic that now has to wait. */
        WITHHELD,
        /** A topic that no longer has to wait. */
        RELEASED
    }

    /**
     * A finding that changes.
     *
     * @param kind   how
     * @param id     its id
     * @param says   the finding in a few words
     * @param before how strongly it was supported; null where it was not concluded
     * @param after  how strongly it is; null where it is not concluded
     * @param gained evidence that came
     * @param lost   evidence that went
     */
    public record Shift(Kind kind, String id, String says, Strength before, Strength after, List<Voice> gained,
            List<Voice> lost) {
    }

    /**
     * A rule that speaks, or spoke.
     *
     * @param rule its name
     * @param says whether it speaks for the finding or against it
     * @param on   what it speaks on: ids of facts, and of the findings it builds on
     */
    public record Voice(String rule, Direction says, List<String> on) {
    }
}
