package ebb.cli;

import ebb.note.Scorecard;
import ebb.note.Strictness;
import ebb.note.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** A score card as lines of text. */
final class ScoreTable {

    private ScoreTable() {
    }

    static List<String> of(int texts, Scorecard card) {
        List<String> lines = new ArrayList<>();
        lines.add(texts + " texts");
        lines.add(String.format(Locale.ROOT, "%-36s %9s %6s %6s   %5s %6s %5s", "", "precision", "recall", "F1", "found", "missed",
                "wrong"));
        for (Strictness strictness : Strictness.values()) {
            lines.add(line(strictness.words(), card.total(strictness)));
        }
        lines.add("");
        new TreeMap<>(card.perFact()).forEach((fact, tally) -> lines.add(line(fact, tally)));
        lines.add("");
        new TreeMap<>(card.perTerm()).forEach((term, tally) -> lines.add(line(term, tally)));
        lines.add("");
        for (Scorecard.Difference difference : card.differences()) {
            lines.add((difference.missed() ? "missed  " : "wrong   ") + difference.id() + "  " + difference.term()
                    + "  \"" + difference.quote().replaceAll("\\s+", " ") + "\""
                    + (difference.rule() == null ? "" : "  <- " + difference.rule()));
        }
        return lines;
    }

    private static String line(String name, Tally tally) {
        return String.format(Locale.ROOT, "%-36s %9.3f %6.3f %6.3f   %5d %6d %5d", name, tally.precision(), tally.recall(),
                tally.f1(), tally.found(), tally.missed(), tally.wrong());
    }
}
