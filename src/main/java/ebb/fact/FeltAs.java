package ebb.fact;

/**
 * How the other took a withdrawal.
 */
public enum FeltAs implements Term {
    /** It hurt. */
    HURTFUL,
    /** It made no difference. */
    NEUTRAL,
    /** It was welcome. */
    WELCOME,
    /** Not asked, or asked without a clear answer: never evidence of its own. */
    UNKNOWN
}
