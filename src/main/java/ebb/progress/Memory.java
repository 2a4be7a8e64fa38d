package ebb.progress;

/**
 * How firmly a link of knowledge is remembered, by the Free Spaced Repetition Scheduler, version 6 (open-spaced-repetition,
 * "The Algorithm"; Ye, Su and Cao 2022, "A Stochastic Shortest Path Algorithm for Optimizing Spaced Repetition
 * Scheduling"), with its published default parameters.
 *
 * @param stability  after so many days the chance to remember has fallen to nine in ten
 * @param difficulty from 1 (easy) to 10 (hard)
 */
public record Memory(double stability, double difficulty) {

    private static final double[] W = {0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796,
        1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542};
    private static final double DECAY = -W[20];
    private static final double FACTOR = Math.pow(0.9, 1 / DECAY) - 1;
    private static final double LEAST_STABILITY = 0.001;
    private static final int LONGEST = 365;

    /** After the first time. */
    public static Memory first(Grade grade) {
        return new Memory(W[grade.ordinal()], bounded(initialDifficulty(grade)));
    }

    /**
     * After another time.
     *
     * @param days whole days since the last time
     */
    public Memory after(Grade grade, long days) {
        double next = days < 1 ? sameDay(grade) : grade == Grade.AGAIN ? forgotten(days) : remembered(grade, days);
        return new Memory(Math.max(LEAST_STABILITY, next), nextDifficulty(grade));
    }

    /** The chance to remember after so many days, from 0 to 1. */
    public double retrievability(long days) {
        return Math.pow(1 + FACTOR * Math.max(0, days) / stability, DECAY);
    }

    /**
     * After how many days it should come back.
     *
     * @param retention the chance to remember at which it should, for example 0.9
     */
    public int interval(double retention) {
        long days = Math.round(stability / FACTOR * (Math.pow(retention, 1 / DECAY) - 1));
        return (int) Math.max(1, Math.min(LONGEST, days));
    }

    private static double rank(Grade grade) {
        return grade.ordinal() + 1;
    }

    private static double initialDifficulty(Grade grade) {
        return W[4] - Math.exp(W[5] * (rank(grade) - 1)) + 1;
    }

    private static double bounded(double difficulty) {
        return Math.max(1, Math.min(10, difficulty));
    }

    private double nextDifficulty(Grade grade) {
        double step = -W[6] * (rank(grade) - 3);
        double damped = difficulty + step * (10 - difficulty) / 9;
        return bounded(W[7] * initialDifficulty(Grade.EASY) + (1 - W[7]) * damped);
    }

    private double sameDay(Grade grade) {
        double growth = Math.exp(W[17] * (rank(grade) - 3 + W[18])) * Math.pow(stability, -W[19]);
        return stability * (grade.ordinal() >= Grade.GOOD.ordinal() ? Math.max(1, growth) : growth);
    }

    private double remembered(Grade grade, long days) {
        double hard = grade == Grade.HARD ? W[15] : 1;
        double easy = grade == Grade.EASY ? W[16] : 1;
        return stability * (1 + Math.exp(W[8]) * (11 - difficulty) * Math.pow(stability, -W[9])
                * (Math.exp(W[10] * (1 - retrievability(days))) - 1) * hard * easy);
    }

    private double forgotten(long days) {
        double longTerm = W[11] * Math.pow(difficulty, -W[12]) * (Math.pow(stability + 1, W[13]) - 1)
                * Math.exp(W[14] * (1 - retrievability(days)));
        return Math.min(longTerm, stability / Math.exp(W[17] * W[18]));
    }
}
