package ebb.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words, numbers and whole addresses of a text, in their order. Immutable. */
final class Pieces {

    /** What may stand within a word, a number or an address. */
    private static final String INSIDE = ".-/:'\u2019@_+";

    private final String text;
    private final List<Piece> pieces;

    /**
     * A stretch of the text.
     *
     * @param word  whether it has nothing but letters
     * @param named whether it is what somebody of the case is called
     */
    record Piece(int start, int end, boolean word, boolean named) {
    }

    /** Pieces of a text that were cut elsewhere. */
    Pieces(String text, List<Piece> pieces) {
        this.text = text;
        this.pieces = List.copyOf(pieces);
    }

    /** All of a text. */
    static Pieces of(String text) {
        return new Pieces(text, cut(text, 0, text.length()));
    }

    /** Those of one stretch of a text, as if nothing stood around it. */
    static List<Piece> cut(String text, int from, int to) {
        List<Piece> pieces = new ArrayList<>();
        int i = from;
        while (i < to) {
            int c = text.codePointAt(i);
            if (Character.isLetterOrDigit(c) || c == '+') {
                Piece piece = piece(text, i, to);
                pieces.add(piece);
                i = piece.end();
            } else {
                i += Character.charCount(c);
            }
        }
        return pieces;
    }

    private static Piece piece(String text, int start, int to) {
        int first = start + Character.charCount(text.codePointAt(start));
        int end = first;
        boolean letters = Character.isLetter(text.codePointAt(start));
        while (end < to && belongs(text, end, to)) {
            letters &= Character.isLetter(text.codePointAt(end)) || "-'\u2019".indexOf(text.charAt(end)) >= 0;
            end += Character.charCount(text.codePointAt(end));
        }
        if (letters && (text.startsWith("'s", end - 2) || text.startsWith("\u2019s", end - 2))) {
            end -= 2;
        }
        return new Piece(start, Math.max(end, first), letters, false);
    }

    private static boolean belongs(String text, int at, int to) {
        int c = text.codePointAt(at);
        boolean inside = at + 1 < to && Character.isLetterOrDigit(text.codePointAt(at + 1));
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK
                || inside && INSIDE.indexOf(c) >= 0 && (c != '.' || dotted(text, at)) || ofAddress(text, at);
    }

    /** Within the "://" of a web address. */
    private static boolean ofAddress(String text, int at) {
        return text.startsWith("://", at) || text.startsWith("://", at - 1) || text.startsWith("://", at - 2);
    }

    /** A dot within a number, an address or initials; after a word it ends a sentence, even without a space. */
    private static boolean dotted(String text, int at) {
        boolean initial = Character.isUpperCase(text.charAt(at - 1)) && (at < 2 || !Character.isLetter(text.charAt(at - 2)))
                && (at + 2 >= text.length() || !Character.isLetter(text.charAt(at + 2)));
        return initial || Character.isDigit(text.charAt(at - 1)) || !Character.isUpperCase(text.charAt(at + 1));
    }

    /** The text they were cut from. */
    String text() {
        return text;
    }

    int size() {
        return pieces.size();
    }

    Piece get(int i) {
        return pieces.get(i);
    }

    /** One of them as it is written. */
    String word(int i) {
        return text.substring(pieces.get(i).start(), pieces.get(i).end());
    }

    /** One of them in lower case; empty where there is none in that place. */
    String plain(int i) {
        return i < 0 || i >= pieces.size() ? "" : word(i).toLowerCase(Locale.ROOT);
    }

    /** What stands between one of them and the next. */
    String gap(int i) {
        return text.substring(pieces.get(i).end(), pieces.get(i + 1).start());
    }

    /** Whether one of them is there and a number, or numbers with hyphens between them. */
    boolean digits(int i) {
        return i < pieces.size() && word(i).chars().allMatch(c -> Character.isDigit(c) || c == '-');
    }

    /** Whether one of them begins with a capital. */
    boolean capital(int i) {
        return Character.isUpperCase(text.codePointAt(pieces.get(i).start()));
    }

    /** Whether one of them is a word in a script that has no capitals. */
    boolean caseless(int i) {
        return pieces.get(i).word() && Character.getType(text.codePointAt(pieces.get(i).start())) == Character.OTHER_LETTER;
    }

    /** Whether one of them is nothing but letters with dots between them. */
    boolean initials(int i) {
        return word(i).matches("\\p{Lu}(\\.\\p{Lu})+");
    }

    /** Whether a character stands right before one of them. */
    boolean follows(int i, char c) {
        int start = pieces.get(i).start();
        return start > 0 && text.charAt(start - 1) == c;
    }

    /** Whether a sentence begins with one of them. */
    boolean opensSentence(int i) {
        int at = pieces.get(i).start() - 1;
        while (at >= 0 && " \t\"\u201c'(\u2018".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return at < 0 || ".!?\n:".indexOf(text.charAt(at)) >= 0;
    }
}
