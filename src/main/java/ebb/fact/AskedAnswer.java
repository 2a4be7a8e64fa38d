package ebb.fact;

/**
 * What came of a question that did not bring a fact.
 */
public enum AskedAnswer implements Term {
    /** Asked and denied. */
    DENIED,
    /** Asked; no answer was given. */
    DECLINED,
    /** Asked; the person is not sure. */
    UNSURE
}
