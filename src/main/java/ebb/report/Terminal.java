package ebb.report;

/**
 * What a brief is printed on.
 *
 * @param width   columns; anything outside {@value #NARROWEST} to {@value #WIDEST} counts as the nearer of the two
 * @param colour  whether colour and bold type are wanted; everything reads well without
 * @param unicode whether anything beyond ASCII can be shown; where it cannot, letters lose their accents and whatever
 *                else has no likeness in ASCII becomes a question mark
 */
public record Terminal(int width, boolean colour, boolean unicode) {

    /** The fewest columns a brief is laid out for. */
    public static final int NARROWEST = 40;

    /** The most columns a brief is laid out for: longer lines are hard to read. */
    public static final int WIDEST = 120;

    /** Brings the width within bounds. */
    public Terminal {
        width = Math.max(NARROWEST, Math.min(WIDEST, width));
    }
}
