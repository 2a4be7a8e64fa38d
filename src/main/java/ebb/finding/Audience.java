package ebb.finding;

import ebb.fact.Term;

/** Whom a discussion point is for. */
public enum Audience implements Term {
    /** One person, alone. */
    INDIVIDUAL,
    /** Both together. */
    JOINT
}
