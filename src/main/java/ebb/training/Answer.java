package ebb.training;

import java.util.List;

/**
 * A formulation somebody commits to.
 *
 * @param picks     what is concluded, topics in the order in which they would be raised
 * @param seen      facts or sentences that were noticed, whether or not anything was made of them
 * @param notEnough whether the person holds that too little is known to say more
 */
public record Answer(List<Pick> picks, List<String> seen, boolean notEnough) {

    /** An answer that says nothing. */
    public static final Answer EMPTY = new Answer(List.of(), List.of(), false);

    /** Copies the lists. */
    public Answer {
        picks = List.copyOf(picks);
        seen = List.copyOf(seen);
    }

    /** What is concluded in one part, in its order. */
    public List<Pick> of(Part part) {
        return picks.stream().filter(pick -> pick.part() == part).toList();
    }
}
