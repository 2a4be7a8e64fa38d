package ebb.io;

import java.util.Locale;

/** Shows what an input file contains inside a message: short, on one line, and harmless to a terminal. */
final class Shown {
    private static final int MOST = 60;

    private Shown() {
    }

    /** A text in double quotes. */
    static String quoted(String text) {
        return '"' + plain(text) + '"';
    }

    /** A text as it is, cut to {@value #MOST} characters, with what cannot be seen written as its code. */
    static String plain(String text) {
        return plain(text, MOST);
    }

    /** A text as it is in its whole length, with what cannot be seen written as its code. */
    static String whole(String text) {
        return plain(text, Integer.MAX_VALUE);
    }

    private static String plain(String text, int most) {
        StringBuilder shown = new StringBuilder();
        int at = 0;
        while (at < text.length() && at < most) {
            int c = text.codePointAt(at);
            if (Characters.refused(c) || c == '\n' || c == '\t') {
                shown.append(String.format(Locale.ROOT, "\\u%04X", c));
            } else {
                shown.appendCodePoint(c);
            }
            at += Character.charCount(c);
        }
        return at < text.length() ? shown.append("...").toString() : shown.toString();
    }

    /** The code of a character, for example {@code U+202E}. */
    static String code(int c) {
        return String.format(Locale.ROOT, "U+%04X", c);
    }
}
