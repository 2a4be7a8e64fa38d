package ebb.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The ids of one case, and the reading of fields that refer to them. Ids are unique in a file, people's and facts'
 * alike. Reused from one case to the next.
 */
final class References {
    private final Tape tape;
    private final FaultList faults;
    private final Values values;
    private final Everybody cast;
    private final Map<String, Integer> owners = new HashMap<>();
    private final Set<String> complaints = new LinkedHashSet<>();

    References(Tape tape, FaultList faults, Values values, Everybody cast) {
        this.tape = tape;
        this.faults = faults;
        this.values = values;
        this.cast = cast;
    }

    void clear() {
        owners.clear();
        complaints.clear();
    }

    /** Notes an id; a fault where something else in the file has it already. */
    void claim(String id, int idNode) {
        Integer owner = owners.putIfAbsent(id, idNode);
        if (owner != null) {
            faults.add(idNode, "The id " + Shown.quoted(id) + " is taken: " + Shown.plain(tape.path(owner))
                    + " has it already", "", "Choose another id");
        }
    }

    /** Notes that an id is a complaint's. */
    void complaint(String id) {
        complaints.add(id);
    }

    /**
     * Whether what an upset is about is a complaint rather than free text. A text that looks like a mistaken id, or is
     * the id of something else, is a fault: taken as free text it would lose its complaint without a word.
     */
    boolean complaint(int node, String about) {
        if (complaints.contains(about)) {
            return true;
        }
        boolean id = Values.isId(about);
        String nearest = id ? Nearest.to(about, complaints) : null;
        if (id && (nearest != null || owners.containsKey(about) || about.chars().anyMatch(Character::isDigit))) {
            faults.add(node, "No complaint has the id " + Shown.quoted(about), complaints.isEmpty() ? "free text"
                    : "free text, or the id of a complaint: " + Shown.whole(String.join(", ", complaints)), nearest == null
                    ? "Write what the upset is about in words, or the id of a complaint"
                    : "Write " + Shown.quoted(nearest));
        }
        return false;
    }

    /** A person's id, or null where the field was left out or is at fault. */
    String person(Entry entry, Key key, boolean required) {
        int node = entry.at(key);
        if (node == 0 && required) {
            entry.missing(key, allowed());
        }
        return node == 0 ? null : person(node);
    }

    private String person(int node) {
        if (tape.kind(node) != Tape.Kind.TEXT) {
            values.wrong(node, allowed(), "Write one person's id");
            return null;
        }
        String text = tape.text(node);
        String id = cast.id(text);
        if (id == null) {
            String nearest = Nearest.to(text, cast.ids());
            faults.add(node, "No person has the id " + Shown.quoted(text), allowed(), nearest == null
                    ? "Write one of these ids, or add the person to \"people\"" : "Write " + Shown.quoted(nearest));
        }
        return id;
    }

    /** A list of people's ids, each once. */
    List<String> people(Entry entry, Key key, int least) {
        int node = entry.at(key);
        if (node == 0) {
            entry.missing(key, "a list of these: " + allowed());
        }
        return node == 0 ? List.of() : people(node, least);
    }

    /** A list of people's ids, each once; empty where the field was left out. */
    List<String> people(Entry entry, Key key) {
        int node = entry.at(key);
        return node == 0 ? List.of() : people(node, 0);
    }

    private List<String> people(int node, int least) {
        List<String> people = new ArrayList<>(2);
        if (tape.kind(node) != Tape.Kind.LIST) {
            values.wrong(node, "a list of these: " + allowed(), "Write a list, for example [\"rowan\", \"sky\"]");
            return people;
        }
        int written = 0;
        for (int child = node + 1; child < tape.end(node); child = tape.end(child)) {
            String id = person(child);
            written++;
            if (id != null && people.contains(id)) {
                faults.add(child, "The id " + Shown.quoted(id) + " stands in this list twice", "", "Remove one");
            } else if (id != null) {
                people.add(id);
            }
        }
        if (written < least) {
            faults.add(node, "The list names " + (written == 0 ? "nobody" : "one person only"),
                    (least == 1 ? "one or more" : "two or more") + " of the people's ids", "Name everybody it is about");
        }
        return people;
    }

    private String allowed() {
        return cast.ids().isEmpty() ? "the id of a person in \"people\"" : "the people's ids: "
                + String.join(", ", cast.ids().stream().map(Shown::plain).limit(20).toList());
    }
}
