package ebb.report;

import ebb.finding.Strength;
import java.util.List;

/** One pattern in a picture: its arrows, and the words on them. */
final class PatternBand {

    static final int WIDTH = 360;
    static final int NODE = 94;
    static final int RIGHT = WIDTH - NODE;
    static final int MARGIN = 8;

    private static final int GAP = 4;
    private static final int BOTH = 66;
    private static final int ONE = 40;
    private static final int SOLO = 38;
    private static final int LINE = 14;
    private static final int MIDDLE = WIDTH / 2;

    private final int top;
    private final boolean fromRight;
    private final boolean pair;
    private final Markup out;

    /** A band that begins at {@code top}; {@code fromRight} where its first person stands on the right. */
    PatternBand(int top, boolean fromRight, boolean pair, Markup out) {
        this.top = top;
        this.fromRight = fromRight;
        this.pair = pair;
        this.out = out;
    }

    static int height(PatternPicture.Numbered numbered, boolean pair) {
        Scene scene = numbered.scene();
        return scene.second() == null ? SOLO + LINE * (lines(scene.firstDoes(), pair).size() - 1)
                : scene.secondDoes() == null ? ONE : BOTH;
    }

    void draw(PatternPicture.Numbered numbered) {
        Scene scene = numbered.scene();
        if (scene.second() == null) {
            solo(numbered);
            return;
        }
        String width = stroke(scene.strength());
        arrow(fromRight, top + 26, -10, scene.firstDoes(), width);
        words(scene.firstDoes().words(), fromRight, top + 12);
        if (scene.secondDoes() == null) {
            badge(numbered, MIDDLE, top + 19);
        } else {
            arrow(!fromRight, top + 40, 10, scene.secondDoes(), width);
            words(scene.secondDoes().words(), !fromRight, top + 61);
            badge(numbered, MIDDLE, top + 33);
        }
    }

    /** An arrow from one node to the other, bent up or down so that two of them make a circle. */
    private void arrow(boolean fromTheRight, int y, int bend, Doing doing, String width) {
        int from = fromTheRight ? RIGHT - GAP : NODE + GAP;
        int to = fromTheRight ? NODE + GAP + 7 : RIGHT - GAP - 7;
        int tip = fromTheRight ? to - 7 : to + 7;
        int lean = fromTheRight ? -44 : 44;
        out.shape("path", "class", doing.away() ? "arrow away" : "arrow", "stroke-width", width,
                "d", "M" + from + "," + y + " C" + (from + lean) + "," + (y + bend) + " " + (to - lean) + ","
                        + (y + bend) + " " + to + "," + y);
        head(tip, y, fromTheRight ? 1 : -1, bend / 6, doing);
    }

    private void head(int tip, int y, int back, int slant, Doing doing) {
        out.shape("path", "class", doing.away() ? "head away" : "head",
                "d", "M" + tip + "," + (y - slant) + " l" + 10 * back + "," + (-5 + slant) + " l0,10 z");
    }

    /** A pattern of one person: an arrow that comes back to where it began. */
    private void solo(PatternPicture.Numbered numbered) {
        int edge = fromRight ? RIGHT - GAP : NODE + GAP;
        int side = fromRight ? -1 : 1;
        Doing doing = numbered.scene().firstDoes();
        int y = top + height(numbered, pair) / 2;
        out.shape("path", "class", doing.away() ? "arrow away" : "arrow", "stroke-width",
                stroke(numbered.scene().strength()), "d", "M" + edge + "," + (y - 9) + " c" + 26 * side + ",-7 "
                        + 26 * side + ",25 " + 8 * side + ",18");
        head(edge, y + 9, side, 0, doing);
        badge(numbered, edge + 32 * side, y);
        List<String> lines = lines(doing, pair);
        int at = y + 4 - LINE * (lines.size() - 1) / 2;
        for (String line : lines) {
            out.leaf("text", line, "class", "doing", "x", "" + (edge + 46 * side), "y", "" + at, "text-anchor",
                    fromRight ? "end" : "start");
            at += LINE;
        }
    }

    private static List<String> lines(Doing doing, boolean pair) {
        return Columns.wrap(doing.words(), pair ? 16 : 34);
    }

    private void words(String words, boolean atRight, int y) {
        out.leaf("text", words, "class", "doing", "x", "" + (atRight ? RIGHT - GAP - 2 : NODE + GAP + 2), "y", "" + y,
                "text-anchor", atRight ? "end" : "start");
    }

    private void badge(PatternPicture.Numbered numbered, int x, int y) {
        out.shape("circle", "class", numbered.scene().inConfidence() ? "badge private" : "badge", "cx", "" + x, "cy", "" + y, "r", "8.5");
        out.leaf("text", "" + numbered.number(), "class", "number", "x", "" + x, "y", "" + (y + 4));
    }

    /** The better supported, the thicker: said in words beside the picture too. */
    private static String stroke(Strength strength) {
        return switch (strength) {
            case STRONG -> "2.6";
            case MODERATE -> "1.8";
            case POSSIBLE -> "1.2";
        };
    }
}
