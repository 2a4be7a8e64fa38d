package ebb.note;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Compares marks with labels, text by text. A label counts once in a text, however often it is marked. Marks of what is
 * denied or imagined are scored only with the status, and there only against labels of that status, so that making
 * them never costs. Not safe to share between threads.
 */
public final class Scorecard {

    private final Map<Strictness, Tally> totals = new EnumMap<>(Strictness.class);
    private final Map<String, Tally> perFact = new TreeMap<>();
    private final Map<String, Tally> perTerm = new TreeMap<>();
    private final List<Difference> differences = new ArrayList<>();

    /**
     * A label that was missed or a mark that was wrong, by fact and term.
     *
     * @param id     the text
     * @param missed whether it was missed; otherwise it was marked wrongly
     * @param term   fact and term
     * @param quote  the words
     * @param rule   the rule that marked it; null where it was missed
     */
    public record Difference(String id, boolean missed, String term, String quote, String rule) {
    }

    /** Scores one text. */
    public void add(Gold gold, List<Mark> marks) {
        List<Gold.Label> made = marks.stream().map(Gold.Label::of).toList();
        for (Strictness strictness : Strictness.values()) {
            totals.merge(strictness, compare(keys(gold.labels(), strictness), keys(made, strictness), strictness),
                    Tally::plus);
        }
        Set<String> wanted = keys(gold.labels(), Strictness.TERM);
        Set<String> got = keys(made, Strictness.TERM);
        Set<String> all = new TreeSet<>(wanted);
        all.addAll(got);
        for (String term : all) {
            Tally tally = new Tally(wanted.contains(term) && got.contains(term) ? 1 : 0, got.contains(term) ? 0 : 1,
                    wanted.contains(term) ? 0 : 1);
            perTerm.merge(term, tally, Tally::plus);
            perFact.merge(term.substring(0, term.indexOf(' ')), tally, Tally::plus);
        }
        explain(gold, marks, wanted, got);
    }

    private static Set<String> keys(List<Gold.Label> labels, Strictness strictness) {
        Set<String> keys = new TreeSet<>();
        for (Gold.Label label : labels) {
            String key = strictness.key(label);
            if (key != null) {
                keys.add(key);
            }
        }
        return keys;
    }

    private static Tally compare(Set<String> wanted, Set<String> got, Strictness strictness) {
        int found = (int) wanted.stream().filter(got::contains).count();
        int wrong = (int) got.stream().filter(key -> !wanted.contains(key)).filter(key -> strictness
                != Strictness.STATUS || key.endsWith(" present") || key.endsWith(" past")).count();
        return new Tally(found, wanted.size() - found, wrong);
    }

    private void explain(Gold gold, List<Mark> marks, Set<String> wanted, Set<String> got) {
        for (Gold.Label label : gold.labels()) {
            String key = Strictness.TERM.key(label);
            if (key != null && !got.contains(key)) {
                differences.add(new Difference(gold.id(), true, key, label.quote(), null));
            }
        }
        for (Mark mark : marks) {
            String key = Strictness.TERM.key(Gold.Label.of(mark));
            if (key != null && !wanted.contains(key)) {
                differences.add(new Difference(gold.id(), false, key, mark.quote(), mark.rule()));
            }
        }
    }

    /** The tally of all texts. */
    public Tally total(Strictness strictness) {
        return totals.getOrDefault(strictness, Tally.NOTHING);
    }

    /** The tallies by fact, without person and status. */
    public Map<String, Tally> perFact() {
        return Map.copyOf(perFact);
    }

    /** The tallies by fact and term, without person and status. */
    public Map<String, Tally> perTerm() {
        return Map.copyOf(perTerm);
    }

    /** Every missed label and wrong mark, in the order of the texts. */
    public List<Difference> differences() {
        return List.copyOf(differences);
    }
}
