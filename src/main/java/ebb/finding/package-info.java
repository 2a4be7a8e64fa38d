/**
 * What the rules conclude: hypotheses, the evidence for and against them, and the scale that weighs it. Start at
 * {@link ebb.finding.Hypothesis}, {@link ebb.finding.Evidence} and {@link ebb.finding.Scale}. Uses {@code ebb.fact}.
 */
package ebb.finding;
