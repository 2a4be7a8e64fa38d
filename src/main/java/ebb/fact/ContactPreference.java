package ebb.fact;

/**
 * How much contact a person wants (C42, C43).
 *
 * @param id           unique in the case
 * @param of           who
 * @param cadence      how often
 * @param hoursPerWeek hours a week, or null
 * @param told         on whose word it stands
 */
public record ContactPreference(String id, String of, Cadence cadence, Double hoursPerWeek, Account told)
        implements Fact {

    /** Days a week in contact that the cadence stands for; 0 where only hours were given. */
    public double daysPerWeek() {
        return switch (cadence) {
            case DAILY -> 7;
            case SEVERAL_A_WEEK -> 3;
            case WEEKLY -> 1;
            case LESS -> 0.5;
            case UNKNOWN -> 0;
        };
    }

    @Override
    public String subject() {
        return of;
    }

    @Override
    public FactType type() {
        return FactType.CONTACT_PREFERENCE;
    }
}
