package ebb.note;

/**
 * What was found, missed and marked wrongly.
 *
 * @param found  right marks
 * @param missed labels without a mark
 * @param wrong  marks without a label
 */
public record Tally(int found, int missed, int wrong) {

    static final Tally NOTHING = new Tally(0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(found + other.found, missed + other.missed, wrong + other.wrong);
    }

    /** Of the marks, the share that is right; 1 where there are none. */
    public double precision() {
        return found + wrong == 0 ? 1 : (double) found / (found + wrong);
    }

    /** Of the labels, the share that is found; 1 where there are none. */
    public double recall() {
        return found + missed == 0 ? 1 : (double) found / (found + missed);
    }

    /** The harmonic mean of the two; 1 where there is nothing to find and nothing was marked. */
    public double f1() {
        return found + missed + wrong == 0 ? 1 : 2.0 * found / (2 * found + missed + wrong);
    }
}
