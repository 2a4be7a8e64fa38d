package ebb.fact;

/**
 * Who told a fact.
 */
public enum SourceKind implements Term {
    /** The person it is about. */
    SELF_REPORT,
    /** The other one: hearsay wherever it is about an inner life. */
    PARTNER_REPORT,
    /** Seen in the session. */
    OBSERVED
}
