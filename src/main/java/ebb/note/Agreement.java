package ebb.note;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How far two people who annotated the same texts agree: Cohen's kappa (1960) over the decision, for every text and
 * every term that either used anywhere, whether the term is there; and F1, which leaves out what both left out.
 *
 * @param texts number of texts that both annotated
 * @param kappa 1 where they always agree, 0 where they agree no more than by chance
 * @param f1    by strictness
 */
public record Agreement(int texts, double kappa, Map<Strictness, Double> f1) {

    /** Copies the map. */
    public Agreement {
        f1 = Map.copyOf(f1);
    }

    /** Compares the texts that both lists hold. */
    public static Agreement between(List<Gold> one, List<Gold> other) {
        Map<String, Gold> second = other.stream().collect(Collectors.toMap(Gold::id, Function.identity()));
        List<Gold> shared = one.stream().filter(gold -> second.containsKey(gold.id())).toList();
        Set<String> terms = new TreeSet<>();
        shared.forEach(gold -> {
            terms.addAll(keys(gold, Strictness.TERM));
            terms.addAll(keys(second.get(gold.id()), Strictness.TERM));
        });
        long both = 0;
        long neither = 0;
        long onlyFirst = 0;
        long onlySecond = 0;
        for (Gold gold : shared) {
            Set<String> first = keys(gold, Strictness.TERM);
            Set<String> next = keys(second.get(gold.id()), Strictness.TERM);
            for (String term : terms) {
                boolean a = first.contains(term);
                boolean b = next.contains(term);
                both += a && b ? 1 : 0;
                neither += !a && !b ? 1 : 0;
                onlyFirst += a && !b ? 1 : 0;
                onlySecond += !a && b ? 1 : 0;
            }
        }
        Map<Strictness, Double> f1 = List.of(Strictness.values()).stream().collect(Collectors.toMap(
                Function.identity(), strictness -> f1(shared, second, strictness)));
        return new Agreement(shared.size(), kappa(both, neither, onlyFirst, onlySecond), f1);
    }

    private static double kappa(long both, long neither, long onlyFirst, long onlySecond) {
        double all = both + neither + onlyFirst + onlySecond;
        if (all == 0) {
            return 1;
        }
        double observed = (both + neither) / all;
        double yes = (both + onlyFirst) / all * ((both + onlySecond) / all);
        double no = (neither + onlySecond) / all * ((neither + onlyFirst) / all);
        double chance = yes + no;
        return chance == 1 ? 1 : (observed - chance) / (1 - chance);
    }

    private static double f1(List<Gold> shared, Map<String, Gold> second, Strictness strictness) {
        Tally tally = Tally.NOTHING;
        for (Gold gold : shared) {
            Set<String> first = keys(gold, strictness);
            Set<String> next = keys(second.get(gold.id()), strictness);
            int found = (int) first.stream().filter(next::contains).count();
            tally = tally.plus(new Tally(found, first.size() - found, next.size() - found));
        }
        return tally.f1();
    }

    private static Set<String> keys(Gold gold, Strictness strictness) {
        Set<String> keys = new HashSet<>();
        for (Gold.Label label : gold.labels()) {
            String key = strictness.key(label);
            if (key != null) {
                keys.add(key);
            }
        }
        return keys;
    }
}
