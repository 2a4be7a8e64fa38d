package ebb.fact;

/**
 * How a person behaves toward the other.
 */
public enum ConductKind implements Term {
    /** Suspends everyday courtesy at home (C21). */
    INCIVILITY,
    /** Does not listen (C23). */
    NOT_LISTENING,
    /** Thin-skinned, needy or childlike at home (C19, C20). */
    CHILDLIKE_AT_HOME,
    /** Capable at work (C20). */
    CAPABLE_AT_WORK,
    /** Has shown themselves trustworthy (C49, C50). */
    SHOWS_TRUSTWORTHINESS,
    /** Gives reassurance (C59). */
    REASSURES,
    /** Asks for space (C62). */
    REQUESTS_SPACE
}
