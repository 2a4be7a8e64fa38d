package ebb.report;

import ebb.course.Trend;

/**
 * How one thing went, as a small picture: a line through one mark for each visit, on a scale that is the same for all of
 * its kind. Where nobody was asked there is an empty mark on the ground line and the line is broken. The values stand
 * beside it in words, so nothing is said by the picture alone.
 */
final class TrendPicture {

    private static final int STEP = 34;
    private static final int MARGIN = 8;
    private static final int HEIGHT = 36;
    private static final int FOOT = 5;

    private TrendPicture() {
    }

    /**
     * Draws the picture.
     *
     * @param told the trend in one sentence
     */
    static void draw(Trend trend, String told, Markup out) {
        int width = 2 * MARGIN + STEP * (trend.points().size() - 1);
        out.open("svg", "class", "trend", "role", "img", "viewBox", "0 0 " + width + " " + HEIGHT,
                "width", "" + width, "height", "" + HEIGHT, "aria-label", told);
        out.shape("path", "class", "line", "d", "M0," + y(trend, 0) + " H" + width);
        out.shape("path", "class", "line", "d", "M0," + y(trend, trend.most()) + " H" + width);
        out.shape("path", "class", "course", "d", path(trend));
        for (int i = 0; i < trend.points().size(); i++) {
            Integer point = trend.points().get(i);
            String style = "mark-person person0" + (point == null ? " empty" : "");
            out.shape("circle", "class", style, "cx", "" + x(i), "cy", "" + y(trend, point == null ? 0 : point), "r", "3.2");
        }
        out.close();
    }

    private static String path(Trend trend) {
        StringBuilder path = new StringBuilder();
        boolean broken = true;
        for (int i = 0; i < trend.points().size(); i++) {
            Integer point = trend.points().get(i);
            if (point != null) {
                path.append(broken ? "M" : "L").append(x(i)).append(',').append(y(trend, point)).append(' ');
            }
            broken = point == null;
        }
        return path.toString().strip();
    }

    private static int x(int visit) {
        return MARGIN + visit * STEP;
    }

    private static double y(Trend trend, int point) {
        double height = HEIGHT - 2.0 * FOOT;
        return Math.round(10 * (HEIGHT - FOOT - height * point / trend.most())) / 10.0;
    }
}
