package ebb.finding;

import ebb.fact.Term;
import java.util.List;

/**
 * An unmet need that the evidence supports.
 *
 * @param who      whose need
 * @param need     which need
 * @param strength how strongly
 */
public record LikelyNeed(String who, Need need, Strength strength) implements Premise {
    @Override
    public Hypothesis hypothesis() {
        return new UnmetNeed(who, need);
    }

    @Override
    public List<String> concerns() {
        return List.of(who);
    }

    @Override
    public Term term() {
        return need;
    }
}
