package ebb.report;

import java.util.List;

/**
 * The criteria of good-enough intimacy as a picture: one row each, a mark on a line from 0 to 10 for everybody, told
 * apart by shape as well as by colour. Who was not asked has an empty mark in a column of its own, never a zero.
 */
final class ScoresPicture {

    private static final int WIDTH = 360;
    private static final int ZERO = 124;
    private static final int STEP = 17;
    private static final int NOT_ASKED = 334;
    private static final int LANE = 9;
    private static final int KEY = 16;
    private static final int SHORT_NAME = 14;
    private static final int SHAPES = 4;

    private ScoresPicture() {
    }

    /**
     * Draws the picture.
     *
     * @param id what the ids of its title and description begin with
     */
    static void draw(Scores scores, String id, Markup out) {
        int people = scores.people().size();
        int top = KEY * keyRows(scores.people()) + 24;
        int row = 6 + LANE * people;
        int bottom = top + row * scores.rows().size();
        out.open("svg", "class", "picture", "role", "img", "viewBox", "0 0 " + WIDTH + " " + (bottom + 18),
                "aria-labelledby", id + "-t " + id + "-d");
        out.leaf("title", "The criteria of good-enough closeness, side by side", "id", id + "-t");
        out.leaf("desc", told(scores), "id", id + "-d");
        key(scores.people(), out);
        zone("missing", 0, 2, top, bottom, out);
        zone("thin", 3, 5, top, bottom, out);
        zone("met", 6, 10, top, bottom, out);
        out.leaf("text", "not asked", "class", "zone-name", "x", "" + NOT_ASKED, "y", "" + (top - 6));
        for (int i = 0; i < scores.rows().size(); i++) {
            row(scores.rows().get(i), top + i * row, row, out);
        }
        for (int score : new int[] {0, 5, 10}) {
            out.leaf("text", "" + score, "class", "zone-name", "x", "" + x(score), "y", "" + (bottom + 13));
        }
        out.end();
    }

    /** Two short names share a row. */
    private static int keyRows(List<String> people) {
        boolean sharing = people.size() == 2 && people.stream().allMatch(name -> Columns.of(name) <= SHORT_NAME);
        return sharing ? 1 : people.size();
    }

    private static void key(List<String> people, Markup out) {
        boolean sharing = keyRows(people) < people.size();
        for (int i = 0; i < people.size(); i++) {
            int x = sharing ? ZERO + i * (WIDTH - ZERO) / 2 : ZERO;
            int y = sharing ? 8 : 8 + i * KEY;
            mark(i, x, y, true, out);
            out.leaf("text", Columns.shortened(OneLine.of(people.get(i)), 30), "class", "key", "x", "" + (x + 12),
                    "y", "" + (y + 4));
        }
    }

    private static void zone(String name, int from, int to, int top, int bottom, Markup out) {
        double left = x(from) - STEP / 2.0 + 0.5;
        double right = x(to) + STEP / 2.0 - 0.5;
        out.shape("rect", "class", "zone " + name, "x", "" + left, "y", "" + top, "width", "" + (right - left),
                "height", "" + (bottom - top));
        out.leaf("text", name, "class", "zone-name", "x", "" + (left + right) / 2, "y", "" + (top - 6));
    }

    private static void row(Scores.Row row, int top, int height, Markup out) {
        double middle = top + height / 2.0;
        out.leaf("text", row.criterion(), "class", "criterion", "x", "0", "y", "" + (middle + 4));
        out.shape("path", "class", "line", "d", "M" + (ZERO - STEP / 2) + "," + (top + height) + " H" + WIDTH);
        double first = middle - LANE * (row.cells().size() - 1) / 2.0;
        for (int i = 0; i < row.cells().size(); i++) {
            Integer score = row.cells().get(i).score();
            double y = first + i * LANE;
            if (score == null) {
                mark(i, NOT_ASKED, y, false, out);
            } else {
                out.shape("path", "class", "stem person" + i % SHAPES, "d", "M" + x(0) + "," + y + " H" + x(score));
                mark(i, x(score), y, true, out);
            }
        }
    }

    /** A circle, a diamond, a square or a triangle; filled for a score, empty for none. */
    private static void mark(int person, double x, double y, boolean filled, Markup out) {
        String style = "mark-person person" + person % SHAPES + (filled ? "" : " empty");
        String path = switch (person % SHAPES) {
            case 0 -> "M" + (x - 4.5) + "," + y + " a4.5,4.5 0 1 1 9,0 a4.5,4.5 0 1 1 -9,0 z";
            case 1 -> "M" + x + "," + (y - 5.5) + " l5.5,5.5 l-5.5,5.5 l-5.5,-5.5 z";
            case 2 -> "M" + (x - 4) + "," + (y - 4) + " h8 v8 h-8 z";
            default -> "M" + x + "," + (y - 5) + " l5,9 h-10 z";
        };
        out.shape("path", "class", style, "d", path);
    }

    private static int x(int score) {
        return ZERO + score * STEP;
    }

    private static String told(Scores scores) {
        StringBuilder text = new StringBuilder();
        for (Scores.Row row : scores.rows()) {
            text.append(text.isEmpty() ? "" : " ").append(row.criterion()).append(": ");
            for (int i = 0; i < row.cells().size(); i++) {
                Scores.Cell cell = row.cells().get(i);
                text.append(i == 0 ? "" : ", ").append(scores.people().get(i)).append(' ')
                        .append(cell.score() == null ? "" : cell.score() + " ").append(cell.state());
            }
            text.append('.');
        }
        return text.toString();
    }
}
