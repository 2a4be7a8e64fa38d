package ebb.report;

import java.util.List;
import java.util.stream.IntStream;

/** A paragraph in lines of a given width, indented as it came. */
public final class Wrapped {

    private Wrapped() {
    }

    /** The lines; continued ones stand two columns further in than the first. */
    public static List<String> lines(String paragraph, int width) {
        String indent = " ".repeat(paragraph.length() - paragraph.stripLeading().length());
        List<String> lines = Columns.wrap(OneLine.of(paragraph.strip()), Math.max(Terminal.NARROWEST, width) - indent.length() - 2);
        return IntStream.range(0, lines.size())
                .mapToObj(i -> indent + (i == 0 || indent.isEmpty() ? "" : "  ") + lines.get(i)).toList();
    }
}
