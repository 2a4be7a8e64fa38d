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

    /**
     * What is taken for a relationship where none is recorded: between the partner and the only client, and between two
     * clients or partners of whom one tells something of the other. In the order of the ids.
     */
    public static List<Relationship> among(List<Person> people, List<Fact> facts) {
        return Couple.among(people, facts).stream().map(couple -> couple.relationship(facts)).toList();
    }

    @Override
    public String subject() {
        return null;
    }

    @Override
    public FactType type() {
        return FactType.RELATIONSHIP;
    }
}
