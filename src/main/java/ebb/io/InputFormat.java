package ebb.io;

import java.util.Locale;

/** How an input file is written. */
public enum InputFormat {
    /** One JSON document. */
    JSON,
    /** One YAML document. */
    YAML,
    /** Many JSON documents, one a line. */
    NDJSON;

    /** The format that a file's name tells; null where it tells none. */
    public static InputFormat of(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".json")) {
            return JSON;
        } else if (name.endsWith(".yaml") || name.endsWith(".yml")) {
            return YAML;
        }
        return name.endsWith(".ndjson") || name.endsWith(".jsonl") ? NDJSON : null;
    }

    /**
     * The format that a text's beginning tells: two lines that each begin with a brace and the first of which ends
     * with one are NDJSON; any other text that begins with a brace or bracket is JSON; everything else is YAML.
     *
     * @param beginning the first bytes of the text; enough of them for the whole first line
     * @param length    how many of them count
     */
    public static InputFormat of(byte[] beginning, int length) {
        int at = skipBlanks(beginning, 0, length);
        if (at == length || beginning[at] != '{') {
            return at < length && beginning[at] == '[' ? JSON : YAML;
        }
        int end = at;
        while (end < length && beginning[end] != '\n') {
            end++;
        }
        int last = end - 1;
        while (beginning[last] == ' ' || beginning[last] == '\r' || beginning[last] == '\t') {
            last--;
        }
        int next = skipBlanks(beginning, end, length);
        boolean another = next < length && beginning[next] == '{';
        return another && last > at && beginning[last] == '}' ? NDJSON : JSON;
    }

    private static int skipBlanks(byte[] text, int from, int length) {
        int at = from;
        if (at == 0 && length >= 3 && text[0] == (byte) 0xef && text[1] == (byte) 0xbb && text[2] == (byte) 0xbf) {
            at = 3;
        }
        while (at < length && (text[at] == ' ' || text[at] == '\n' || text[at] == '\r' || text[at] == '\t')) {
            at++;
        }
        return at;
    }
}
