package ebb.fact;

/**
 * A danger on the clinical safety floor. Not from the article.
 */
public enum SafetyKind implements Term {
    /** Violence by the partner. */
    PARTNER_VIOLENCE,
    /** Coercive control by the partner. */
    COERCIVE_CONTROL,
    /** Thoughts of suicide. */
    SUICIDAL_IDEATION,
    /** Self-harm. */
    SELF_HARM,
    /** A child at risk. */
    CHILD_AT_RISK,
    /** A crisis of drink or drugs. */
    SUBSTANCE_CRISIS,
    /** Fear of the partner. */
    FEAR_OF_PARTNER;

    /** Whether the danger comes from the partner, so that nothing may move the two closer. */
    public boolean fromPartner() {
        return this == PARTNER_VIOLENCE || this == COERCIVE_CONTROL || this == FEAR_OF_PARTNER;
    }
}
