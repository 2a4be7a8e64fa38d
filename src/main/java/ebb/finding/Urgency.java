package ebb.finding;

import ebb.fact.Term;

/** What a danger asks for. From most to least urgent. */
public enum Urgency implements Term {
    /** It is there now, or nobody knows that it is over: act, and withhold. */
    CURRENT,
    /** It is over, and nobody has screened for it since: screen, alone. */
    UNSCREENED,
    /** It is over, and screened negative since: a note. */
    NOTED
}
