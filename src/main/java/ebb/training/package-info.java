/**
 * Training: a trainee commits to a formulation, or to a next question, and learns from the comparison with the rules and
 * with an expert, reason by reason. Start at {@link ebb.training.Exercise}, {@link ebb.training.Answer} and
 * {@link ebb.training.Assessor}. Nothing here reads or writes files.
 */
package ebb.training;
