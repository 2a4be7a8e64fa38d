package ebb.io;

import java.nio.charset.StandardCharsets;

/**
 * The text of an intake file, with the place of everything in it, so that one entry can be put in, taken out or
 * exchanged while every other character, comments included, stays as it is. Immutable.
 */
final class CaseText {
    private final String text;
    private final InputFormat format;
    private final String newLine;
    private final Tape tape = new Tape();
    private final Places places = new Places();

    /**
     * Takes a text apart.
     *
     * @throws Malformed if that is not possible
     */
    CaseText(String text, InputFormat format) throws Malformed {
        this.text = text;
        this.format = format;
        this.newLine = text.contains("\r\n") ? "\r\n" : "\n";
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int start = Utf8.check(bytes, 0, bytes.length);
        if (format == InputFormat.YAML) {
            YamlDocument.read(bytes, start, bytes.length, tape, new FaultList(), places);
        } else {
            JsonDocument.read(bytes, start, bytes.length, tape, places);
        }
    }

    String text() {
        return text;
    }

    /** The place of a list, for messages. */
    Place place(int node) {
        return places.value(node);
    }

    /** The list with a key; -1 where there is none. */
    int list(Key key) {
        return tape.field(0, key);
    }

    /** The entry of any list that has an id; -1 where none has. */
    int entry(String id) {
        for (int list = 1; list < tape.end(0); list = tape.end(list)) {
            if (tape.kind(list) == Tape.Kind.LIST) {
                for (int item = list + 1; item < tape.end(list); item = tape.end(item)) {
                    int field = tape.kind(item) == Tape.Kind.OBJECT ? tape.field(item, Key.ID) : -1;
                    if (field >= 0 && id.equals(tape.text(field))) {
                        return item;
                    }
                }
            }
        }
        return -1;
    }

    /** The last entry of a list. */
    int last(int list) {
        int last = list;
        for (int item = list + 1; item < tape.end(list); item = tape.end(item)) {
            last = item;
        }
        return last;
    }

    /** The list that an entry stands in. */
    int listOf(int entry) {
        int list = 1;
        while (tape.end(list) <= entry) {
            list = tape.end(list);
        }
        return list;
    }

    /** What the text says, however it is laid out; without one value and all that is in it, unless that is -1. */
    String meaning(int without) {
        StringBuilder meaning = new StringBuilder();
        mean(0, without, meaning);
        return meaning.toString();
    }

    private void mean(int node, int without, StringBuilder meaning) {
        if (node == without) {
            return;
        }
        meaning.append(tape.kind(node)).append(' ').append(tape.keyText(node)).append(' ').append(tape.text(node));
        meaning.append('[');
        for (int child = node + 1; child < tape.end(node); child = tape.end(child)) {
            mean(child, without, meaning);
        }
        meaning.append(']');
    }

    /** The text with an entry at the end of a list, which is begun where it is missing. */
    String adding(Key key, String entry) {
        int list = list(key);
        if (list < 0) {
            return isFlow(0) ? insideFlow(0, "\"" + key.text() + "\": [" + entry + "]")
                    : afterBlock(key.text() + ":" + newLine + margin(0) + "  - " + entry);
        }
        if (isFlow(list)) {
            return insideFlow(list, entry);
        }
        int end = contentEnd(index(places.end(list)));
        return text.substring(0, end) + (endsLine(end) ? "" : newLine) + margin(list) + "- " + entry + newLine
                + text.substring(end);
    }

    /** The text without an entry. */
    String removing(int entry) {
        int list = listOf(entry);
        boolean only = tape.count(list) == 1;
        int next = tape.end(entry) < tape.end(list) ? tape.end(entry) : -1;
        if (isFlow(list)) {
            int from = index(places.value(entry));
            int to = next > 0 ? index(places.value(next)) : index(places.end(entry));
            return text.substring(0, next > 0 || only ? from : commaBefore(from)) + text.substring(to);
        }
        int from = lineStart(only ? index(places.key(list)) : dash(entry));
        return text.substring(0, from) + text.substring(blockEnd(list, next));
    }

    /** The text with another entry in the place of one. */
    String replacing(int entry, String with) {
        int list = listOf(entry);
        int from = index(places.value(entry));
        if (isFlow(list) || isFlow(entry)) {
            return text.substring(0, from) + with + text.substring(index(places.end(entry)));
        }
        int next = tape.end(entry) < tape.end(list) ? tape.end(entry) : -1;
        return text.substring(0, from) + with + newLine + text.substring(blockEnd(list, next));
    }

    private int blockEnd(int list, int next) {
        return contentEnd(next > 0 ? lineStart(dash(next)) : index(places.end(list)));
    }

    private boolean isFlow(int node) {
        char first = text.charAt(index(places.value(node)));
        return format != InputFormat.YAML || first == '[' || first == '{';
    }

    /** Puts something before the bracket that closes a group or list, laid out like what stands there already. */
    private String insideFlow(int node, String what) {
        int close = index(places.end(node)) - 1;
        int end = close;
        while (Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        boolean empty = tape.count(node) == 0;
        String comma = empty || text.charAt(end - 1) == ',' ? "" : ",";
        int line = lineStart(close);
        boolean ownLine = text.substring(line, close).isBlank() && line > 0;
        if (ownLine) {
            String margin = empty ? text.substring(line, close) + "  " : margin(node + 1);
            return text.substring(0, end) + comma + newLine + margin + what + text.substring(end);
        }
        return text.substring(0, end) + (comma.isEmpty() ? "" : ", ") + what + text.substring(end);
    }

    /** Puts a field after the last one of a YAML document that is not in braces. */
    private String afterBlock(String field) {
        int end = contentEnd(index(places.end(0)));
        return text.substring(0, end) + (endsLine(end) ? "" : newLine) + margin(0) + field + newLine
                + text.substring(end);
    }

    /** Where the content before an index ends: comments and blank lines before it belong to what comes next. */
    private int contentEnd(int index) {
        int end = index < text.length() ? lineStart(index) : index;
        while (end > 0) {
            int line = lineStart(end - 1);
            String content = text.substring(line, end).strip();
            if (!content.isEmpty() && !content.startsWith("#")) {
                break;
            }
            end = line;
        }
        return end;
    }

    private int dash(int entry) {
        int at = index(places.value(entry)) - 1;
        while (text.charAt(at) != '-') {
            at--;
        }
        return at;
    }

    private int commaBefore(int index) {
        return text.lastIndexOf(',', index);
    }

    private String margin(int node) {
        int start = index(node == 0 ? places.value(0) : places.key(node));
        int from = format == InputFormat.YAML && !isFlow(node) ? index(places.value(node)) : start;
        int line = lineStart(from);
        int end = line;
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return text.substring(line, end);
    }

    private boolean endsLine(int index) {
        return index == 0 || text.charAt(index - 1) == '\n';
    }

    private int lineStart(int index) {
        return text.lastIndexOf('\n', index - 1) + 1;
    }

    private int index(Place place) {
        int line = text.startsWith("\ufeff") ? 1 : 0;
        for (int number = 1; number < place.line(); number++) {
            line = text.indexOf('\n', line) + 1;
        }
        return text.offsetByCodePoints(line, place.column() - 1);
    }
}
