package ebb.note;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into words and marks in one pass. Contractions are taken apart ("don't" is do, not), typographic
 * apostrophes and quotation marks are read as plain ones, and what {@link Spelling} lists is put in its usual form;
 * the places always refer to the text as written.
 */
final class Tokenizer {

    private final WordSets words;

    /** @param words knows the words, and what informal spellings stand for */
    Tokenizer(WordSets words) {
        this.words = words;
    }

    List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>(text.length() / 5 + 4);
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (wordCharacter(c)) {
                i = word(text, i, tokens);
            } else {
                int end = i + Character.charCount(c);
                mark(text, i, end, c, tokens);
                i = end;
            }
        }
        return tokens;
    }

    private static boolean wordCharacter(int c) {
        return c < 128 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
                : Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean apostrophe(int c) {
        return c == '\'' || c == '\u2019' || c == '\u2018' || c == '`';
    }

    private int word(String text, int start, List<Token> tokens) {
        int end = start;
        int apostrophe = -1;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            int width = Character.charCount(c);
            if (wordCharacter(c)) {
                end += width;
            } else if (apostrophe(c) && apostrophe < 0 && end + 1 < text.length()
                    && wordCharacter(text.codePointAt(end + 1))) {
                apostrophe = end;
                end += width;
            } else {
                break;
            }
        }
        boolean upper = Character.isUpperCase(text.charAt(start));
        String form = text.substring(start, end).toLowerCase(java.util.Locale.ROOT);
        if (apostrophe >= 0) {
            contraction(form, start, apostrophe, end, upper, tokens);
        } else {
            plain(form, start, end, upper, tokens);
        }
        return end;
    }

    private void plain(String form, int start, int end, boolean upper, List<Token> tokens) {
        WordKnowledge known = words.of(form);
        boolean initial = upper && form.length() == 1 && !form.equals("u");
        if (known.meaning() == null || initial) {
            tokens.add(new Token(start, end, form, Token.Kind.WORD, upper, known));
            return;
        }
        for (String word : known.meaning()) {
            tokens.add(token(start, end, word, Token.Kind.WORD, upper));
        }
    }

    private Token token(int start, int end, String word, Token.Kind kind, boolean upper) {
        return new Token(start, end, word, kind, upper, words.of(word));
    }

    private void contraction(String form, int start, int apostrophe, int end, boolean upper, List<Token> tokens) {
        int cut = apostrophe - start;
        String head = form.substring(0, cut);
        String tail = form.substring(cut + 1);
        if (tail.equals("t") && head.endsWith("n")) {
            String verb = switch (head) {
                case "can" -> "can";
                case "won" -> "will";
                case "shan" -> "shall";
                case "ain" -> "is";
                default -> head.substring(0, head.length() - 1);
            };
            tokens.add(token(start, apostrophe, verb, Token.Kind.WORD, upper));
            tokens.add(token(apostrophe, end, "not", Token.Kind.WORD, false));
            return;
        }
        plain(head, start, apostrophe, upper, tokens);
        String meant = switch (tail) {
            case "m" -> "am";
            case "re" -> "are";
            case "ve" -> "have";
            case "ll" -> "will";
            case "d" -> "d";
            default -> tail;
        };
        Token.Kind kind = tail.equals("s") ? Token.Kind.GENITIVE : Token.Kind.WORD;
        tokens.add(token(apostrophe, end, meant, kind, false));
    }

    private void mark(String text, int start, int end, int c, List<Token> tokens) {
        Token.Kind kind = switch (c) {
            case ',' -> Token.Kind.COMMA;
            case '\u2013', '\u2014' -> ends(text, start) ? null : Token.Kind.COMMA;
            case '"', '\u201c', '\u201d', '\u00ab', '\u00bb' -> Token.Kind.QUOTE;
            case ';', ':', '(', ')', '[', ']', '|' -> Token.Kind.BREAK;
            case '?' -> Token.Kind.QUESTION;
            case '!', '\u2026' -> Token.Kind.STOP;
            case '.' -> fullStop(text, start) ? Token.Kind.STOP : null;
            case '\n' -> lineEnds(text, start) ? Token.Kind.STOP : null;
            default -> null;
        };
        if (kind != null) {
            tokens.add(token(start, end, text.substring(start, end), kind, false));
        } else if (c == '+' && apart(text, start)) {
            tokens.add(token(start, end, "positive", Token.Kind.WORD, false));
        } else if ((c == '-' || c == '\u2013' || c == '\u2212') && ends(text, start)) {
            tokens.add(token(start, end, "negative", Token.Kind.WORD, false));
        }
    }

    /** Whether a plus stands by itself, for a finding: "IPV screen: R + (twice)", and not "me + him" or "30+". */
    private static boolean apart(String text, int at) {
        boolean figure = at + 2 < text.length() && text.charAt(at + 1) == ' ' && !Character.isLetter(text.charAt(at + 2));
        return ends(text, at) || figure && at > 0 && text.charAt(at - 1) == ' ';
    }

    /** Whether a sign stands behind a space and at the end of what it belongs to: "R +, H -." */
    private static boolean ends(String text, int at) {
        boolean last = at + 1 == text.length() || ",.;)/\n".indexOf(text.charAt(at + 1)) >= 0;
        return last && at > 0 && text.charAt(at - 1) == ' ';
    }

    /** A full stop ends a sentence unless it stands within a number or after a single letter or short title. */
    private static boolean fullStop(String text, int at) {
        boolean glued = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
        int start = at;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        String before = text.substring(start, at).toLowerCase(java.util.Locale.ROOT);
        if (glued) {
            return before.length() > 2 && Character.isLetter(text.charAt(at + 1));
        }
        return !(before.length() == 1 && !before.equals("i") && start > 0 && text.charAt(start - 1) == '.')
                && !TITLES.contains(before);
    }

    private static final java.util.Set<String> TITLES =
            java.util.Set.of("dr", "mr", "mrs", "ms", "prof", "st", "vs", "eg", "ie", "approx", "incl", "re");

    /** A line ends a sentence where the next one is empty or begins a list, or where it was cut short before a capital. */
    private static boolean lineEnds(String text, int at) {
        int next = at + 1;
        while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '\t'
                || text.charAt(next) == '\r')) {
            next++;
        }
        if (next >= text.length()) {
            return true;
        }
        char c = text.charAt(next);
        if (c == '\n' || c == '-' || c == '*' || c == '#' || c == '\u2022') {
            return true;
        }
        boolean cutShort = text.lastIndexOf('\n', at - 1) > at - WRAPPED;
        return cutShort && (Character.isUpperCase(c) || Character.isDigit(c));
    }

    /** A line of at least this length was probably wrapped, not ended. */
    private static final int WRAPPED = 55;
}
