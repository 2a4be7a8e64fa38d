package ebb.finding;

import ebb.fact.Term;
import java.util.List;

/**
 * A hypothesis whose evidence has been weighed and holds, so that other rules may build on it. Its equality is
 * written out, as that of a {@link Hypothesis} is.
 */
public sealed interface Premise extends Weighed permits LikelyAntecedent, LikelyCaution, LikelyExpecting,
        LikelyNeed, LikelyPattern, LikelySatisfaction {

    /** How strongly. */
    Strength strength();

    /** The people it is about, in the order of their roles. */
    default List<String> concerns() {
        return hypothesis().concerns();
    }

    /** The term that names it, for example {@code demand-withdraw} or {@code love}. */
    Term term();
}
