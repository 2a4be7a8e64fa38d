package ebb.fact;

/**
 * What a screening brought.
 */
public enum ScreeningResult implements Term {
    /** Asked; nothing found. */
    NEGATIVE,
    /** Asked; found. */
    POSITIVE,
    /** Not asked: as if there were no screening. */
    NOT_DONE
}
