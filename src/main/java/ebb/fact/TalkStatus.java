package ebb.fact;

/**
 * Where the partners stand on the boundary between distance and closeness (C42-C45).
 */
public enum TalkStatus implements Term {
    /** They agree. */
    AGREED,
    /** They do not agree (C44). */
    DISAGREED,
    /** They have never talked about it (C45). */
    NEVER_DISCUSSED
}
