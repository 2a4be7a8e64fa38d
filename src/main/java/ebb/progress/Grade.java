package ebb.progress;

/** How well a link of knowledge was remembered, in the four grades of the schedule. */
public enum Grade {
    /** Not at all. */
    AGAIN,
    /** In part, or in a neighbour's place. */
    HARD,
    /** Right. */
    GOOD,
    /** Right, and without help or effort; given only where somebody says so. */
    EASY;

    /** The grade for a credit from 0 to 1. */
    static Grade of(double credit) {
        return credit >= 1 ? GOOD : credit >= 0.5 ? HARD : AGAIN;
    }
}
