package ebb.explain;

import java.util.List;

/**
 * What stands behind a formulation: why each conclusion was drawn, why what came near was not, and what to ask next.
 *
 * @param why        one chain for each conclusion, in the order of the formulation
 * @param nearMisses what there is some evidence for, and too little or too much against, the nearest first
 * @param ask        what to ask next, best first
 */
public record Background(List<Chain> why, List<WhyNot> nearMisses, List<NextQuestion> ask) {

    /** Copies the lists. */
    public Background {
        why = List.copyOf(why);
        nearMisses = List.copyOf(nearMisses);
        ask = List.copyOf(ask);
    }
}
