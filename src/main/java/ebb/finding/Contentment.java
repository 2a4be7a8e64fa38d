package ebb.finding;

import ebb.fact.Term;

/** Whether things are good enough for a person (C72, C73). */
public enum Contentment implements Term {
    /** Feels reasonably good about it (C72). */
    CONTENT,
    /** Unhappy (C73). */
    UNHAPPY
}
