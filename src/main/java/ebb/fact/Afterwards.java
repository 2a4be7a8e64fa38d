package ebb.fact;

/**
 * What came of the conflict after a withdrawal.
 */
public enum Afterwards implements Term {
    /** It was talked through. */
    TALKED_THROUGH,
    /** It stayed where it was (C27). */
    UNRESOLVED,
    /** The person came back renewed (C28). */
    RENEWED,
    /** Not asked, or asked without a clear answer: never evidence of its own. */
    UNKNOWN
}
