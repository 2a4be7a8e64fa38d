package ebb.explain;

import ebb.fact.Intake;
import ebb.formulation.Formulation;
import ebb.session.Conclusions;

/**
 * A case with all that was concluded from it. Immutable, and safe to share between threads.
 *
 * @param intake      what was recorded
 * @param conclusions the evidence the rules found
 * @param formulation the same in words and in order
 */
public record Concluded(Intake intake, Conclusions conclusions, Formulation formulation) {
}
