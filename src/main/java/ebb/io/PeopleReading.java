package ebb.io;

import ebb.fact.Answer;
import ebb.fact.Household;
import ebb.fact.Person;
import ebb.fact.Relationship;
import ebb.fact.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads who there is, who is in a relationship with whom, and who else lives there. Reused from case to case. */
final class PeopleReading {
    private static final Shape PERSON = Shape.of("a person", Key.ID, Key.NAME, Key.ROLE);
    private static final Shape RELATIONSHIP = Shape.fact("a relationship", Key.BETWEEN, Key.STAGE, Key.BEGAN,
            Key.ATTENDING);
    private static final Shape HOUSEHOLD = Shape.of("a household", Key.CHILDREN_AT_HOME);
    private static final Terms<Role> ROLES = Terms.of(Role.class);
    private static final Terms<Answer> ANSWERS = Terms.of(Answer.class);
    /** More children than this are taken for a slip of the pen. */
    static final int MOST_CHILDREN = 30;

    private final Tape tape;
    private final FaultList faults;
    private final Values values;
    private final Everybody cast;
    private final FirstPass first;
    private final FactReading facts;
    private final Entry entry;
    private final Set<Set<String>> pairs = new HashSet<>();

    PeopleReading(Tape tape, FaultList faults, Values values, Everybody cast, FirstPass first, FactReading facts,
            Entry entry) {
        this.tape = tape;
        this.faults = faults;
        this.values = values;
        this.cast = cast;
        this.first = first;
        this.facts = facts;
        this.entry = entry;
    }

    void clear() {
        pairs.clear();
    }

    /** The people in a list. */
    List<Person> people(int list) {
        List<Person> people = new ArrayList<>(2);
        for (int item = list + 1; item < tape.end(list); item = tape.end(item)) {
            if (entry.open(item, PERSON)) {
                String id = entry.id();
                String name = entry.line(Key.NAME);
                Role role = entry.term(Key.ROLE, ROLES);
                if (id != null) {
                    String shared = cast.id(id);
                    people.add(new Person(shared, name == null ? shared : name, role, cast.attends(shared)));
                }
            }
        }
        if (list + 1 == tape.end(list)) {
            faults.add(list, "The list of people is empty", "one person or more", "Name everybody the case is about");
        } else if (people.size() > Bounds.PEOPLE) {
            faults.add(list, "There are " + people.size() + " people", "at most " + Bounds.PEOPLE, "Split the case");
        }
        return people;
    }

    /**
     * A relationship.
     *
     * @param node    its group
     * @param several whether it stands in a list of them
     * @return the relationship, or null where there is no group of fields
     */
    Relationship relationship(int node, boolean several) {
        if (!entry.open(node, RELATIONSHIP)) {
            return null;
        }
        String id = entry.at(Key.ID) == 0 ? first.relationshipId(node, several) : entry.id();
        Relationship relationship = facts.relationship(id);
        if (relationship.between().size() > 1 && !pairs.add(Set.copyOf(relationship.between()))) {
            faults.add(node, "The relationship between " + String.join(" and ", relationship.between())
                    + " is given twice", "", "Write it once, with everything known about it");
        }
        return relationship;
    }

    /** The household, or null where the value is no group of fields. */
    Household household(int node) {
        if (!entry.open(node, HOUSEHOLD)) {
            return null;
        }
        int children = entry.at(Key.CHILDREN_AT_HOME);
        return new Household(children == 0 ? Answer.UNKNOWN : children(children));
    }

    private Answer children(int node) {
        return switch (tape.kind(node)) {
            case TRUE -> Answer.YES;
            case FALSE -> Answer.NO;
            case TEXT -> values.term(node, ANSWERS, false);
            default -> {
                Integer number = values.whole(node, 0, MOST_CHILDREN);
                yield number == null ? null : number > 0 ? Answer.YES : Answer.NO;
            }
        };
    }
}
