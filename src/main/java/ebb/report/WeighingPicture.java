package ebb.report;

import ebb.finding.Weight;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What stands for and against a need, as bars that grow from one line: to the right for, to the left against, one for
 * each piece of evidence that counts, the longer the heavier, and hollow for hearsay. The same is said in words beside.
 */
final class WeighingPicture {

    private static final int WIDTH = 132;
    private static final int HEIGHT = 12;
    private static final int AXIS = 44;
    private static final double LONGEST_UNIT = 8;

    private WeighingPicture() {
    }

    static void draw(Exhibit exhibit, Markup out) {
        List<Ground> against = counted(exhibit.speaksAgainst());
        List<Ground> speaksFor = counted(exhibit.speaksFor());
        double unit = Math.min(LONGEST_UNIT, Math.min(unit(against, AXIS - 2), unit(speaksFor, WIDTH - AXIS - 2)));
        out.open("svg", "class", "weighing", "role", "img", "viewBox", "0 0 " + WIDTH + " " + HEIGHT, "aria-label",
                "Bars: " + told(exhibit));
        double left = AXIS - 1;
        for (Ground ground : against) {
            left -= units(ground) * unit;
            bar("against", left, ground, unit, out);
        }
        double right = AXIS + 1;
        for (Ground ground : speaksFor) {
            bar("for", right, ground, unit, out);
            right += units(ground) * unit;
        }
        out.shape("path", "class", "axis", "d", "M" + AXIS + ",0 v" + HEIGHT);
        out.close();
    }

    /** "for: 1 strong, 2 moderate; against: 1 weak". */
    static String told(Exhibit exhibit) {
        return "for: " + told(counted(exhibit.speaksFor())) + "; against: " + told(counted(exhibit.speaksAgainst()));
    }

    private static String told(List<Ground> grounds) {
        Map<Weight, List<Ground>> byWeight = new EnumMap<>(Weight.class);
        grounds.forEach(ground -> byWeight.computeIfAbsent(ground.size(), size -> new ArrayList<>()).add(ground));
        List<String> parts = new ArrayList<>();
        byWeight.forEach((weight, same) -> parts.add(same.size() + " " + same.get(0).weight()));
        return parts.isEmpty() ? "nothing" : String.join(", ", parts);
    }

    private static List<Ground> counted(List<Ground> grounds) {
        return grounds.stream().filter(Ground::counted).toList();
    }

    /** How long a unit of weight may be, for all of them to fit. */
    private static double unit(List<Ground> grounds, int space) {
        int units = grounds.stream().mapToInt(WeighingPicture::units).sum();
        return units == 0 ? LONGEST_UNIT : (double) space / units;
    }

    private static int units(Ground ground) {
        return switch (ground.size()) {
            case DECISIVE, STRONG -> 3;
            case MODERATE -> 2;
            case WEAK -> 1;
        };
    }

    private static void bar(String side, double x, Ground ground, double unit, Markup out) {
        out.shape("rect", "class", "bar " + side + (ground.hearsay() ? " hearsay" : ""), "x", "" + (x + 0.5),
                "y", "1.5", "width", "" + Math.max(0.5, units(ground) * unit - 2), "height", "" + (HEIGHT - 3));
    }
}
