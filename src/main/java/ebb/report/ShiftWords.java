package ebb.report;

import ebb.explain.Difference;
import ebb.finding.Direction;
import ebb.knowledge.Phrases;
import java.util.ArrayList;
import java.util.List;

/** The words for what becomes of a finding. */
final class ShiftWords {

    private ShiftWords() {
    }

    /** How it changes. */
    static String word(Difference.Kind kind) {
        return switch (kind) {
            case APPEARS -> "appears";
            case GOES -> "goes";
            case STRONGER -> "stronger";
            case WEAKER -> "weaker";
            case WITHHELD -> "has to wait";
            case RELEASED -> "no longer has to wait";
        };
    }

    /** From which strength to which; empty where strength has nothing to do with it. */
    static String strengths(Difference.Shift shift, Phrases phrases, String arrow) {
        if (shift.before() == null || shift.after() == null) {
            return shift.before() == null && shift.after() == null ? ""
                    : phrases.label(shift.before() == null ? shift.after() : shift.before());
        }
        return phrases.label(shift.before()) + " " + arrow + " " + phrases.label(shift.after());
    }

    /** The rules that made the difference, a line each, with what they speak on. */
    static List<String> because(Difference.Shift shift) {
        List<String> lines = new ArrayList<>();
        for (Difference.Voice voice : shift.gained()) {
            lines.add((shift.lost().contains(voice) ? "weighs otherwise " : "now speaks ") + told(voice));
        }
        shift.lost().stream().filter(voice -> !shift.gained().contains(voice))
                .forEach(voice -> lines.add("no longer speaks " + told(voice)));
        return lines;
    }

    private static String told(Difference.Voice voice) {
        return (voice.says() == Direction.FOR ? "for it: " : "against it: ") + voice.rule() + (voice.on().isEmpty() ? "" : " (" + String.join(", ", voice.on()) + ")");
    }
}
