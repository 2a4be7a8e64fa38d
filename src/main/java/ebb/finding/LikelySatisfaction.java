package ebb.finding;

/**
 * A person's contentment or unhappiness that the evidence supports.
 *
 * @param who         for whom
 * @param contentment content or unhappy
 * @param strength    how strongly
 */
public record LikelySatisfaction(String who, Contentment contentment, Strength strength) implements Premise {
    @Override
    public Hypothesis hypothesis() {
        return new Satisfaction(who, contentment);
    }
}
