package ebb.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The head of every page of HTML. */
final class HtmlHead {

    /** The page may show what is in it and load nothing: the second wall behind the escaping of all text. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none';"
            + " form-action 'none'";

    private HtmlHead() {
    }

    static void print(String title, String style, Markup out) {
        out.open("head").empty("meta", "charset", "utf-8");
        out.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
        out.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        out.empty("meta", "name", "color-scheme", "content", "light dark");
        out.empty("meta", "name", "robots", "content", "noindex");
        out.empty("meta", "name", "referrer", "content", "no-referrer");
        out.leaf("title", title).style(style).end();
    }

    /** A style sheet that comes with the reports. */
    static String style(String name) {
        try (InputStream css = HtmlHead.class.getResourceAsStream(name)) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The style sheet " + name + " could not be read.", unreadable);
        }
    }
}
