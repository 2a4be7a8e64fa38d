package ebb.io;

/**
 * Where something stands in a file.
 *
 * @param line   from 1
 * @param column from 1, counted in characters
 * @param offset from 0, in the units of the reader that found it: bytes for JSON, code points for YAML
 */
record Place(int line, int column, int offset) implements Comparable<Place> {
    /** The beginning of a file. */
    static final Place START = new Place(1, 1, 0);

    @Override
    public int compareTo(Place other) {
        return line == other.line ? Integer.compare(column, other.column) : Integer.compare(line, other.line);
    }
}
