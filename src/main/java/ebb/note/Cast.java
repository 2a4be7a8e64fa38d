package ebb.note;

import ebb.fact.Person;
import ebb.fact.Role;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The people a note is known to be about, by name. Immutable.
 */
public final class Cast {

    private static final Someone NOBODY = new Someone(Someone.Part.OTHER, Someone.Gender.UNTOLD, false, null, "");

    private final List<Person> people;
    private final Map<String, Someone> byName = new HashMap<>();
    private final Map<String, Someone> byInitial = new HashMap<>();
    private final Map<Role, Someone> firstInRole = new EnumMap<>(Role.class);

    private Cast(List<Person> people) {
        this.people = List.copyOf(people);
        for (Person person : people) {
            Someone someone = someone(person);
            firstInRole.putIfAbsent(person.role(), someone);
            String initial = person.name().isEmpty() ? "" : person.name().substring(0, 1).toLowerCase(Locale.ROOT);
            byInitial.merge(initial, someone, (one, other) -> NOBODY);
            for (String name : List.of(person.id(), person.name())) {
                for (String part : Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT)
                        .split("[^\\p{L}\\p{N}]+")) {
                    if (part.length() > 1) {
                        byName.putIfAbsent(part, someone);
                    }
                }
            }
        }
    }

    /** Who is meant by a letter in lower case where names are cut to their first; null where that may be several. */
    Someone initial(String letter) {
        Someone someone = byInitial.get(letter);
        return someone == NOBODY ? null : someone;
    }

    /** Whether one of some words is a capital that somebody's name is cut to; false where there is no such word. */
    boolean abbreviates(List<Token> tokens, int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).upper() && tokens.get(i).word().length() == 1
                && initial(tokens.get(i).word()) != null;
    }

    /** The clients and partners who come to the sessions. */
    List<Someone> attending() {
        return people.stream().filter(person -> person.attending() && person.role() != Role.OTHER).map(this::someone).toList();
    }

    /** The two a case of exactly two is about, whether or not they come to the sessions; empty for any other case. */
    List<Someone> couple() {
        List<Someone> all = people.stream().filter(person -> person.role() != Role.OTHER).map(this::someone).toList();
        return all.size() == 2 ? all : List.of();
    }

    /** Nobody is known: people are called author, client, partner, ex and other. */
    public static Cast unknown() {
        return new Cast(List.of());
    }

    /** Who writes in the first person: the first client, or nobody known by name. */
    Someone author() {
        Someone client = inRole(Role.CLIENT);
        return client == null ? Someone.AUTHOR
                : new Someone(Someone.Part.AUTHOR, Someone.Gender.UNTOLD, false, client.id(), "i");
    }

    /** The people of a case: they are called by their ids. */
    public static Cast of(List<Person> people) {
        return new Cast(people);
    }

    /** The same people as somebody tells of them who is one of the two: that one is the client, the other the partner. */
    Cast writtenBy(String writer) {
        List<Person> told = new ArrayList<>();
        for (Person person : people) {
            boolean writes = person.id().equals(writer);
            Role role = person.role() == Role.OTHER ? Role.OTHER : writes ? Role.CLIENT : Role.PARTNER;
            told.add(writes ? 0 : told.size(), new Person(person.id(), person.name(), role, person.attending()));
        }
        Cast letter = of(told);
        letter.byName.replaceAll((name, someone) -> someone.id().equals(writer) ? letter.author() : someone);
        return letter;
    }

    /** The people. */
    public List<Person> people() {
        return people;
    }

    /** Who is called by a word in lower case, or null. */
    Someone named(String word) {
        return byName.get(word);
    }

    /** The first person in that role, for whoever the note names only as client or partner; or null. */
    Someone inRole(Role role) {
        return firstInRole.get(role);
    }

    /** The first client other than the given person, or null. */
    Someone otherClient(Someone first) {
        return people.stream().filter(person -> person.role() == Role.CLIENT && !person.id().equals(first.id()))
                .findFirst().map(this::someone).orElse(null);
    }

    private Someone someone(Person person) {
        Someone.Part part = switch (person.role()) {
            case CLIENT -> Someone.Part.CLIENT;
            case PARTNER -> Someone.Part.PARTNER;
            case OTHER -> Someone.Part.OTHER;
        };
        return new Someone(part, Someone.Gender.UNTOLD, false, person.id(), person.id());
    }
}
