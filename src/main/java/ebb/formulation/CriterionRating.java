package ebb.formulation;

import ebb.fact.Criterion;
import ebb.finding.CriterionState;

/**
 * Where one person stands on one criterion of good-enough intimacy.
 *
 * @param who       who rates
 * @param criterion on what
 * @param state     met, thin, missing or not asked
 * @param score     0 to 10, or null where not asked
 */
public record CriterionRating(
        String who,
        Criterion criterion,
        CriterionState state,
        Integer score) {
}
