package ebb.io;

/**
 * The characters that texts of an intake may not contain: control characters other than line breaks and tabs, halves
 * of surrogate pairs, and those that turn the reading direction around, so that a text would read differently from
 * what it says (Unicode Technical Report 36).
 */
final class Characters {
    private Characters() {
    }

    /** Where in a text the first refused character stands; -1 where there is none. */
    static int firstRefused(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < ' ' ? c != '\n' && c != '\t' && c != '\r' : c >= 0x7f && refusedAt(text, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean refusedAt(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
        }
        return refused(c);
    }

    /** Whether a character is refused wherever it stands. */
    static boolean refused(int c) {
        return c < ' ' && c != '\n' && c != '\t' && c != '\r'
                || c >= 0x7f && c <= 0x9f
                || c >= 0x202a && c <= 0x202e
                || c >= 0x2066 && c <= 0x2069
                || c >= 0xd800 && c <= 0xdfff;
    }

    /** What a refused character is, in words. */
    static String said(int c) {
        if (c >= 0xd800 && c <= 0xdfff) {
            return "half of a character (" + Shown.code(c) + ")";
        }
        return (c >= 0x2000 ? "a character that turns the reading direction around (" : "a control character (")
                + Shown.code(c) + ")";
    }
}
