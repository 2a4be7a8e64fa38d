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
            body{font:1rem/1.65 Georgia,serif;max-width:76rem;margin:2rem auto;padding:0 1rem}
            h1{font-size:1.5rem;margin-bottom:.2rem}h2{font:600 1rem sans-serif}
            .lead{font:.9rem/1.5 sans-serif;opacity:.8;max-width:44rem}
            .columns{display:grid;grid-template-columns:3fr 2fr;gap:2.5rem;align-items:start}
            .note{white-space:pre-wrap;overflow-wrap:anywhere}
            mark{color:#111;background:#fde9a9;padding:.05em .1em;border-radius:.2em}
            mark a{color:#333;text-decoration:none}mark sup{font:600 .62em sans-serif;margin-right:.15em}
            mark.safety-signal{background:#ffb3ab;outline:2px solid #a11}
            mark.fear,mark.wound,mark.upset{background:#e3d0f5}
            mark.withdrawal,mark.barrier{background:#cfe3f7}mark.conduct,mark.belief{background:#d3edcf}
            mark.negated,mark.hypothetical{background:#e8e8e8;outline:none;text-decoration:underline dotted}
            mark.past{border-bottom:2px solid #555}
            a:focus-visible,li:target,mark a:target{outline:3px solid #06c;outline-offset:2px}
            ol{font:.9rem/1.45 sans-serif;padding-left:2rem;margin-top:0}ol>li{margin:0 0 .8rem}
            .who,.rule{display:block}.rule{opacity:.7;font-size:.92em}
            .meaning{margin:.2rem 0 0;padding-left:1rem}
            ul.legend{list-style:none;padding:0;font:.85rem sans-serif}
            ul.legend li{display:inline-block;margin:0 1rem .3rem 0}
            @media(max-width:50rem){.columns{display:block}}
            @media print{mark{border:1px solid #555}body{margin:0}}
            """;

    private final Note note;
    private final List<Mark> marks;
    private final Markup page = Markup.page();

    private NoteHtml(Note note, List<Mark> marks) {
        this.note = note;
        this.marks = marks;
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
        return new NoteHtml(note, marks).written(meaning);
    }

    private String written(Function<Mark, List<String>> meaning) {
        page.open("html", "lang", "en");
        HtmlHead.print("Note " + note.id(), STYLE, page);
        page.open("body");
        page.open("header").leaf("h1", "Note " + note.id());
        page.leaf("p", "Each mark is a proposal for a clinician to accept or reject. What is not marked was not"
                + " understood, and does not count as absent.", "class", "lead");
        legend();
        page.end().open("div", "class", "columns").open("main", "class", "note");
        text();
        page.end().open("aside", "aria-label", "Marks").leaf("h2", "Marks").open("ol");
        for (int i = 0; i < marks.size(); i++) {
            entry(marks.get(i), i + 1, meaning.apply(marks.get(i)));
        }
        return page.end().end().end().end().end().toString();
    }

    private void legend() {
        Set<FactType> facts = new TreeSet<>();
        Set<String> statuses = new LinkedHashSet<>();
        marks.forEach(mark -> {
            facts.add(mark.fact());
            statuses.add(mark.status().term());
        });
        if (marks.isEmpty()) {
            return;
        }
        page.open("ul", "class", "legend", "aria-label", "Legend");
        facts.forEach(fact -> page.open("li").leaf("mark", words(fact.term()), "class", fact.term()).end());
        statuses.stream().filter(status -> !status.equals("present"))
                .forEach(status -> page.open("li").leaf("mark", status, "class", status).end());
        page.end();
    }

    private static String words(String term) {
        return term.replace('-', ' ');
    }

    /** Overlapping marks are cut at each other's edges; every piece names the marks it belongs to. */
    private void text() {
        String text = note.text();
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
            piece(text.substring(units, end), open, shown);
            units = end;
            points = edge;
            open.removeIf(number -> marks.get(number).end() <= edge);
            while (next < marks.size() && marks.get(next).start() == edge) {
                open.add(next++);
            }
        }
    }

    private void piece(String words, List<Integer> open, Set<Integer> shown) {
        if (open.isEmpty() || words.isEmpty()) {
            page.verbatim(words);
            return;
        }
        int danger = open.stream().filter(number -> marks.get(number).fact() == FactType.SAFETY_SIGNAL).findFirst()
                .orElse(open.get(0));
        page.open("mark", "class", marks.get(danger).fact().term() + " " + marks.get(danger).status().term());
        for (int number : open) {
            if (shown.add(number)) {
                Mark mark = marks.get(number);
                page.open("a", "id", "t" + (number + 1), "href", "#m" + (number + 1), "aria-label", "mark "
                        + (number + 1) + ": " + words(mark.fact().term()) + ", " + words(mark.term().term()));
                page.leaf("sup", String.valueOf(number + 1)).close();
            }
        }
        page.verbatim(words).close();
    }

    private void entry(Mark mark, int number, List<String> meaning) {
        page.open("li", "id", "m" + number).open("a", "href", "#t" + number)
                .leaf("strong", words(mark.fact().term()) + ": " + words(mark.term().term())).close();
        page.leaf("span", (mark.detail() == null ? "" : mark.detail().field() + " " + mark.detail().value() + ", ")
                + (mark.setting() == null ? "" : mark.setting().term() + ", ")
                + mark.who() + (mark.toward() == null ? "" : " toward " + mark.toward()) + ", " + mark.status().term()
                + (mark.uncertain() ? ", uncertain" : ""), "class", "who");
        page.leaf("span", mark.rule() + (mark.claims().isEmpty() ? "" : " [" + String.join(", ", mark.claims()) + "]"),
                "class", "rule");
        if (!meaning.isEmpty()) {
            page.open("ul", "class", "meaning");
            meaning.forEach(line -> page.leaf("li", line));
            page.close();
        }
        page.end();
    }
}
