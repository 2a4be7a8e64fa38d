package ebb.io;

import java.nio.charset.StandardCharsets;

/**
 * What went wrong where a document stops being JSON, in words for people who do not write JSON every day. The parser
 * knows the place; what stands there, and just before it, tells which of the usual slips it is.
 *
 * @param found what is wrong
 * @param mend  what to do about it
 */
record JsonMishap(String found, String mend) {
    /** The document ends before it is complete. */
    static final JsonMishap CUT_SHORT = new JsonMishap(
            "The document ends too early: a quote, a bracket or a brace is never closed",
            "Write the rest of it, or close what is open");

    private static final String QUOTES = "'`\u2018\u2019\u201a\u201c\u201d\u201e\u00ab\u00bb";

    /**
     * Names the slip.
     *
     * @param bytes   the document
     * @param from    where it begins
     * @param to      where it ends
     * @param offset  where the parser gave up
     * @param message what the parser said
     */
    static JsonMishap at(byte[] bytes, int from, int to, int offset, String message) {
        int here = Math.max(from, Math.min(offset, to - 1));
        char found = new String(bytes, here, Math.min(4, to - here), StandardCharsets.UTF_8).charAt(0);
        char before = lastBefore(bytes, from, here);
        if (message.contains("unquoted character")) {
            return new JsonMishap("A line break or another control character stands inside a text",
                    "Write \\n for a line break and \\t for a tab, or close the text with a double quote before it");
        }
        if (message.contains("escape")) {
            return new JsonMishap("A backslash stands before a character that it cannot stand before",
                    "Write two backslashes for one");
        }
        if (QUOTES.indexOf(found) >= 0) {
            return new JsonMishap("The quotation mark " + found + " does not count as one here",
                    "Write straight double quotes: \"");
        }
        if (found == '/' || found == '#') {
            return new JsonMishap("A comment begins here, and JSON has none",
                    "Remove it, put it into a \"text\" field, or write the intake in YAML");
        }
        if ((found == '}' || found == ']') && before == ',') {
            return new JsonMishap("Nothing follows the last comma", "Remove the comma");
        }
        if (message.contains("close marker")) {
            return new JsonMishap("This " + found + " closes nothing that is open",
                    "Check that every { has its } and every [ its ]");
        }
        if (found == ',') {
            return new JsonMishap("Nothing stands before this comma", "Remove the comma");
        }
        if (message.contains("expecting comma")) {
            return new JsonMishap("A comma is missing before this", "Write a comma between one entry and the next");
        }
        if (message.contains("expecting a colon")) {
            return new JsonMishap("A colon is missing after a field's name", "Write \"name\": value");
        }
        if (message.contains("property name")) {
            return new JsonMishap("A field's name does not stand in double quotes", "Write \"name\": value");
        }
        if (message.contains("umeric") || found >= '0' && found <= '9' || found == '-' || found == '.') {
            return new JsonMishap("A number is not written as JSON writes it",
                    "Write it in plain digits, for example 7");
        }
        return new JsonMishap("A word stands here that is neither true, false nor null",
                "Put texts, terms and dates in double quotes");
    }

    private static char lastBefore(byte[] bytes, int from, int here) {
        int at = here - 1;
        while (at >= from && bytes[at] <= ' ' && bytes[at] >= 0) {
            at--;
        }
        return at < from ? '\0' : (char) (bytes[at] & 0xff);
    }
}
