package ebb.progress;

import ebb.training.Outcome.Item;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How a group of trainees did: which items are hard, which tell strong from weak, and how far the trainees agree with each
 * other. Only the first attempt of each trainee at an exercise counts, because later ones have seen the answer.
 *
 * @param trainees how many
 * @param items    every item that at least two trainees met, the hardest first
 * @param alpha    Krippendorff's alpha for whether each thing was concluded; null where no two trainees met one item, or
 *                 all always said the same
 */
public record Cohort(int trainees, List<Rated> items, Double alpha) {

    /**
     * An item of an exercise.
     *
     * @param exercise       which exercise, and in which mode
     * @param item           which item
     * @param trainees       how many met it
     * @param difficulty     the mean credit: 1 is easy, 0 is hard
     * @param discrimination the correlation between the credit for this item and that for all others, over the trainees
     *                       who met it; null where there are fewer than three, or they do not differ
     */
    public record Rated(String exercise, String item, int trainees, double difficulty, Double discrimination) {
    }

    /** A group, from everything its trainees finished. */
    public static Cohort of(List<Attempt> attempts) {
        Map<String, Attempt> first = new LinkedHashMap<>();
        attempts.forEach(attempt -> first.putIfAbsent(attempt.trainee() + "\n" + unit(attempt), attempt));
        Map<String, Map<String, Double>> credits = new TreeMap<>();
        Map<String, Map<String, Integer>> choices = new TreeMap<>();
        Map<String, TreeSet<String>> takers = new TreeMap<>();
        for (Attempt attempt : first.values()) {
            takers.computeIfAbsent(unit(attempt), unit -> new TreeSet<>()).add(attempt.trainee());
            for (Item item : attempt.outcome().items()) {
                String key = unit(attempt) + "\n" + item.id();
                if (item.expected()) {
                    credits.computeIfAbsent(key, one -> new TreeMap<>()).put(attempt.trainee(), item.credit());
                }
                choices.computeIfAbsent(key, one -> new TreeMap<>()).put(attempt.trainee(), item.given() ? 1 : 0);
            }
        }
        // Whoever did the exercise and does not have an extra finding decided against it.
        choices.forEach((key, chosen) -> takers.get(key.substring(0, key.indexOf('\n')))
                .forEach(trainee -> chosen.putIfAbsent(trainee, 0)));
        List<Rated> items = new ArrayList<>();
        credits.forEach((key, byTrainee) -> {
            if (byTrainee.size() > 1) {
                int cut = key.indexOf('\n');
                items.add(new Rated(key.substring(0, cut), key.substring(cut + 1), byTrainee.size(),
                        byTrainee.values().stream().mapToDouble(Double::doubleValue).average().orElse(0),
                        discrimination(key, byTrainee, credits)));
            }
        });
        items.sort(Comparator.comparingDouble(Rated::difficulty).thenComparing(Rated::exercise)
                .thenComparing(Rated::item));
        TreeSet<String> trainees = new TreeSet<>();
        attempts.forEach(attempt -> trainees.add(attempt.trainee()));
        return new Cohort(trainees.size(), List.copyOf(items), Agreement.alpha(new ArrayList<>(choices.values())));
    }

    private static String unit(Attempt attempt) {
        return attempt.exercise() + " (" + attempt.outcome().mode().term() + ")";
    }

    /** Each trainee's credit here against their mean credit everywhere else. */
    private static Double discrimination(String key, Map<String, Double> here, Map<String, Map<String, Double>> all) {
        List<double[]> pairs = new ArrayList<>();
        here.forEach((trainee, credit) -> all.entrySet().stream()
                .filter(other -> !other.getKey().equals(key) && other.getValue().containsKey(trainee))
                .mapToDouble(other -> other.getValue().get(trainee)).average()
                .ifPresent(rest -> pairs.add(new double[] {credit, rest})));
        return pairs.size() < 3 ? null : correlation(pairs);
    }

    private static Double correlation(List<double[]> pairs) {
        double meanX = pairs.stream().mapToDouble(pair -> pair[0]).average().orElse(0);
        double meanY = pairs.stream().mapToDouble(pair -> pair[1]).average().orElse(0);
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (double[] pair : pairs) {
            xy += (pair[0] - meanX) * (pair[1] - meanY);
            xx += (pair[0] - meanX) * (pair[0] - meanX);
            yy += (pair[1] - meanY) * (pair[1] - meanY);
        }
        return xx < 1e-12 || yy < 1e-12 ? null : Double.valueOf(xy / Math.sqrt(xx * yy));
    }
}
