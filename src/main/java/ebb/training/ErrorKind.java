package ebb.training;

import ebb.fact.Term;

/** What can go wrong in a formulation, gravest first. The words for each are in {@code rules/training.yaml}. */
public enum ErrorKind implements Term {
    /** A danger that the case holds was not named, or nobody would be asked about it. */
    SAFETY_MISSED,
    /** Safety was named, but for the wrong person, too late, or not alone. */
    SAFETY_MISPLACED,
    /** Something was to be raised that would do harm here. */
    HARMFUL_ADVICE,
    /** Settled before something was asked that could change it, or where not enough is known. */
    PREMATURE_CLOSURE,
    /** One person's account of another's inner life was taken as fact. */
    HEARSAY_AS_FACT,
    /** Concluded, with too little for it or too much against it. */
    OVER_REACH,
    /** The pattern is there, with the people in each other's places, or one degree off. */
    MISTAKEN_ROLE,
    /** A fact that a conclusion rests on was not noticed. */
    MISSED_FACT,
    /** A fact was noticed, and nothing was made of it. */
    UNUSED_FACT,
    /** The facts were used, and the step from them to this conclusion was not made. */
    MISSING_LINK;

    /** Whether it is about somebody's safety. */
    public boolean safety() {
        return ordinal() <= HARMFUL_ADVICE.ordinal();
    }
}
