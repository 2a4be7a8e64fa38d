package ebb.training;

import ebb.explain.Edit;
import ebb.fact.Intake;

/**
 * The other one of a minimal pair: the same case with one fact otherwise, and with other right answers.
 *
 * @param note   the note of the twin
 * @param change the one change
 * @param intake the facts of the twin
 * @param why    why that fact decides, in the author's words
 */
public record Twin(String note, Edit change, Intake intake, String why) {
}
