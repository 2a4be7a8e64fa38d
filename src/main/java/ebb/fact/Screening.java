package ebb.fact;

/**
 * What a safety screening brought. Not from the article: the clinical safety floor.
 *
 * @param id      unique in the case
 * @param of      who was screened
 * @param kind    for which danger
 * @param result  what it brought
 * @param setting alone or with others
 * @param when    the date, or null
 * @param told    on whose word it stands
 */
public record Screening(
        String id,
        String of,
        SafetyKind kind,
        ScreeningResult result,
        Setting setting,
        PartialDate when,
        Account told) implements Fact {

    /** Whether the person was really asked. */
    public boolean done() {
        return result != ScreeningResult.NOT_DONE;
    }

    /**
     * The first day the date may mean, as days since 1970, so that a vague date makes no screening later than it may have
     * been; the least value where no date is known.
     */
    public long firstDay() {
        return when == null ? Long.MIN_VALUE : when.first().toEpochDay();
    }

    @Override
    public String subject() {
        return of;
    }

    @Override
    public FactType type() {
        return FactType.SCREENING;
    }
}
