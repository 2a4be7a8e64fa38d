package ebb.fact;

/** The kinds of fact, with the vocabulary each draws its terms from. */
public enum FactType implements Term {
    /** What a person complains of in the other. */
    COMPLAINT(ComplaintTheme.class, true),
    /** A stepping back from the other. */
    WITHDRAWAL(WithdrawalPattern.class, false),
    /** What is expected of the other. */
    EXPECTATION(ExpectationKind.class, true),
    /** What is feared in closeness. */
    FEAR(FearKind.class, true),
    /** An act that keeps closeness away. */
    BARRIER(BarrierStyle.class, true),
    /** An old wound. */
    WOUND(WoundKind.class, true),
    /** A present upset. */
    UPSET(Emotion.class, true),
    /** How a person sorts themselves out. */
    REFLECTION(ReflectionStyle.class, true),
    /** How much contact a person wants. */
    CONTACT_PREFERENCE(Cadence.class, true),
    /** Where two stand on their boundary. */
    BOUNDARY_TALK(TalkStatus.class, false),
    /** A rating of the relationship. */
    RATING(Criterion.class, true),
    /** Life apart from the relationship. */
    OUTSIDE_LIFE(OutsideKind.class, false),
    /** Behaviour toward the other. */
    CONDUCT(ConductKind.class, false),
    /** What a person holds to be true of closeness. */
    BELIEF(BeliefKind.class, true),
    /** What was asked and not affirmed. */
    ASKED(null, false),
    /** A life change. */
    EVENT(EventKind.class, false),
    /** A danger. */
    SAFETY_SIGNAL(SafetyKind.class, false),
    /** What a screening brought. */
    SCREENING(SafetyKind.class, false),
    /** What was recorded of a relationship. */
    RELATIONSHIP(Stage.class, false);

    private final Class<? extends Term> vocabulary;
    private final boolean innerLife;

    FactType(Class<? extends Term> vocabulary, boolean innerLife) {
        this.vocabulary = vocabulary;
        this.innerLife = innerLife;
    }

    /** The enum that holds the terms of this kind of fact; null for {@link #ASKED}, which may name any. */
    public Class<? extends Term> vocabulary() {
        return vocabulary;
    }

    /** Whether facts of this kind are about what goes on inside a person, so that another's account is hearsay. */
    public boolean innerLife() {
        return innerLife;
    }
}
