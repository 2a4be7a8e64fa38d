package ebb.training;

/**
 * How well the certainty somebody stated fits how often they were right (Brier 1950).
 *
 * @param statements how many findings came with a certainty
 * @param brier      the mean squared distance between certainty and outcome: 0 is perfect, 0.25 what a coin earns
 * @param stated     the mean certainty, from 0 to 1
 * @param right      the share that was right, from 0 to 1
 */
public record Calibration(int statements, double brier, double stated, double right) {
}
