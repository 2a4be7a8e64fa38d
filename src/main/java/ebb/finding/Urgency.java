package ebb.finding;

import ebb.fact.SafetyKind;
import ebb.fact.Term;

/** What a danger asks for. From most to least urgent. */
public enum Urgency implements Term {
    /** It is there now, or nobody knows that it is over: act, and withhold. */
    CURRENT,
    /** It is over, and nobody has screened for it since: screen, alone. */
    UNSCREENED,
    /** Signs that it may be there, and nobody has asked alone: ask, and let what is joint wait. Only control is suspected. */
    SUSPECTED,
    /** It is over, and screened negative since: a note. */
    NOTED;

    /** Whether a danger of this kind may ask for it. */
    public boolean fits(SafetyKind kind) {
        return this != SUSPECTED || kind == SafetyKind.COERCIVE_CONTROL;
    }

    /** Whether it comes before everything else: it is there, or may be. */
    public boolean pressing() {
        return this == CURRENT || this == SUSPECTED;
    }
}
