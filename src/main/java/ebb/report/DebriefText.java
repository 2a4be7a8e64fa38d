package ebb.report;

import ebb.report.TextPage.Look;
import ebb.training.ErrorKind;
import ebb.training.ErrorWording;
import ebb.training.Exercise;
import ebb.training.Outcome.Measure;
import ebb.training.round.Debrief;
import ebb.training.round.Debrief.Entry;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What a trainee gets back for an exercise other than a formulation, as text for a terminal. */
public final class DebriefText {

    private DebriefText() {
    }

    /** All of it: what was done, scores, and the errors by kind with what helps against the gravest of them. */
    public static String render(Exercise exercise, Debrief debrief, Map<ErrorKind, ErrorWording> words, Terminal terminal) {
        TextPage page = new TextPage(terminal);
        page.heading(exercise.title() + page.sign(" · ", " - ") + debrief.outcome().mode().term().replace('-', ' '), Look.TITLE);
        for (Entry entry : debrief.entries()) {
            String sign = switch (entry.standing()) {
                case RIGHT -> page.sign("✓", "+");
                case PARTLY -> page.sign("◐", "~");
                case WRONG -> page.sign("✗", "x");
                case DANGER -> "!";
                case NOTE -> page.sign("·", "-");
            };
            page.item(2, sign, Reading.capital(entry.says()), entry.standing() == Debrief.Standing.DANGER ? Look.ALERT : Look.PLAIN);
            entry.details().forEach(detail -> page.paragraph(6, Reading.capital(detail), Look.QUIET));
        }
        page.blank();
        for (Measure measure : debrief.outcome().measures()) {
            page.line(2, String.format(Locale.ROOT, "%-15s %3d%%", measure.name().replace('-', ' '),
                    AssessmentText.percent(measure.value())), Look.PLAIN);
        }
        Map<ErrorKind, Long> slips = new EnumMap<>(ErrorKind.class);
        debrief.outcome().slips().forEach(slip -> slips.merge(slip.kind(), 1L, Long::sum));
        if (!slips.isEmpty()) {
            page.blank();
            page.paragraph(2, slips.entrySet().stream().map(slip -> words.get(slip.getKey()).label()
                    + (slip.getValue() == 1 ? "" : ", " + slip.getValue() + " times")).collect(Collectors.joining("; ")) + ".", Look.PLAIN);
            page.item(2, "Practise:", words.get(slips.keySet().iterator().next()).practise(), Look.ACCENT);
        }
        return page.toString();
    }
}
