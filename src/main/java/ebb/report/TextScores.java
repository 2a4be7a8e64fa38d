package ebb.report;

import ebb.report.TextPage.Look;
import java.util.List;

/** The criteria of good-enough intimacy in plain text: a dot on a line from 0 to 10 for everybody, side by side. */
final class TextScores {

    private static final int LABEL = 20;
    private static final int WORDED = 27;
    private static final int BARE = 19;
    private static final int TOP = 10;

    private TextScores() {
    }

    static void print(Scores scores, TextPage page) {
        if (!scores.asked()) {
            page.paragraph(2, scores.notAsked(), Look.PLAIN);
            return;
        }
        int room = (page.width() - 2 - LABEL) / scores.people().size();
        if (room >= BARE) {
            sideBySide(scores, Math.min(WORDED, room), page);
        } else {
            scores.rows().forEach(row -> stacked(row, scores.people(), page));
        }
        if (!scores.untold().isEmpty()) {
            page.paragraph(2, scores.notAsked(), Look.PLAIN);
        }
        if (scores.inConfidence()) {
            page.line(2, Notices.CONFIDED_SCORES, Look.PLAIN);
        }
        if (scores.hearsay()) {
            page.line(2, Notices.HEARSAY_SCORES, Look.PLAIN);
        }
    }

    private static void sideBySide(Scores scores, int columns, TextPage page) {
        StringBuilder names = new StringBuilder(" ".repeat(LABEL));
        scores.people().forEach(name -> names.append(padded(OneLine.of(name), columns, page)));
        page.line(2, names.toString(), Look.TITLE);
        for (Scores.Row row : scores.rows()) {
            StringBuilder line = new StringBuilder(padded(row.criterion(), LABEL, page));
            row.cells().forEach(cell -> line.append(plot(cell, columns == WORDED, page, columns)));
            page.line(2, line.toString(), Look.PLAIN);
        }
    }

    private static void stacked(Scores.Row row, List<String> people, TextPage page) {
        page.line(2, row.criterion(), Look.TITLE);
        int name = Math.min(12, page.width() - 4 - WORDED);
        for (int i = 0; i < people.size(); i++) {
            page.line(4, padded(OneLine.of(people.get(i)), name, page)
                    + plot(row.cells().get(i), true, page, WORDED), Look.PLAIN);
        }
    }

    private static String plot(Scores.Cell cell, boolean worded, TextPage page, int columns) {
        if (cell.score() == null) {
            return padded(cell.state(), columns, page);
        }
        String dot = page.sign("·", ".");
        String line = dot.repeat(cell.score()) + page.sign("●", "o") + dot.repeat(TOP - cell.score());
        String score = (cell.score() < TOP ? " " : "") + cell.score();
        return padded(line + " " + score + (worded ? " " + cell.state() : "") + (cell.inConfidence() ? " (c)" : "")
                + (cell.hearsay() ? " (h)" : ""),
                columns, page);
    }

    private static String padded(String text, int columns, TextPage page) {
        String shown = Columns.shortened(page.shown(text), columns - 1, page.sign("…", "..."));
        return shown + " ".repeat(columns - Columns.of(shown));
    }
}
