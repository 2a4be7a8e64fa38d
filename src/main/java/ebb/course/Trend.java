package ebb.course;

import ebb.fact.Term;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How one thing went over the visits.
 *
 * @param measure what is measured
 * @param who     ids of the people it is about
 * @param what    the need, the pattern or the criterion; null for withdrawals
 * @param label   what it is about, in words, with the names of the people
 * @param points  one for each visit, in their order; null where nobody was asked, or not asked again
 */
public record Trend(Measure measure, List<String> who, Term what, String label, List<Integer> points) {

    /** What can be followed over time. */
    public enum Measure implements Term {
        /** How strongly an unmet need is supported: 3 strong, 2 moderate, 1 possible, 0 not concluded. */
        NEED(3),
        /** How strongly a pattern is supported, in the same steps. */
        PATTERN(3),
        /** A rating, 0 to 10. */
        RATING(10),
        /** How many withdrawals were told of since the visit before; on the first, how many there are. */
        WITHDRAWALS(0);

        private final int most;

        Measure(int most) {
            this.most = most;
        }
    }

    /** Copies the lists; points may be null. */
    public Trend {
        who = List.copyOf(who);
        points = Collections.unmodifiableList(new ArrayList<>(points));
    }

    /** The upper end of the scale: what can be reached at most; for what is counted, the most there was, at least 1. */
    public int most() {
        return measure.most > 0 ? measure.most
                : Math.max(1, points.stream().mapToInt(point -> point == null ? 0 : point).max().orElse(0));
    }
}
