package ebb.fact;

import java.util.List;

/**
 * What was recorded of a relationship between two or more people.
 *
 * @param id        unique in the case
 * @param between   between whom
 * @param stage     how far it has come
 * @param began     when it began, or null
 * @param attending who attends; null where not recorded
 * @param told      on whose word it stands
 */
public record Relationship(
        String id,
        List<String> between,
        Stage stage,
        Since began,
        List<String> attending,
        Account told) implements Fact {

    @Override
    public String subject() {
        return null;
    }

    @Override
    public FactType type() {
        return FactType.RELATIONSHIP;
    }
}
