package ebb.rulebase.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words and signs of one expression in a rule, read from left to right. */
final class Tokens {

    private static final Pattern WORD = Pattern.compile(
            "(?<name>\\$?[A-Za-z_]\\w*)|(?<number>\\d+(?:\\.\\d+)?)|(?<text>\"[^\"\\\\\\n]*\")"
                    + "|(?<sign>==|!=|<=|>=|\\|\\||&&|[<>!:(),.;-])");

    private enum Kind { NAME, NUMBER, TEXT, SIGN, END }

    private record Token(Kind kind, String text) {
    }

    private final List<Token> tokens = new ArrayList<>();
    private int position;

    /**
     * Takes an expression apart.
     *
     * @throws NotAllowedException if it holds a sign that no rule needs
     */
    Tokens(String expression) {
        Matcher matcher = WORD.matcher(expression);
        int at = 0;
        while (at < expression.length()) {
            if (Character.isWhitespace(expression.charAt(at))) {
                at++;
            } else if (matcher.region(at, expression.length()).lookingAt()) {
                tokens.add(new Token(kind(matcher), matcher.group()));
                at = matcher.end();
            } else {
                String sign = new String(Character.toChars(expression.codePointAt(at)));
                throw new NotAllowedException("\"" + sign + "\" is not allowed in \"" + shortened(expression) + "\".");
            }
        }
        tokens.add(new Token(Kind.END, "the end"));
        dropPackages();
    }

    /** Tables, which cannot import, write the packages out: a name in them is the same name. */
    private void dropPackages() {
        for (int i = 0; i + 3 < tokens.size(); i++) {
            String home = tokens.get(i).text + tokens.get(i + 1).text + tokens.get(i + 2).text;
            boolean begins = i == 0 || !tokens.get(i - 1).text.equals(".");
            if (begins && Names.PACKAGES.contains(home) && tokens.get(i + 3).text.equals(".")) {
                tokens.subList(i, i + 4).clear();
            }
        }
    }

    private static Kind kind(Matcher matcher) {
        if (matcher.group("name") != null) {
            return Kind.NAME;
        } else if (matcher.group("number") != null) {
            return Kind.NUMBER;
        }
        return matcher.group("text") != null ? Kind.TEXT : Kind.SIGN;
    }

    static String shortened(String expression) {
        String line = expression.strip().replaceAll("\\s+", " ");
        return line.length() <= 80 ? line : line.substring(0, 77) + "...";
    }

    private String shown() {
        return now().kind == Kind.TEXT || now().kind == Kind.END ? now().text : "\"" + now().text + "\"";
    }

    private Token now() {
        return tokens.get(position);
    }

    /** Whether the next words and signs are these. */
    boolean ahead(String... texts) {
        for (int i = 0; i < texts.length; i++) {
            int index = Math.min(position + i, tokens.size() - 1);
            if (tokens.get(index).kind == Kind.END || !tokens.get(index).text.equals(texts[i])) {
                return false;
            }
        }
        return true;
    }

    /** Takes the next words and signs if they are these. */
    boolean take(String... texts) {
        if (!ahead(texts)) {
            return false;
        }
        position += texts.length;
        return true;
    }

    /** Takes the next words and signs, which have to be these. */
    void expect(String... texts) {
        for (String text : texts) {
            if (!take(text)) {
                throw new NotAllowedException(shown() + " was found where \"" + text + "\" is expected.");
            }
        }
    }

    boolean aheadVariable() {
        return now().kind == Kind.NAME && now().text.startsWith("$");
    }

    boolean aheadName() {
        return now().kind == Kind.NAME && !now().text.startsWith("$");
    }

    boolean aheadNumber() {
        return now().kind == Kind.NUMBER;
    }

    boolean aheadText() {
        return now().kind == Kind.TEXT;
    }

    boolean atEnd() {
        return now().kind == Kind.END;
    }

    /** The text of the next word or sign, which is taken. */
    String next() {
        String text = now().text;
        if (now().kind != Kind.END) {
            position++;
        }
        return text;
    }

    /** The text of the next word or sign, which stays. */
    String peek() {
        return now().text;
    }

    String variable() {
        if (!aheadVariable()) {
            throw new NotAllowedException(shown() + " was found where a variable such as $fear is expected.");
        }
        return next();
    }

    String name() {
        if (!aheadName()) {
            throw new NotAllowedException(shown() + " was found where a name is expected.");
        }
        return next();
    }

    void end() {
        if (!atEnd()) {
            throw new NotAllowedException(shown() + " is too much here.");
        }
    }
}
