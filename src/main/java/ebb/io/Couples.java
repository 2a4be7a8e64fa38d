package ebb.io;

import ebb.fact.Account;
import ebb.fact.Fact;
import ebb.fact.Person;
import ebb.fact.Relationship;
import ebb.fact.Role;
import ebb.fact.SourceKind;
import ebb.fact.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Who is in a relationship with whom where a file records no relationship: the partner and the only client, and two clients
 * or partners of whom one tells something of the other. Nothing else is taken to be known of it.
 */
final class Couples {

    private final List<Person> people;
    private final List<Fact> facts;
    /** Whether a couple is only known from what was told in confidence. */
    private final TreeMap<String, Boolean> confided = new TreeMap<>();
    private final TreeMap<String, List<String>> couples = new TreeMap<>();

    private Couples(List<Person> people, List<Fact> facts) {
        this.people = people;
        this.facts = facts;
    }

    /** The relationships, in the order of the ids. */
    static List<Relationship> of(List<Person> people, List<Fact> facts) {
        return new Couples(people, facts).relationships();
    }

    private List<Relationship> relationships() {
        List<String> clients = ids(Role.CLIENT);
        if (clients.size() == 1) {
            ids(Role.PARTNER).forEach(partner -> couple(clients.get(0), partner, false));
        }
        Set<String> close = new TreeSet<>(clients);
        close.addAll(ids(Role.PARTNER));
        for (Fact fact : facts) {
            String other = Fact.counterpart(fact);
            if (other != null && !other.equals(fact.subject()) && close.containsAll(List.of(fact.subject(), other))) {
                couple(fact.subject(), other, fact.told().inConfidence());
            }
        }
        List<Relationship> relationships = new ArrayList<>();
        couples.forEach((id, between) -> relationships.add(new Relationship(free(id), between, Stage.UNKNOWN, null, null,
                new Account(SourceKind.OBSERVED, null, null, null, null, confided.get(id), null))));
        return relationships;
    }

    private List<String> ids(Role role) {
        return people.stream().filter(person -> person.role() == role).map(Person::id).toList();
    }

    private void couple(String one, String other, boolean inConfidence) {
        List<String> between = List.copyOf(new TreeSet<>(List.of(one, other)));
        String id = Key.RELATIONSHIP.text() + "-" + String.join("-", between);
        couples.put(id, between);
        confided.merge(id, inConfidence, Boolean::logicalAnd);
    }

    private String free(String id) {
        Set<String> taken = facts.stream().map(Fact::id).collect(Collectors.toSet());
        String free = id;
        while (taken.contains(free)) {
            free += "-";
        }
        return free;
    }
}
