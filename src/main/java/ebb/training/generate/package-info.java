/**
 * Makes up cases by working backwards from the rules, holds each against the engine, and tells it as a note. Start at
 * {@link ebb.training.generate.Generator}.
 */
package ebb.training.generate;
