package ebb.finding;

/** What became of a hypothesis once all evidence about it was weighed. */
public sealed interface Weighed permits Outweighed, Premise {

    /** What was weighed. */
    Hypothesis hypothesis();
}
