package ebb.formulation;

import ebb.finding.Hypothesis;
import ebb.finding.Pattern;
import ebb.finding.Strength;

/**
 * A pattern that the evidence suggests.
 *
 * @param pattern  which, and who is in which role
 * @param strength how strongly
 * @param reasons  for and against
 */
public record PatternFinding(
        Pattern pattern,
        Strength strength,
        Reasons reasons) implements Supported {

    @Override
    public Hypothesis hypothesis() {
        return pattern;
    }
}
