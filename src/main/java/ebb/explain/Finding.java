package ebb.explain;

import ebb.finding.Hypothesis;
import java.util.List;

/**
 * What somebody asks about.
 *
 * @param id         its id
 * @param hypotheses what it stands for: one hypothesis, or for the verdict one for each person
 */
public record Finding(String id, List<Hypothesis> hypotheses) {
}
