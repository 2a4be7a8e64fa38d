package ebb.progress;

import ebb.training.Outcome.Item;
import ebb.training.Outcome.Measure;
import ebb.training.Outcome.Slip;
import java.util.List;
import java.util.Locale;

/** Progress as comma-separated values (RFC 4180) for a spreadsheet: one row for each score, item and error. */
public final class ProgressCsv {

    private ProgressCsv() {
    }

    /** Everything in these attempts, and what was disputed. */
    public static String of(List<Attempt> attempts, List<Dispute> disputes) {
        StringBuilder csv = new StringBuilder("trainee,exercise,mode,level,finished,row,what,detail,value\r\n");
        for (Attempt attempt : attempts) {
            for (Measure measure : attempt.outcome().measures()) {
                row(csv, attempt, "score", measure.name(), "", number(measure.value()));
            }
            for (Item item : attempt.outcome().items()) {
                row(csv, attempt, item.expected() ? "item" : "extra", item.id(), item.link(), number(item.credit()));
            }
            if (!attempt.answer().isBlank()) {
                row(csv, attempt, "answer", "as typed", attempt.answer(), "");
            }
            for (Slip slip : attempt.outcome().slips()) {
                row(csv, attempt, "error", slip.kind().term(), slip.finding(), "");
            }
        }
        for (Dispute dispute : disputes) {
            line(csv, dispute.trainee(), dispute.exercise(), "", "", dispute.noted().toString(), "dispute", dispute.finding(),
                    dispute.words(), "");
        }
        return csv.toString();
    }

    private static void row(StringBuilder csv, Attempt attempt, String row, String what, String detail, String value) {
        line(csv, attempt.trainee(), attempt.exercise(), attempt.outcome().mode().term(), Integer.toString(attempt.level()),
                attempt.finished().toString(), row, what, detail, value);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }

    private static void line(StringBuilder csv, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            csv.append(i == 0 ? "" : ",").append(cell(cells[i]));
        }
        csv.append("\r\n");
    }

    /** Quoted where it must be; a leading sign that a spreadsheet would take for a formula is disarmed. */
    private static String cell(String text) {
        String safe = text.matches("[=+@\\t\\r].*|-.*[^\\d.].*") ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
