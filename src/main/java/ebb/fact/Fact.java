package ebb.fact;

/**
 * One thing that was reported or observed. Immutable, and safe to share between threads.
 *
 * <p>A field that was left out of the file is {@code UNKNOWN} (or null where it is free text), and contributes no
 * evidence of its own: absent means "not asked", never "no".
 */
public sealed interface Fact permits Asked, Barrier, Belief, BoundaryTalk, Complaint, Conduct, ContactPreference,
        Event, Expectation, Fear, OutsideLife, Rating, Reflection, Relationship, SafetySignal, Screening, Upset,
        Withdrawal, Wound {

    /** The fact's id, unique in the case. */
    String id();

    /** The person it is about: whose complaint, fear, conduct ... it is. Null for a fact between people. */
    String subject();

    /** On whose word it stands. */
    Account told();

    /** What kind of fact it is. */
    FactType type();

    /** The person on the other side: of whom somebody complains, whom a danger comes from ... Null where there is none. */
    static String counterpart(Fact fact) {
        if (fact instanceof Complaint complaint) {
            return complaint.about();
        } else if (fact instanceof Withdrawal withdrawal) {
            return withdrawal.awayFrom();
        } else if (fact instanceof Expectation expectation) {
            return expectation.of();
        }
        return fact instanceof SafetySignal signal ? signal.by() : null;
    }

    /** Whether somebody may know of it: everybody, or only who told it where that was in confidence; null for several people. */
    default boolean openTo(String reader) {
        if (!told().inConfidence()) {
            return true;
        }
        return reader != null && reader.equals(told().teller() != null ? told().teller()
                : told().kind() == SourceKind.PARTNER_REPORT ? null : subject());
    }

    /**
     * Whether this is one person's account of another's inner life: what is felt, feared, wanted or believed. Such
     * facts weigh less, and never become facts about the other.
     */
    default boolean hearsay() {
        return type().innerLife() && told().kind() == SourceKind.PARTNER_REPORT;
    }
}
