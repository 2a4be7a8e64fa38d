package ebb.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Two who are taken to be in a relationship where none is recorded: the partner and the only client, or two clients or
 * partners of whom one tells something of the other. Nothing else is taken to be known of it.
 *
 * @param between  their ids, in order
 * @param confided whether that is only known from what was told in confidence
 */
record Couple(List<String> between, boolean confided) {

    /** All of a case, in the order of the ids. */
    static List<Couple> among(List<Person> people, List<Fact> facts) {
        Map<String, Couple> couples = new TreeMap<>();
        List<String> clients = ids(people, Role.CLIENT);
        List<String> partners = ids(people, Role.PARTNER);
        if (clients.size() == 1) {
            partners.forEach(partner -> add(couples, clients.get(0), partner, false));
        }
        Set<String> close = new TreeSet<>(clients);
        close.addAll(partners);
        for (Fact fact : facts) {
            String other = Fact.counterpart(fact);
            if (other != null && !other.equals(fact.subject()) && close.containsAll(List.of(fact.subject(), other))) {
                add(couples, fact.subject(), other, fact.told().inConfidence());
            }
        }
        return new ArrayList<>(couples.values());
    }

    private static List<String> ids(List<Person> people, Role role) {
        return people.stream().filter(person -> person.role() == role).map(Person::id).toList();
    }

    private static void add(Map<String, Couple> couples, String one, String other, boolean confided) {
        List<String> between = List.copyOf(new TreeSet<>(List.of(one, other)));
        couples.merge(String.join("-", between), new Couple(between, confided),
                (before, now) -> new Couple(between, before.confided && now.confided));
    }

    /** The relationship there then is; its id is one that no fact has. */
    Relationship relationship(List<Fact> facts) {
        String id = "relationship-" + String.join("-", between);
        while (taken(id, facts)) {
            id += "-";
        }
        return new Relationship(id, between, Stage.UNKNOWN, null, null,
                new Account(SourceKind.OBSERVED, null, null, null, null, confided, null));
    }

    private static boolean taken(String id, List<Fact> facts) {
        return facts.stream().anyMatch(fact -> fact.id().equals(id));
    }
}
