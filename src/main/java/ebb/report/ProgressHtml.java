package ebb.report;

import ebb.knowledge.Knowledge;
import ebb.progress.Card;
import ebb.progress.Overview;
import ebb.progress.Overview.Point;
import ebb.progress.Overview.Series;
import ebb.training.ErrorKind;
import ebb.training.ErrorWording;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How one trainee comes along, as a page with plots that needs nothing from the network. Safe to share between threads. */
public final class ProgressHtml {

    private static final int WIDTH = 260;
    private static final int HEIGHT = 64;
    private static final int EDGE = 6;

    private final LinkWords links;
    private final Map<ErrorKind, ErrorWording> words;

    /** Progress in these words. */
    public ProgressHtml(Knowledge knowledge, Map<ErrorKind, ErrorWording> words) {
        this.links = new LinkWords(knowledge.phrases());
        this.words = words;
    }

    /** The page. */
    public String page(Overview overview, Instant now, ZoneId zone) {
        Markup out = Markup.page();
        out.open("html", "lang", "en");
        out.open("head").empty("meta", "charset", "utf-8").empty("meta", "http-equiv", "Content-Security-Policy", "content",
                "default-src 'none'; style-src 'unsafe-inline'").empty("meta", "name", "viewport", "content",
                "width=device-width, initial-scale=1");
        out.leaf("title", "Progress of " + overview.trainee()).style(css()).end();
        out.open("body").open("main").leaf("h1", "Progress of " + overview.trainee());
        int done = overview.attempts().size();
        out.leaf("p", done == 0 ? "Nothing is finished yet." : done + (done == 1 ? " exercise" : " exercises") + " finished, from "
                + LocalDate.ofInstant(overview.attempts().get(0).finished(), zone) + " to "
                + LocalDate.ofInstant(overview.attempts().get(done - 1).finished(), zone) + ".", "class", "lead");
        plots("Scores, part by part", overview.measures(), out);
        plots("Needs, patterns, topics and questions: the weakest of late first", overview.links(), out);
        errorPlots(overview, out);
        errors(overview, out);
        cards(overview.cards(), now, zone, out);
        out.end().end().end();
        return out.toString();
    }

    private static String css() {
        try (InputStream in = ProgressHtml.class.getResourceAsStream("/ebb/report/progress.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void plots(String title, Map<String, Series> series, Markup out) {
        if (series.isEmpty()) {
            return;
        }
        out.open("section").leaf("h2", title).open("div", "class", "plots");
        series.forEach((name, values) -> {
            out.open("figure");
            plot(links.of(name), values, out);
            out.open("figcaption").leaf("span", links.of(name)).space().leaf("b", AssessmentText.percent(values.late()) + "%").end();
            out.end();
        });
        out.end().end();
    }

    private void errorPlots(Overview overview, Markup out) {
        if (overview.errors().isEmpty()) {
            return;
        }
        out.open("section").leaf("h2", "Errors: how many in each exercise").open("div", "class", "plots");
        overview.errors().forEach((kind, series) -> {
            String label = words.get(kind).label();
            out.open("figure");
            plot(label, series.scaled(), out);
            out.open("figcaption").leaf("span", label).space().leaf("b", String.format(Locale.ROOT, "at most %.0f",
                    series.values().stream().mapToDouble(Point::value).max().orElse(0))).end();
            out.end();
        });
        out.end().end();
    }

    /** A line over the attempts, from 0 at the foot to 1 at the head; a rank correlation below 0 stays at the foot. */
    private static void plot(String name, Series series, Markup out) {
        List<Point> points = series.values();
        out.open("svg", "viewBox", "0 0 " + WIDTH + " " + HEIGHT, "role", "img", "aria-label", name + ": " + points.size()
                + (points.size() == 1 ? " time" : " times") + ", of late " + AssessmentText.percent(series.late()) + " percent");
        for (double level : new double[] {0, 0.5, 1}) {
            out.shape("line", "x1", "0", "x2", Integer.toString(WIDTH), "y1", y(level), "y2", y(level), "class", "grid");
        }
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < points.size(); i++) {
            path.append(i == 0 ? "M" : " L").append(x(i, points.size())).append(' ').append(y(points.get(i).value()));
        }
        out.shape("path", "d", path.toString(), "class", "line");
        for (int i = 0; i < points.size(); i++) {
            out.shape("circle", "cx", x(i, points.size()), "cy", y(points.get(i).value()), "r", "2.6", "class", "dot");
        }
        out.close();
    }

    private static String x(int index, int size) {
        return String.format(Locale.ROOT, "%.1f", size == 1 ? WIDTH / 2.0 : EDGE + index * (WIDTH - 2.0 * EDGE) / (size - 1));
    }

    private static String y(double value) {
        return String.format(Locale.ROOT, "%.1f", HEIGHT - EDGE - Math.max(0, Math.min(1, value)) * (HEIGHT - 2.0 * EDGE));
    }

    private void errors(Overview overview, Markup out) {
        if (overview.errors().isEmpty()) {
            return;
        }
        out.open("section").leaf("h2", "What to do about them").open("table");
        out.open("tr").leaf("th", "Kind", "scope", "col").leaf("th", "In all", "scope", "col")
                .leaf("th", "An exercise, of late", "scope", "col").leaf("th", "To practise", "scope", "col").end();
        overview.errors().forEach((kind, series) -> out.open("tr", "class", kind.safety() ? "safety" : null)
                .leaf("th", words.get(kind).label(), "scope", "row")
                .leaf("td", Integer.toString((int) series.values().stream().mapToDouble(Point::value).sum()))
                .leaf("td", String.format(Locale.ROOT, "%.1f", series.late())).leaf("td", words.get(kind).practise()).end());
        out.end().end();
    }

    private void cards(List<Card> cards, Instant now, ZoneId zone, Markup out) {
        if (cards.isEmpty()) {
            return;
        }
        out.open("section").leaf("h2", "What comes back when").open("table");
        out.open("tr").leaf("th", "Link", "scope", "col").leaf("th", "Due", "scope", "col")
                .leaf("th", "Chance to remember", "scope", "col").leaf("th", "Times", "scope", "col").end();
        for (Card card : cards) {
            out.open("tr").leaf("th", links.of(card.link()), "scope", "row")
                    .leaf("td", card.due().isAfter(now) ? LocalDate.ofInstant(card.due(), zone).toString() : "now")
                    .leaf("td", AssessmentText.percent(card.remembered(now)) + "%").leaf("td", Integer.toString(card.reviews())).end();
        }
        out.end().end();
    }
}
