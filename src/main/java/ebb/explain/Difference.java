package ebb.explain;

import ebb.fact.Term;
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
     * @param gained rules whose evidence came
     * @param lost   rules whose evidence went
     */
    public record Shift(Kind kind, String id, String says, Strength before, Strength after, List<String> gained,
            List<String> lost) {
    }
}
