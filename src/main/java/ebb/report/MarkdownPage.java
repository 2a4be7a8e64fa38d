package ebb.report;

/** A page of Markdown that fills up from the top. Whatever somebody typed comes out as it was typed. */
final class MarkdownPage {

    private final StringBuilder out = new StringBuilder(8192);

    /** A heading, with blank lines around it. */
    void heading(int level, String text) {
        if (!out.isEmpty()) {
            blank();
        }
        out.append("#".repeat(level)).append(' ').append(text).append("\n\n");
    }

    /** A paragraph or a row of a list, led by its mark. */
    void line(String lead, String text) {
        out.append(lead).append(text).append('\n');
    }

    void blank() {
        out.append('\n');
    }

    /** Bold type around plain text; nothing around nothing, which would be a line across the page. */
    static String bold(String text) {
        String plain = plain(text);
        return plain.isEmpty() ? "" : "**" + plain + "**";
    }

    /** Text that means nothing but itself: on one line, and with whatever Markdown would read into it taken away. */
    static String plain(String text) {
        String line = OneLine.of(text);
        StringBuilder plain = new StringBuilder(line.length() + 8);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if ("\\`*_[]<>|~".indexOf(c) >= 0 || c == '&' && entity(line, i) || i == 0 && "#+-=".indexOf(c) >= 0
                    || (c == '.' || c == ')') && number(line, i)) {
                plain.append('\\');
            }
            plain.append(c);
        }
        return plain.toString();
    }

    private static boolean entity(String line, int at) {
        int next = at + 1;
        return next < line.length() && (Character.isLetter(line.charAt(next)) || line.charAt(next) == '#');
    }

    /** Whether all before it is digits, so that it would begin a list. */
    private static boolean number(String line, int at) {
        return at > 0 && line.chars().limit(at).allMatch(Character::isDigit);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
