package ebb.finding;

/**
 * A hypothesis whose evidence has been weighed and holds, so that other rules may build on it.
 */
public sealed interface Premise extends Weighed permits LikelyAntecedent, LikelyCaution, LikelyExpecting,
        LikelyNeed, LikelyPattern, LikelySatisfaction {

    /** How strongly. */
    Strength strength();
}
