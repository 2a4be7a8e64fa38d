package ebb.fact;

/**
 * How far the way the partner behaves now bears a fear out (C30, C49, C50).
 */
public enum PresentEvidence implements Term {
    /** Nothing bears it out. */
    NONE,
    /** Something does. */
    SOME,
    /** It is borne out clearly. */
    CLEAR,
    /** Not asked, or asked without a clear answer: never evidence of its own. */
    UNKNOWN
}
