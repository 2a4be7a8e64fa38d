/**
 * The ways to do an exercise, each as a conversation that is driven by lines: what was typed can be kept and replayed, so
 * that every one of them can be left and taken up again. Start at {@link ebb.training.round.Round}.
 */
package ebb.training.round;
