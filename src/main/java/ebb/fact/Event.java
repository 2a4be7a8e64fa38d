package ebb.fact;

import java.util.List;

/**
 * A life change that may explain more than any pattern.
 *
 * @param id      unique in the case
 * @param of      whom it befell
 * @param kind    what
 * @param when    when, or null
 * @param daysAgo days from then to the case's reference date, negative for one that lies ahead; {@link Long#MIN_VALUE} where not known
 * @param told    on whose word it stands
 */
public record Event(String id, List<String> of, EventKind kind, PartialDate when, long daysAgo, Account told)
        implements Fact {

    @Override
    public String subject() {
        return null;
    }

    @Override
    public FactType type() {
        return FactType.EVENT;
    }
}
