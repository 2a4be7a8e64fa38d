package ebb.finding;

/**
 * A hypothesis for which there is evidence, but too little, or less than against it. Nothing builds on it.
 *
 * @param hypothesis what does not hold
 */
public record Outweighed(Hypothesis hypothesis) implements Weighed {
}
