package ebb.progress;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How far several people agree beyond chance (Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability"). */
final class Agreement {

    private Agreement() {
    }

    /**
     * Krippendorff's alpha for nominal values; people may have left units out.
     *
     * @param units for each unit, the value by person
     * @return 1 for perfect agreement, 0 for what chance would bring; null where no unit has two values, or there is only
     *         one value
     */
    static Double alpha(List<Map<String, Integer>> units) {
        Map<Integer, Double> totals = new HashMap<>();
        double pairable = 0;
        double disagreed = 0;
        for (Map<String, Integer> unit : units) {
            int size = unit.size();
            if (size < 2) {
                continue;
            }
            Map<Integer, Integer> counts = new HashMap<>();
            unit.values().forEach(value -> counts.merge(value, 1, Integer::sum));
            pairable += size;
            counts.forEach((value, count) -> totals.merge(value, (double) count, Double::sum));
            for (int count : counts.values()) {
                disagreed += (double) count * (size - count) / (size - 1);
            }
        }
        double n = pairable;
        double expected = totals.values().stream().mapToDouble(total -> total * (n - total)).sum();
        return expected == 0 ? null : Double.valueOf(1 - (n - 1) * disagreed / expected);
    }
}
