package ebb.formulation;

import ebb.finding.Hypothesis;
import ebb.finding.Strength;
import ebb.finding.UnmetNeed;

/**
 * An unmet need that the evidence suggests.
 *
 * @param need     whose need, and which
 * @param strength how strongly
 * @param reasons  for and against
 */
public record NeedFinding(
        UnmetNeed need,
        Strength strength,
        Reasons reasons) implements Supported {

    @Override
    public Hypothesis hypothesis() {
        return need;
    }
}
