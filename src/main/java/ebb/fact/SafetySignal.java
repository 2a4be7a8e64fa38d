package ebb.fact;

/**
 * A danger. Not from the article: the clinical safety floor.
 *
 * @param id      unique in the case
 * @param about   whose safety
 * @param by      who endangers it, or null
 * @param kind    which danger
 * @param recency when; UNKNOWN counts as current
 * @param when    the date, or null
 * @param told    on whose word it stands
 */
public record SafetySignal(
        String id,
        String about,
        String by,
        SafetyKind kind,
        Recency recency,
        PartialDate when,
        Account told) implements Fact {

    /** Whether the danger has to be taken as current: whatever is not known to be past. */
    public boolean current() {
        return recency != Recency.PAST;
    }

    /**
     * The last day a past danger may have been there, as days since 1970: of its own date or, where it has none, of the
     * date it was noted; the greatest value where neither is known.
     */
    public long lastDay() {
        PartialDate day = when == null ? told.noted() : when;
        return day == null ? Long.MAX_VALUE : day.last().toEpochDay();
    }

    @Override
    public String subject() {
        return about;
    }

    @Override
    public FactType type() {
        return FactType.SAFETY_SIGNAL;
    }
}
