package ebb.fact;

/**
 * What a person is in the case.
 */
public enum Role implements Term {
    /** Comes to the sessions as a client. */
    CLIENT,
    /** The other one in a relationship with a client. */
    PARTNER,
    /** Anybody else the case has to name: a former partner, a parent, a child. */
    OTHER
}
