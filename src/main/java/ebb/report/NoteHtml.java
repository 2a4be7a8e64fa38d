package ebb.report;

import ebb.fact.FactType;
import ebb.note.Mark;
import ebb.note.Note;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Shows a note as one self-contained page: the words with their marks, a legend, and a margin that says for each mark
 * what it proposes, about whom, its status and the rule that found it. Every mark can be reached by keyboard.
 */
public final class NoteHtml {

    private static final String STYLE = """
            :root{color-scheme:light dark}
            body{font:1rem/1.6 Georgia,serif;max-width:72rem;margin:2rem auto;padding:0 1rem}
            h1{font-size:1.4rem}.columns{display:grid;grid-template-columns:3fr 2fr;gap:2rem}
            .note{white-space:pre-wrap;overflow-wrap:anywhere}
            mark{color:#111;background:#fde9a9;padding:.05em .1em;border-radius:.2em}
            mark a{color:inherit;text-decoration:none}mark sup{font:600 .65em sans-serif}
            mark.safety-signal{background:#ffb3ab;outline:2px solid #a11}mark.fear,mark.wound{background:#e3d0f5}
            mark.withdrawal,mark.barrier{background:#cfe3f7}mark.conduct,mark.belief{background:#d3edcf}
            mark.negated,mark.hypothetical{background:#eee;text-decoration:underline dotted}
            mark.past{border-bottom:2px solid #555}
            a:focus-visible,li:target{outline:3px solid #06c;outline-offset:2px}
            ol{font:.9rem/1.4 sans-serif;padding-left:2rem}li{margin:.4rem 0}.rule{opacity:.75}
            ul.legend{list-style:none;padding:0;font:.9rem sans-serif}ul.legend li{display:inline-block;margin:0 1rem .3rem 0}
            @media(max-width:50rem){.columns{display:block}}@media print{mark{border:1px solid #555}}
            """;

    private NoteHtml() {
    }

    /** The page for one note. */
    public static String of(Note note, List<Mark> marks) {
        return of(note, marks, mark -> List.of());
    }

    /**
     * The page for one note with more in its margin.
     *
     * @param meaning what a mark supports, in plain words: needs, patterns, topics; empty for nothing
     */
    public static String of(Note note, List<Mark> marks, Function<Mark, List<String>> meaning) {
        StringBuilder page = new StringBuilder();
        page.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>Note ")
                .append(escaped(note.id())).append("</title>\n<style>\n").append(STYLE)
                .append("</style>\n</head>\n<body>\n<h1>Note ").append(escaped(note.id())).append("</h1>\n")
                .append("<p>Each mark is a proposal for a clinician to accept or reject. What is not marked was not "
                        + "understood, and does not count as absent.</p>\n");
        legend(page, marks);
        page.append("<div class=\"columns\">\n<main class=\"note\">");
        text(page, note.text(), marks);
        page.append("</main>\n<aside aria-label=\"Marks\">\n<h2>Marks</h2>\n<ol>\n");
        int number = 0;
        for (Mark mark : marks) {
            entry(page, mark, ++number, meaning.apply(mark));
        }
        return page.append("</ol>\n</aside>\n</div>\n</body>\n</html>\n").toString();
    }

    private static void legend(StringBuilder page, List<Mark> marks) {
        Set<FactType> facts = new TreeSet<>();
        Set<String> statuses = new LinkedHashSet<>();
        marks.forEach(mark -> {
            facts.add(mark.fact());
            statuses.add(mark.status().term());
        });
        page.append("<ul class=\"legend\" aria-label=\"Legend\">\n");
        facts.forEach(fact -> page.append("<li><mark class=\"").append(fact.term()).append("\">")
                .append(fact.term()).append("</mark></li>\n"));
        statuses.stream().filter(status -> !status.equals("present")).forEach(status -> page
                .append("<li><mark class=\"").append(status).append("\">").append(status).append("</mark></li>\n"));
        page.append("</ul>\n");
    }

    /** Overlapping marks are cut at each other's edges; every piece names the marks it belongs to. */
    private static void text(StringBuilder page, String text, List<Mark> marks) {
        Set<Integer> edges = new TreeSet<>();
        marks.forEach(mark -> {
            edges.add(mark.start());
            edges.add(mark.end());
        });
        edges.add(text.codePointCount(0, text.length()));
        Set<Integer> shown = new LinkedHashSet<>();
        List<Integer> open = new ArrayList<>();
        int next = 0;
        int points = 0;
        int units = 0;
        for (int edge : edges) {
            int end = text.offsetByCodePoints(units, edge - points);
            piece(page, text.substring(units, end), marks, open, shown);
            units = end;
            points = edge;
            open.removeIf(number -> marks.get(number).end() <= edge);
            while (next < marks.size() && marks.get(next).start() == edge) {
                open.add(next++);
            }
        }
    }

    private static void piece(StringBuilder page, String words, List<Mark> marks, List<Integer> open,
                              Set<Integer> shown) {
        if (open.isEmpty() || words.isEmpty()) {
            page.append(escaped(words));
            return;
        }
        int danger = open.stream().filter(number -> marks.get(number).fact() == FactType.SAFETY_SIGNAL).findFirst()
                .orElse(open.get(0));
        page.append("<mark class=\"").append(marks.get(danger).fact().term()).append(' ')
                .append(marks.get(danger).status().term()).append("\">");
        for (int number : open) {
            if (shown.add(number)) {
                page.append("<a id=\"t").append(number + 1).append("\" href=\"#m").append(number + 1)
                        .append("\" aria-label=\"mark ").append(number + 1).append(": ")
                        .append(marks.get(number).fact().term()).append(' ').append(marks.get(number).term().term())
                        .append("\"><sup>").append(number + 1).append("</sup></a>");
            }
        }
        page.append(escaped(words)).append("</mark>");
    }

    private static void entry(StringBuilder page, Mark mark, int number, List<String> meaning) {
        page.append("<li id=\"m").append(number).append("\"><a href=\"#t").append(number).append("\"><strong>")
                .append(mark.fact().term()).append(": ").append(mark.term().term()).append("</strong></a>");
        if (mark.detail() != null) {
            page.append(" (").append(escaped(mark.detail().field() + " " + mark.detail().value())).append(')');
        }
        page.append(", ").append(escaped(mark.who()));
        if (mark.toward() != null) {
            page.append(" toward ").append(escaped(mark.toward()));
        }
        page.append(", ").append(mark.status().term()).append(mark.uncertain() ? ", uncertain" : "")
                .append("<br><span class=\"rule\">").append(escaped(mark.rule()));
        if (!mark.claims().isEmpty()) {
            page.append(" [").append(String.join(", ", mark.claims())).append(']');
        }
        page.append("</span>");
        meaning.forEach(line -> page.append("<br><span class=\"meaning\">").append(escaped(line)).append("</span>"));
        page.append("</li>\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
