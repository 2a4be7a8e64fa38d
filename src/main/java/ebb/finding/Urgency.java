package ebb.finding;

import ebb.fact.Term;

/** What a danger asks for. From most to least urgent. */
public enum Urgency implements Term {
    /** It is there now, or nobody knows that it is over: act, and withhold. */
    CURRENT,
    /** Signs that it may be there, and nobody has asked alone: ask, and let what is joint wait. Never told as a danger. */
    SUSPECTED,
    /** It is over, and nobody has screened for it since: screen, alone. */
    UNSCREENED,
    /** It is over, and screened negative since: a note. */
    NOTED;

    /** Whether a caution tells of it; what is only suspected is asked about instead. */
    public boolean told() {
        return this != SUSPECTED;
    }
}
