package ebb.training.round;

import ebb.training.Outcome;
import java.util.List;

/**
 * What a trainee gets back for an exercise other than a formulation.
 *
 * @param entries one for each thing that was done or left out
 * @param outcome what is kept of it
 */
public record Debrief(List<Entry> entries, Outcome outcome) {

    /** Copies the list. */
    public Debrief {
        entries = List.copyOf(entries);
    }

    /** How an entry stands. */
    public enum Standing {
        /** Right. */
        RIGHT,
        /** Right in part. */
        PARTLY,
        /** Not right, or left out. */
        WRONG,
        /** About somebody's safety, and not right. */
        DANGER,
        /** Told for its own sake. */
        NOTE
    }

    /**
     * One entry.
     *
     * @param standing how it stands
     * @param says     what it is
     * @param details  reasons, one paragraph each
     */
    public record Entry(Standing standing, String says, List<String> details) {
    }
}
