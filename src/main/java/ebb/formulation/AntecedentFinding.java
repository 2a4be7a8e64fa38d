package ebb.formulation;

import ebb.finding.Antecedent;
import ebb.finding.Hypothesis;
import ebb.finding.Strength;

/**
 * A wound that may feed a present need or fear.
 *
 * @param antecedent whose wound, and what it may feed
 * @param strength   how strongly
 * @param reasons    for and against
 */
public record AntecedentFinding(
        Antecedent antecedent,
        Strength strength,
        Reasons reasons) implements Supported {

    @Override
    public Hypothesis hypothesis() {
        return antecedent;
    }
}
