package ebb.io;

import ebb.fact.FactType;
import ebb.note.Mark;
import ebb.note.MarkStatus;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes marks in the standoff form of the brat annotation tool: text-bound annotations with attributes, beside the
 * unchanged text, and the configuration that declares them. Offsets count code points. A mark that runs over a line end
 * is written as several fragments, as brat demands.
 */
public final class Brat {

    private Brat() {
    }

    /** The {@code .ann} file that belongs to a note's {@code .txt}. */
    public static String annotations(List<Mark> marks) {
        StringBuilder out = new StringBuilder();
        int attribute = 0;
        int number = 0;
        for (Mark mark : marks) {
            number++;
            out.append('T').append(number).append('\t').append(mark.fact().term()).append(' ')
                    .append(fragments(mark)).append('\t').append(oneLine(mark.quote())).append('\n');
            out.append('A').append(++attribute).append("\tStatus T").append(number).append(' ')
                    .append(mark.status().term()).append('\n');
            if (mark.uncertain()) {
                out.append('A').append(++attribute).append("\tUncertain T").append(number).append('\n');
            }
            out.append('#').append(number).append("\tAnnotatorNotes T").append(number).append('\t')
                    .append(mark.fact().term()).append('/').append(mark.term().term()).append("; who: ")
                    .append(mark.who()).append(mark.toward() == null ? "" : "; toward: " + mark.toward())
                    .append(mark.detail() == null ? "" : "; " + mark.detail().field() + ": " + mark.detail().value())
                    .append(mark.setting() == null ? "" : "; setting: " + mark.setting().term())
                    .append("; rule: ").append(mark.rule()).append('\n');
        }
        return out.toString();
    }

    private static String fragments(Mark mark) {
        StringBuilder fragments = new StringBuilder();
        int start = mark.start();
        int at = mark.start();
        int units = 0;
        while (units < mark.quote().length()) {
            int c = mark.quote().codePointAt(units);
            if (c == '\n' || c == '\r') {
                if (at > start) {
                    fragments.append(start).append(' ').append(at).append(';');
                }
                start = at + 1;
            }
            at++;
            units += Character.charCount(c);
        }
        return fragments.append(start).append(' ').append(at).toString();
    }

    /** brat joins the text of fragments with single spaces. */
    private static String oneLine(String quote) {
        return quote.replaceAll("[\\r\\n]+", " ");
    }

    /** The {@code annotation.conf} that declares what {@link #annotations} writes. */
    public static String configuration() {
        String entities = Arrays.stream(FactType.values()).map(FactType::term).collect(Collectors.joining("\n"));
        String statuses = Arrays.stream(MarkStatus.values()).map(MarkStatus::term).collect(Collectors.joining("|"));
        return "[entities]\n" + entities + "\n\n[relations]\n\n[events]\n\n[attributes]\nStatus\tArg:<ENTITY>, Value:"
                + statuses + "\nUncertain\tArg:<ENTITY>\n";
    }
}
