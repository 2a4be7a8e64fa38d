package ebb.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * All that was recorded of one case. Immutable, and safe to share between threads.
 *
 * @param name          what the case is called
 * @param asOf          the reference date, or null where neither the file nor the caller gives one
 * @param people        everybody the case names, at least one
 * @param relationships who is in a relationship with whom: as recorded, and then also among {@code facts}; where none is
 *                      recorded, the couples that roles and facts tell of
 * @param household     who else lives there, or null where not recorded
 * @param facts         everything reported or observed, in the order of the file
 */
public record Intake(
        String name,
        LocalDate asOf,
        List<Person> people,
        List<Relationship> relationships,
        Household household,
        List<Fact> facts) {

    /** Copies the lists, so that nobody can change them later. */
    public Intake {
        people = List.copyOf(people);
        relationships = List.copyOf(relationships);
        facts = List.copyOf(facts);
    }

    /** The facts without the ratings that later ones supersede, in the order of the file: what the rules go by. */
    public List<Fact> heeded() {
        return facts.stream().filter(fact -> !(fact instanceof Rating rating) || facts.stream().noneMatch(
                other -> other instanceof Rating later && rating.supersededBy(later))).toList();
    }

    /** Those who attend, by id, in the order of the file. */
    public List<String> attending() {
        return people.stream().filter(Person::attending).map(Person::id).toList();
    }

    /** Whether somebody attends; false of whoever the case does not name. */
    public boolean attends(String id) {
        for (Person person : people) {
            if (person.id().equals(id)) {
                return person.attending();
            }
        }
        return false;
    }

    /** Whether it is recorded that somebody attends, or does not: for whom they are in a relationship with, or for others. */
    public boolean attendanceRecorded(String id) {
        List<Relationship> own = relationships.stream().filter(relationship -> relationship.between().contains(id)
                || relationship.attending() != null && relationship.attending().contains(id)).toList();
        return (own.isEmpty() ? relationships : own).stream().anyMatch(relationship -> relationship.attending() != null);
    }

    /** What rules see of a case beside its facts: the people, who is bound to whom, and the household. */
    public List<Object> setting() {
        List<Object> setting = new ArrayList<>(people);
        relationships.forEach(relationship -> setting.addAll(bonds(relationship)));
        if (household != null) {
            setting.add(household);
        }
        return setting;
    }

    /** A relationship between people of this case, as each of them sees it. */
    public List<Bond> bonds(Relationship relationship) {
        List<String> between = relationship.between();
        List<Bond> bonds = new ArrayList<>(2);
        for (String self : between) {
            for (String other : between) {
                if (!self.equals(other)) {
                    bonds.add(new Bond(self, other, relationship, relationship.stage(), attends(self) && attends(other)));
                }
            }
        }
        return bonds;
    }

    /** The people somebody is in a relationship with, in the order of the file; empty where there is none. */
    public List<String> partnersOf(String who) {
        List<String> partners = new ArrayList<>(2);
        for (Relationship relationship : relationships) {
            List<String> between = relationship.between();
            for (String id : between) {
                if (between.contains(who) && !id.equals(who) && !partners.contains(id)) {
                    partners.add(id);
                }
            }
        }
        return List.copyOf(partners);
    }

    /**
     * Who stands on the other side of somebody: as a fact says, and otherwise whoever they are in a relationship with.
     *
     * @param fact what was told; null where nothing was
     * @return ids; empty where nobody is known
     */
    public List<String> others(String who, Fact fact) {
        String counterpart = fact == null ? null : Fact.counterpart(fact);
        String other = counterpart == null ? null : who.equals(fact.subject()) ? counterpart
                : who.equals(counterpart) ? fact.subject() : null;
        return other == null || other.equals(who) ? partnersOf(who) : List.of(other);
    }

    /** The one person somebody is in a relationship with; null where there is none or more than one. */
    public String partnerOf(String who) {
        List<String> partners = partnersOf(who);
        return partners.size() == 1 ? partners.get(0) : null;
    }
}
