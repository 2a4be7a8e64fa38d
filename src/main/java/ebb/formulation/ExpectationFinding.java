package ebb.formulation;

import ebb.finding.Expecting;
import ebb.finding.ExpectationStyle;
import ebb.finding.Strength;
import java.util.List;

/**
 * How realistic one person's expectations may be; one for each person.
 *
 * @param who       whose expectations
 * @param appraisal how realistic
 * @param items     ids of the expectations it rests on
 * @param strength  how strongly; null where undetermined
 * @param reasons   for and against; empty where undetermined
 */
public record ExpectationFinding(
        String who,
        ExpectationStyle appraisal,
        List<String> items,
        Strength strength,
        Reasons reasons) implements Supported {

    @Override
    public Expecting hypothesis() {
        return new Expecting(who, appraisal);
    }
}
