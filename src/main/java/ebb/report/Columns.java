package ebb.report;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.WCWidth;

/**
 * How many columns of a terminal a text takes, counted in what a reader sees as one character: accents take none, Han
 * characters and emoji two. The table of widths is JLine's; text that is plain ASCII never loads it.
 */
final class Columns {

    private Columns() {
    }

    /** The columns a text takes. */
    static int of(String text) {
        return ascii(text) ? text.length() : measured(text);
    }

    /** The end of the longest part from {@code start} that fits; at least one character, however wide. */
    static int fit(String text, int start, int columns) {
        int used = 0;
        int at = start;
        while (at < text.length()) {
            used += WCWidth.wcwidthForGraphemeCluster(text, at);
            if (used > columns && at > start) {
                return at;
            }
            at += WCWidth.charCountForGraphemeCluster(text, at);
        }
        return at;
    }

    /** The text, or as much of it as fits, with an ellipsis. */
    static String shortened(String text, int columns) {
        return shortened(text, columns, "…");
    }

    /** The text, or as much of it as fits, with such an ellipsis. */
    static String shortened(String text, int columns, String ellipsis) {
        return of(text) <= columns ? text : text.substring(0, fit(text, 0, columns - of(ellipsis))).strip() + ellipsis;
    }

    /** The text broken into lines at its spaces; a word longer than a line is broken where the line ends. */
    static List<String> wrap(String text, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && of(line.toString()) + 1 + of(word) > columns) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ");
            int start = 0;
            while (of(word.substring(start)) > columns) {
                int end = fit(word, start, columns);
                lines.add(word.substring(start, end));
                start = end;
            }
            line.append(word, start, word.length());
        }
        lines.add(line.toString());
        return lines;
    }

    private static boolean ascii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7E) {
                return false;
            }
        }
        return true;
    }

    private static int measured(String text) {
        int columns = 0;
        for (int at = 0; at < text.length(); at += WCWidth.charCountForGraphemeCluster(text, at)) {
            columns += WCWidth.wcwidthForGraphemeCluster(text, at);
        }
        return columns;
    }
}
