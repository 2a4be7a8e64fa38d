package ebb.training;

import ebb.finding.Hypothesis;

/**
 * What an author has to say about one finding.
 *
 * @param finding which
 * @param because one or more sentences
 */
public record Remarked(Hypothesis finding, String because) {
}
