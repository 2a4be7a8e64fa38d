package ebb.knowledge;

import ebb.fact.Term;

/** What a claim of the article is used for. */
public enum ClaimUse implements Term {
    /** To recognise a pattern. */
    PATTERN,
    /** To recognise a need. */
    NEED,
    /** To read a complaint. */
    COMPLAINT,
    /** To read a withdrawal. */
    WITHDRAWAL,
    /** To weigh an expectation. */
    EXPECTATION,
    /** To weigh a fear. */
    FEAR,
    /** To recognise an act that keeps closeness away. */
    BARRIER,
    /** To find what an earlier relationship may have left behind. */
    ANTECEDENT,
    /** To recognise what is held to be true of closeness. */
    BELIEF,
    /** To see where two stand on their boundary. */
    BOUNDARY,
    /** To see how a person sorts themselves out. */
    TEMPERAMENT,
    /** To hear how a concern is put. */
    COMMUNICATION,
    /** To see whether things are good enough. */
    GOOD_ENOUGH,
    /** To choose what to talk about. */
    DISCUSSION,
    /** The attitude behind the rules. */
    STANCE,
    /** Background of the article. */
    CONTEXT
}
