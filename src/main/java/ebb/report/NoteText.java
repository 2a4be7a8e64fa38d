package ebb.report;

import ebb.note.Mark;
import ebb.note.Note;
import java.util.List;
import java.util.Locale;

/** Shows a note with its marks in a terminal: in colour where there is colour, otherwise in brackets. */
public final class NoteText {

    private static final String END = "\u001b[0m";

    private NoteText() {
    }

    /** The note, each mark with a number, and below it what each number stands for. */
    public static String of(Note note, List<Mark> marks, boolean colour) {
        StringBuilder out = new StringBuilder();
        String text = note.text();
        int points = 0;
        int units = 0;
        int number = 0;
        int coveredTo = 0;
        for (Mark mark : marks) {
            number++;
            if (mark.start() < coveredTo) {
                continue;
            }
            int start = text.offsetByCodePoints(units, mark.start() - points);
            int end = text.offsetByCodePoints(start, mark.end() - mark.start());
            out.append(text, units, start).append(colour ? tint(mark) : "[").append(text, start, end)
                    .append(colour ? END : "").append(numbers(marks, number, mark.end())).append(colour ? "" : "]");
            units = end;
            points = mark.end();
            coveredTo = mark.end();
        }
        out.append(text.substring(units));
        if (out.length() > 0 && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
        out.append('\n');
        number = 0;
        for (Mark mark : marks) {
            out.append(String.format(Locale.ROOT, "%3d  ", ++number)).append(summary(mark)).append('\n');
        }
        if (marks.isEmpty()) {
            out.append("Nothing was marked.\n");
        }
        return out.toString();
    }

    /** The numbers of a mark and of those that begin within it. */
    private static String numbers(List<Mark> marks, int first, int end) {
        int last = first;
        while (last < marks.size() && marks.get(last).start() < end) {
            last++;
        }
        return first == last ? " " + first : " " + first + "-" + last;
    }

    /**
     * One proposal to decide on, laid out for a terminal.
     *
     * @param number    its number and how many there are
     * @param excerpt   its sentence
     * @param intensity of a complaint, as given so far; 0 for none
     */
    public static String proposal(String number, String excerpt, Mark mark, int intensity, Terminal terminal) {
        TextPage page = new TextPage(terminal);
        page.blank();
        page.item(0, number, excerpt, TextPage.Look.PLAIN);
        page.paragraph(5, summary(mark) + (intensity > 0 ? ", intensity " + intensity : ""), TextPage.Look.QUIET);
        return page.toString();
    }

    /** One mark in one line: what, whose, status, words, rule. */
    public static String summary(Mark mark) {
        return mark.fact().term() + " " + mark.term().term()
                + (mark.detail() == null ? "" : " (" + mark.detail().field() + " " + mark.detail().value()
                        + (mark.setting() == null ? "" : ", " + mark.setting().term()) + ")")
                + ", " + mark.who() + (mark.toward() == null ? "" : " toward " + mark.toward()) + ", "
                + mark.status().term() + (mark.uncertain() ? " (uncertain)" : "") + ": \""
                + mark.quote().replaceAll("\\s+", " ") + "\"  <- " + mark.rule()
                + (mark.claims().isEmpty() ? "" : " [" + String.join(", ", mark.claims()) + "]");
    }

    private static String tint(Mark mark) {
        return switch (mark.status()) {
            case NEGATED, HYPOTHETICAL -> "\u001b[2;4m";
            case PAST -> "\u001b[36m";
            case PRESENT -> switch (mark.fact()) {
                case SAFETY_SIGNAL -> "\u001b[1;37;41m";
                case COMPLAINT, UPSET -> "\u001b[33m";
                case FEAR, WOUND -> "\u001b[35m";
                default -> "\u001b[32m";
            };
        };
    }
}
