package ebb.training;

import ebb.fact.Term;

/** What a trainee does with an exercise. */
public enum Mode implements Term {
    /** Read the note, and commit to a formulation. */
    FORMULATE,
    /** Only the complaint is known: ask for facts one at a time, and stop when ready. */
    INQUIRE,
    /** Mark the spans of the note that tell a fact. */
    READ,
    /** Script concordance: does one more fact make a conclusion more or less likely? */
    ONE_MORE_FACT,
    /** Two notes that differ in one fact: which fact decides? */
    MINIMAL_PAIR
}
