package ebb.io;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * A document as a flat list of values in the order of the file: leaner than a tree of objects, and reused from one
 * document to the next. Value 0 is the document itself; a value's children follow it, up to its end. Where a value
 * stands in the file is not kept but found again ({@link Place}) for the documents that need it: those with faults.
 *
 * <p>Not safe to share between threads.
 */
final class Tape {
    /** What a value is. {@link #REFUSED} stands for one whose fault was told when the document was taken apart. */
    enum Kind {
        OBJECT("a group of fields"), LIST("a list"), TEXT("text"), NUMBER("a number"), TRUE("true"), FALSE("false"),
        NULL("null"), REFUSED("something that is not read");

        private final String said;

        Kind(String said) {
            this.said = said;
        }

        /** The kind as an error message calls it. */
        String said() {
            return said;
        }
    }

    private Kind[] kinds = new Kind[256];
    private Key[] keys = new Key[256];
    private String[] texts = new String[256];
    private int[] ends = new int[256];
    private int size;
    private final Map<Integer, String> unknownKeys = new HashMap<>();
    private boolean plainDates;

    /**
     * Forgets everything.
     *
     * @param plainDates whether a bare number may be a year, as in YAML
     */
    void clear(boolean plainDates) {
        Arrays.fill(texts, 0, size, null);
        size = 0;
        this.plainDates = plainDates;
        if (!unknownKeys.isEmpty()) {
            unknownKeys.clear();
        }
    }

    /**
     * Adds a value; a group or list stays open until {@link #close}.
     *
     * @param key        its key, or null for one that is not known, an entry of a list, or the document
     * @param unknownKey what the file calls a key that is not known; else null
     * @param text       a text, or a number as written; else null
     * @return the value
     */
    int add(Kind kind, Key key, String unknownKey, String text) {
        if (size == kinds.length) {
            int more = size * 2;
            kinds = Arrays.copyOf(kinds, more);
            keys = Arrays.copyOf(keys, more);
            texts = Arrays.copyOf(texts, more);
            ends = Arrays.copyOf(ends, more);
        }
        kinds[size] = kind;
        keys[size] = key;
        texts[size] = text;
        ends[size] = size + 1;
        if (unknownKey != null) {
            unknownKeys.put(size, unknownKey);
        }
        return size++;
    }

    /** Ends a group or list: what is added from now on is no longer in it. */
    void close(int node) {
        ends[node] = size;
    }

    int size() {
        return size;
    }

    Kind kind(int node) {
        return kinds[node];
    }

    /** The key of a field; null for a list's entries, for the document, and where the key is not known. */
    Key key(int node) {
        return keys[node];
    }

    /** What the file calls a field; null for a list's entries and the document. */
    String keyText(int node) {
        return keys[node] == null ? unknownKeys.get(node) : keys[node].text();
    }

    /** A text, or a number as written; null for other kinds. */
    String text(int node) {
        return texts[node];
    }

    /** The value after the last one inside this one: its next sibling, if it has one. */
    int end(int node) {
        return ends[node];
    }

    /** Whether a bare number may be a year. */
    boolean plainDates() {
        return plainDates;
    }

    /** How many entries a list has, or how many fields a group. */
    int count(int node) {
        int count = 0;
        for (int child = node + 1; child < ends[node]; child = ends[child]) {
            count++;
        }
        return count;
    }

    /** The first field of a group with a key, or -1. */
    int field(int node, Key key) {
        for (int child = node + 1; child < ends[node]; child = ends[child]) {
            if (keys[child] == key) {
                return child;
            }
        }
        return -1;
    }

    /** The way to a value as error messages write it, for example {@code complaints[0].theme}. */
    String path(int node) {
        StringBuilder path = new StringBuilder();
        int at = 0;
        while (at != node) {
            int child = at + 1;
            int index = 0;
            while (ends[child] <= node) {
                child = ends[child];
                index++;
            }
            if (kinds[at] == Kind.LIST) {
                path.append('[').append(index).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(keyText(child));
            }
            at = child;
        }
        return path.toString();
    }
}
