package ebb.fact;

/**
 * A life change that may explain more than any pattern. Derived: the article names none.
 */
public enum EventKind implements Term {
    /** A birth. */
    BIRTH,
    /** A death. */
    BEREAVEMENT,
    /** A retirement. */
    RETIREMENT,
    /** A job found, lost or changed. */
    JOB_CHANGE,
    /** A move. */
    MOVE,
    /** An illness. */
    ILLNESS,
    /** An affair. */
    INFIDELITY,
    /** A wedding ahead (C31). */
    WEDDING_AHEAD,
    /** Another change, told in its text. */
    OTHER;

    @Override
    public boolean derived() {
        return true;
    }
}
