package ebb.io;

import java.util.ArrayList;
import java.util.List;

/** Where every value of a {@link Tape} stands, and every key. */
final class Places {
    private final List<Place> keys = new ArrayList<>();
    private final List<Place> values = new ArrayList<>();
    private final List<Place> ends = new ArrayList<>();

    /**
     * Notes the next value of the tape.
     *
     * @param key   where its key stands, or null where it has none
     * @param value where it begins
     */
    void add(Place key, Place value) {
        keys.add(key == null ? value : key);
        values.add(value);
        ends.add(value);
    }

    /** Notes where a group or list ends: just after its last character, or where the next thing begins. */
    void close(int node, Place end) {
        ends.set(node, end);
    }

    /** Where a value's key stands; the value itself where it has no key. */
    Place key(int node) {
        return keys.get(node);
    }

    /** Where a value begins. */
    Place value(int node) {
        return values.get(node);
    }

    /** Where a group or list ends. */
    Place end(int node) {
        return ends.get(node);
    }
}
