package ebb.io;

import ebb.fact.Length;
import ebb.fact.PartialDate;
import ebb.fact.Since;
import ebb.fact.Term;
import java.util.Arrays;

/**
 * One group of fields, looked at key by key. Opening it notes the keys that should not be there or are there twice;
 * reading a required field notes when it is missing. Reused from one group to the next.
 */
final class Entry {
    private final Tape tape;
    private final FaultList faults;
    private final Values values;
    private final int[] fields = new int[Key.count()];
    private int node;
    private Shape shape;

    Entry(Tape tape, FaultList faults, Values values) {
        this.tape = tape;
        this.faults = faults;
        this.values = values;
    }

    /** Looks at a group; false, with a fault, where it is none. */
    boolean open(int node, Shape shape) {
        Arrays.fill(fields, 0);
        this.node = node;
        this.shape = shape;
        if (tape.kind(node) != Tape.Kind.OBJECT) {
            values.wrong(node, "a group of fields: " + String.join(", ", shape.texts()), "Write the fields in braces,"
                    + " or indented under the key in YAML");
            return false;
        }
        for (int field = node + 1; field < tape.end(node); field = tape.end(field)) {
            Key key = tape.key(field);
            if (key == null || !shape.keys().contains(key)) {
                unknown(field);
            } else if (fields[key.ordinal()] != 0) {
                faults.addAtKey(field, "The field " + key.text() + " is given twice", "", "Remove one of the two");
            } else {
                fields[key.ordinal()] = field;
            }
        }
        return true;
    }

    private void unknown(int field) {
        String name = tape.keyText(field);
        if (name.equals("<<")) {
            faults.addAtKey(field, "The YAML merge key << is not read", "", "Write the fields out");
            return;
        }
        String nearest = Nearest.to(name, shape.texts());
        faults.addAtKey(field, Shown.quoted(name) + " is no field of " + shape.said(), String.join(", ", shape.texts()),
                nearest == null ? "Remove it; a free remark goes into \"text\"" : "Write " + Shown.quoted(nearest));
    }

    /** The group's place on the tape. */
    int node() {
        return node;
    }

    /** The value of a field, or 0 where it was left out. */
    int at(Key key) {
        return fields[key.ordinal()];
    }

    /** The value of a field that must be there; 0, with a fault, where it is missing. */
    int required(Key key, String allowed) {
        int field = at(key);
        if (field == 0) {
            missing(key, allowed);
        }
        return field;
    }

    /** Notes that a field is missing. */
    void missing(Key key, String allowed) {
        faults.addMissing(node, key, "This field is required and missing", allowed, "Add it");
    }

    /** The group's id, which is required. */
    String id() {
        int field = required(Key.ID, Values.ID_FORM);
        return field == 0 ? null : values.id(field);
    }

    <T extends Term> T term(Key key, Terms<T> vocabulary) {
        int field = required(key, vocabulary.listed());
        return field == 0 ? null : values.term(field, vocabulary, true);
    }

    /** A term; {@code notAsked} where the field was left out. */
    <T extends Term> T term(Key key, Terms<T> vocabulary, T notAsked) {
        int field = at(key);
        return field == 0 ? notAsked : values.term(field, vocabulary, false);
    }

    /** A free text, or null where it was left out. */
    String text(Key key) {
        int field = at(key);
        return field == 0 ? null : values.text(field);
    }

    /** A text of one line, or null where it was left out. */
    String line(Key key) {
        int field = at(key);
        return field == 0 ? null : values.line(field);
    }

    /** A whole number, or null where it was left out or is at fault. */
    Integer whole(Key key, int least, int most) {
        int field = at(key);
        return field == 0 ? null : values.whole(field, least, most);
    }

    /** A date that has come, or null where it was left out. */
    PartialDate date(Key key) {
        int field = at(key);
        return field == 0 ? null : values.date(field);
    }

    /** A length of time, or null where it was left out. */
    Length length(Key key) {
        int field = at(key);
        return field == 0 ? null : values.length(field);
    }

    /** A date or the time since, or null where it was left out. */
    Since since(Key key) {
        int field = at(key);
        return field == 0 ? null : values.since(field);
    }

    /** True or false; false where it was left out. */
    boolean flag(Key key) {
        int field = at(key);
        return field != 0 && Boolean.TRUE.equals(values.flag(field));
    }
}
