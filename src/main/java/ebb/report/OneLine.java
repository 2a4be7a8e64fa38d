package ebb.report;

/**
 * Text that somebody typed, made fit to be shown in one line: every stretch of white space becomes one space, control
 * characters and halves of surrogate pairs become U+FFFD, and characters that turn the direction of what follows are
 * dropped. A name cannot then move a terminal's cursor, end a line of Markdown, or turn a page around.
 */
final class OneLine {

    private static final char REPLACEMENT = '\uFFFD';

    private OneLine() {
    }

    /** The text on one line, without white space at its ends; empty for null. */
    static String of(String text) {
        return text == null ? "" : clean(text) ? text : cleaned(text);
    }

    /** The text with its spaces and line ends, for a place that keeps them; what cannot be shown is replaced all the same. */
    static String kept(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (character == '\n' || character == '\t') {
                kept.appendCodePoint(character);
            } else if (unprintable(character)) {
                kept.append(character == '\r' ? "" : String.valueOf(REPLACEMENT));
            } else if (!turns(character)) {
                kept.appendCodePoint(character);
            }
        });
        return kept.toString();
    }

    private static boolean clean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plainSpace = c == ' ' && i > 0 && i < text.length() - 1 && text.charAt(i - 1) != ' ';
            if (!plainSpace && (c <= ' ' || c >= 0x7F && !plain(c))) {
                return false;
            }
        }
        return true;
    }

    private static boolean plain(char c) {
        return Character.isLetterOrDigit(c) || c >= '\u2010' && c <= '\u2027' || c > '\u00A0' && c < '\u0300';
    }

    private static String cleaned(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (breaks(character)) {
                if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                    line.append(' ');
                }
            } else if (unprintable(character)) {
                line.append(REPLACEMENT);
            } else if (!turns(character)) {
                line.appendCodePoint(character);
            }
        });
        int last = line.length() - 1;
        if (last >= 0 && line.charAt(last) == ' ') {
            line.setLength(last);
        }
        return line.toString();
    }

    private static boolean breaks(int character) {
        return Character.isWhitespace(character) || character == 0x85;
    }

    private static boolean unprintable(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL || type == Character.SURROGATE || (character & 0xFFFE) == 0xFFFE;
    }

    /** The embeddings, overrides and isolates of the bidirectional algorithm. */
    private static boolean turns(int character) {
        return character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
    }
}
