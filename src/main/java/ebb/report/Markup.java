package ebb.report;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Builds HTML and SVG that is well formed whatever goes into it: every opened element is closed in turn, and every text
 * and attribute is escaped. Written by hand, in a hundred lines, because a template engine would cost more start-up time
 * than the whole rest of a report.
 */
final class Markup {

    private final StringBuilder out = new StringBuilder(32_768);
    private final Deque<String> open = new ArrayDeque<>();

    /** A whole page rather than a part of one. */
    static Markup page() {
        Markup page = new Markup();
        page.out.append("<!doctype html>\n");
        return page;
    }

    /** Opens an element. Attributes come as name, value, name, value; one whose value is null is left out. */
    Markup open(String element, String... attributes) {
        begin(element, attributes).append('>');
        open.push(element);
        return this;
    }

    /** Closes the element opened last. */
    Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Closes the element opened last, and ends the line. */
    Markup end() {
        close();
        out.append('\n');
        return this;
    }

    /** An element with nothing in it, as HTML writes them: {@code <meta>}. */
    Markup empty(String element, String... attributes) {
        begin(element, attributes).append(">\n");
        return this;
    }

    /** A shape, as SVG writes them: {@code <path/>}. */
    Markup shape(String element, String... attributes) {
        begin(element, attributes).append("/>");
        return this;
    }

    /** An element with text in it. */
    Markup leaf(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    /** Text. */
    Markup text(String text) {
        escape(OneLine.of(text), false);
        return this;
    }

    /** Text whose spaces and line ends stay. */
    Markup verbatim(String text) {
        escape(OneLine.kept(text), false);
        return this;
    }

    /** One space between two elements. */
    Markup space() {
        out.append(' ');
        return this;
    }

    /** A space at which no line ends. */
    Markup joint() {
        out.append('\u00A0');
        return this;
    }

    /** The styles of the page: our own, never anything that somebody typed. */
    Markup style(String css) {
        out.append("<style>\n").append(css).append("</style>\n");
        return this;
    }

    private StringBuilder begin(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                out.append(' ').append(attributes[i]).append("=\"");
                escape(OneLine.of(attributes[i + 1]), true);
                out.append('"');
            }
        }
        return out;
    }

    private void escape(String text, boolean attribute) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(attribute ? "&quot;" : "\"");
                default -> out.append(c);
            }
        }
    }

    /** The finished page. */
    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("The element " + open.peek() + " was never closed.");
        }
        return out.toString();
    }
}
