package ebb.explain;

import ebb.fact.Fact;
import ebb.finding.Direction;
import ebb.finding.Hypothesis;
import ebb.finding.Premise;
import ebb.rulebase.reading.Condition.All;
import ebb.rulebase.reading.Condition.Match;
import ebb.rulebase.reading.Condition.None;
import ebb.rulebase.reading.Condition.Some;
import ebb.rulebase.reading.Condition;
import ebb.rulebase.reading.RuleText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a set of changes cannot do without if a hypothesis about which nothing speaks yet is to be concluded: the facts
 * that some rule for it asks for, from those that are there and those that could be. Only what is certain to be needed
 * is asked for, so that no set that would do is ever passed over: what a rule gathers, chooses between, forbids, or
 * takes from other conclusions, counts for nothing.
 */
final class Necessity {

    private final List<Edit> candidates;
    private final World world;
    private final int most;
    private final Set<Set<Integer>> ways = new LinkedHashSet<>();

    /**
     * What is needed for one hypothesis.
     *
     * @param candidates the changes that could be made
     * @param most       how many of them at most
     */
    Necessity(Hypothesis goal, List<RuleText> rules, List<Edit> candidates, World world, int most) {
        this.candidates = candidates;
        this.world = world;
        this.most = most;
        for (RuleText rule : rules) {
            if (rule.card().direction() == Direction.FOR) {
                List<Match> needed = needed(rule.when());
                Unification.ways(rule.then(), goal).forEach(start -> fill(needed, 0, start, new TreeSet<>()));
            }
        }
    }

    /** Whether a set of changes holds what is needed. */
    boolean holds(Set<Integer> changes) {
        return ways.stream().anyMatch(changes::containsAll);
    }

    private static List<Match> needed(List<Condition> conditions) {
        List<Match> needed = new ArrayList<>();
        for (Condition condition : conditions) {
            if (condition instanceof All all) {
                needed.addAll(needed(all.parts()));
            } else if (condition instanceof Some some) {
                needed.addAll(needed(List.of(some.what())));
            } else if (condition instanceof Match match && !Premise.class.isAssignableFrom(match.type())
                    && !(condition instanceof None)) {
                needed.add(match);
            }
        }
        return needed;
    }

    private void fill(List<Match> needed, int at, Bindings bindings, TreeSet<Integer> used) {
        if (ways.stream().anyMatch(used::containsAll)) {
            return;
        }
        if (at == needed.size()) {
            ways.add(new TreeSet<>(used));
            return;
        }
        Match match = needed.get(at);
        for (Object thing : world.things()) {
            if (Matching.meets(match, thing, bindings)) {
                fill(needed, at + 1, Matching.bind(match, thing, bindings), used);
            }
        }
        for (int i = 0; i < candidates.size(); i++) {
            Fact fact = candidates.get(i).after();
            if (fact != null && (used.contains(i) || used.size() < most) && Matching.meets(match, fact, bindings)) {
                boolean fresh = used.add(i);
                fill(needed, at + 1, Matching.bind(match, fact, bindings), used);
                if (fresh) {
                    used.remove(i);
                }
            }
        }
    }
}
