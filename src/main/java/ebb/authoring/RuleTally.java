package ebb.authoring;

import ebb.fact.CaseFile;
import ebb.fact.Judgement;
import ebb.finding.Direction;
import ebb.finding.Evidence;
import ebb.finding.Hypothesis;
import ebb.finding.Premise;
import ebb.finding.Satisfaction;
import ebb.finding.Verdict;
import ebb.session.Conclusions;
import ebb.session.SessionPool;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Counts over many cases how often each rule fired, and how often the clinician set aside what rested on it. Not safe to
 * share between threads.
 */
public final class RuleTally {

    private final SessionPool pool;
    private final Map<String, int[]> counts = new HashMap<>();
    private int cases;
    private int setAside;
    private int gone;

    /**
     * What is counted of one rule.
     *
     * @param rule       its name
     * @param fired      how many pieces of evidence it found
     * @param cases      in how many cases
     * @param overridden how many findings that rested on it, at first or second hand, were set aside
     */
    public record Count(String rule, int fired, int cases, int overridden) {
    }

    /** A tally of these rules. */
    public RuleTally(SessionPool pool) {
        this.pool = pool;
        pool.rules().cards().keySet().forEach(rule -> counts.put(rule, new int[3]));
    }

    /** Counts one case. */
    public void add(CaseFile file) {
        Conclusions conclusions = pool.conclude(file.intake());
        cases++;
        Set<String> fired = new HashSet<>();
        for (List<Evidence> about : conclusions.all()) {
            for (Evidence evidence : about) {
                counts.get(evidence.rule())[0]++;
                fired.add(evidence.rule());
            }
        }
        fired.forEach(rule -> counts.get(rule)[1]++);
        for (String finding : file.judgements().stream().map(Judgement::finding).collect(Collectors.toSet())) {
            Set<String> behind = behind(finding, conclusions);
            setAside++;
            gone += behind.isEmpty() ? 1 : 0;
            behind.forEach(rule -> counts.get(rule)[2]++);
        }
    }

    private static Set<String> behind(String finding, Conclusions conclusions) {
        Set<String> rules = new HashSet<>();
        Set<Hypothesis> seen = new HashSet<>();
        conclusions.hypotheses().stream()
                .filter(one -> one.id().equals(finding)
                        || finding.equals(Verdict.WHOLE_CASE) && one instanceof Satisfaction && conclusions.strength(one) != null)
                .forEach(one -> collect(one, conclusions, rules, seen));
        return rules;
    }

    private static void collect(Hypothesis hypothesis, Conclusions conclusions, Set<String> rules, Set<Hypothesis> seen) {
        if (seen.add(hypothesis)) {
            for (Evidence evidence : conclusions.evidence(hypothesis)) {
                if (conclusions.scale().direction(evidence) == Direction.FOR) {
                    rules.add(evidence.rule());
                    evidence.premises().stream().map(Premise::hypothesis)
                            .forEach(below -> collect(below, conclusions, rules, seen));
                }
            }
        }
    }

    /** How many cases were counted. */
    public int cases() {
        return cases;
    }

    /** How many findings were set aside in them. */
    public int setAside() {
        return setAside;
    }

    /** How many of those no rule concludes any more. */
    public int gone() {
        return gone;
    }

    /** Every rule: those most often overridden first, then those that fired most, then by name. */
    public List<Count> counts() {
        return counts.entrySet().stream()
                .map(entry -> new Count(entry.getKey(), entry.getValue()[0], entry.getValue()[1], entry.getValue()[2]))
                .sorted(Comparator.comparingInt((Count count) -> -count.overridden())
                        .thenComparingInt(count -> -count.fired()).thenComparing(Count::rule))
                .toList();
    }
}
