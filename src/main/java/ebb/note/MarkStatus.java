package ebb.note;

import ebb.fact.Term;

/** Whether what a mark names is so, was so, is denied or is only imagined. */
public enum MarkStatus implements Term {
    /** It is so now, or nothing says otherwise. */
    PRESENT,
    /** It was so before the present situation. */
    PAST,
    /** It is denied, or said not to be so. */
    NEGATED,
    /** It is feared, asked, planned or imagined. */
    HYPOTHETICAL
}
