package ebb.finding;

/**
 * A way of expecting that the evidence supports.
 *
 * @param who      whose expectations
 * @param style    how realistic
 * @param strength how strongly
 */
public record LikelyExpecting(String who, ExpectationStyle style, Strength strength) implements Premise {
    @Override
    public Hypothesis hypothesis() {
        return new Expecting(who, style);
    }
}
