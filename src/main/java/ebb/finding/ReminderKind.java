package ebb.finding;

import ebb.fact.Term;

/** Explanations outside the relationship. The first nine are the kinds of life event. */
public enum ReminderKind implements Term {
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
    /** A wedding ahead. */
    WEDDING_AHEAD,
    /** Another change. */
    OTHER,
    /** A low mood. */
    LOW_MOOD,
    /** A crisis of drink, drugs, self-harm or thoughts of suicide. */
    CRISIS
}
