package ebb.training;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How a panel of experienced people answered items of one more fact. There is no one right answer to such an item, so each
 * answer is worth as much as the part of the panel that gave it, measured by the answer that most gave (aggregate scoring;
 * Norman 1985, Charlin and others 2000). Immutable.
 *
 * @param votes by the item's id, how many gave each answer
 */
public record Panel(Map<String, Map<Likelihood, Integer>> votes) {

    /** Nobody was asked. */
    public static final Panel NONE = new Panel(Map.of());

    /** Copies the votes, and counts as none what was not given. */
    public Panel {
        Map<String, Map<Likelihood, Integer>> copy = new LinkedHashMap<>();
        votes.forEach((item, given) -> {
            Map<Likelihood, Integer> all = new EnumMap<>(Likelihood.class);
            for (Likelihood likelihood : Likelihood.values()) {
                all.put(likelihood, given.getOrDefault(likelihood, 0));
            }
            copy.put(item, Map.copyOf(all));
        });
        votes = Collections.unmodifiableMap(copy);
    }

    /** Whether anybody answered an item. */
    public boolean judged(String item) {
        return votes.containsKey(item);
    }

    /** How many gave an answer to an item that was judged. */
    public int votes(String item, Likelihood answer) {
        return votes.get(item).get(answer);
    }

    /** What an answer to an item that was judged is worth, from 0 to 1. */
    public double credit(String item, Likelihood answer) {
        int most = votes.get(item).values().stream().mapToInt(Integer::intValue).max().orElseThrow();
        return (double) votes(item, answer) / most;
    }
}
