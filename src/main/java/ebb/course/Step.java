package ebb.course;

import ebb.explain.Difference;
import ebb.explain.FactChange;
import java.util.List;

/**
 * What changed from one visit to the next.
 *
 * @param from      the earlier one
 * @param to        the later one
 * @param facts     what changed in the facts: added, changed, dropped
 * @param unchanged how many facts are the same
 * @param people    what changed about who is named and who attends, a sentence each
 * @param shifts    what that changed in the formulation, the gravest first
 */
public record Step(Visit from, Visit to, List<FactChange> facts, int unchanged, List<String> people,
        List<Difference.Shift> shifts) {

    /** Whether nothing that was told differs. */
    public boolean nothingTold() {
        return facts.isEmpty() && people.isEmpty();
    }
}
