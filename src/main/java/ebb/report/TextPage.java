package ebb.report;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/** A page of plain text that fills up from the top: lays out paragraphs to a terminal's width. */
final class TextPage {

    /** How a paragraph looks where colour is wanted. Nothing is said by looks alone. */
    enum Look {
        PLAIN(""),
        TITLE("\u001B[1m"),
        QUIET("\u001B[2m"),
        ALERT("\u001B[1;31m"),
        ACCENT("\u001B[1;36m");

        private final String code;

        Look(String code) {
            this.code = code;
        }
    }

    private static final String RESET = "\u001B[0m";
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** What lies between two columns, and before them, on each side. */
    private static final int GUTTER = 2;

    private final Terminal terminal;
    private final StringBuilder out = new StringBuilder(8192);

    TextPage(Terminal terminal) {
        this.terminal = terminal;
    }

    int width() {
        return terminal.width();
    }

    /** One character where it can be shown, and its likeness in ASCII where not. */
    String sign(String unicode, String ascii) {
        return terminal.unicode() ? unicode : ascii;
    }

    void blank() {
        out.append('\n');
    }

    /** A heading with a line drawn from it to the margin, after a blank line. */
    void heading(String text, Look look) {
        blank();
        int rest = Math.max(0, width() - Columns.of(text) - 4);
        String rule = sign("─", "-");
        line(0, rule.repeat(2) + " " + text + " " + rule.repeat(rest), look);
    }

    /** A paragraph. */
    void paragraph(int indent, String text, Look look) {
        item(indent, "", text, look);
    }

    /** A paragraph that hangs from what leads it: a number, a bullet, a word. */
    void item(int indent, String lead, String text, Look look) {
        String shown = shown(OneLine.of(text));
        String led = lead.isEmpty() ? "" : shown(OneLine.of(lead)) + " ";
        int hang = indent + Columns.of(led);
        List<String> lines = Columns.wrap(shown, width() - hang);
        for (int i = 0; i < lines.size(); i++) {
            line(i == 0 ? indent : hang, i == 0 ? led + lines.get(i) : lines.get(i), look);
        }
    }

    /** A line as it is. */
    void line(int indent, String text, Look look) {
        boolean dressed = terminal.colour() && look != Look.PLAIN;
        String plain = shown(text).replace('\u00A0', ' ').stripTrailing();
        out.append(" ".repeat(indent)).append(dressed ? look.code : "").append(plain).append(dressed ? RESET : "")
                .append('\n');
    }

    /** An empty page for one of two columns. */
    TextPage half() {
        return new TextPage(new Terminal(width() / 2 - GUTTER, false, terminal.unicode()));
    }

    /** Two pages side by side, each from {@link #half()}. */
    void beside(int indent, TextPage left, TextPage right) {
        List<String> here = left.toString().lines().toList();
        List<String> there = right.toString().lines().toList();
        for (int i = 0; i < Math.max(here.size(), there.size()); i++) {
            String one = i < here.size() ? here.get(i) : "";
            String other = i < there.size() ? there.get(i) : "";
            String gap = " ".repeat(Math.max(1, left.width() - Columns.of(one) + 1));
            line(indent, one + gap + sign("│", "|") + " " + other, Look.PLAIN);
        }
    }

    /** The text as this terminal can show it. */
    String shown(String text) {
        return terminal.unicode() || ascii(text) ? text : spelled(text);
    }

    private static boolean ascii(String text) {
        return text.chars().allMatch(c -> c < 0x7F);
    }

    private static String spelled(String text) {
        StringBuilder spelled = new StringBuilder(text.length());
        MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("").codePoints()
                .forEach(character -> spelled.append(likeness(character)));
        return spelled.toString();
    }

    private static String likeness(int character) {
        return switch (character) {
            case '“', '”', '„', '«', '»' -> "\"";
            case '‘', '’', '‚' -> "'";
            case '–', '—', '‐', '−' -> "-";
            case '·', '•' -> "*";
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'ø' -> "o";
            case 'Ø' -> "O";
            case 'ł' -> "l";
            case 'Ł' -> "L";
            case 'đ' -> "d";
            case 'ı' -> "i";
            default -> character < 0x7F ? Character.toString(character)
                    : Character.getType(character) == Character.FORMAT ? "" : "?";
        };
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
