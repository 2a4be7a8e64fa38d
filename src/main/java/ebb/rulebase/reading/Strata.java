package ebb.rulebase.reading;

import ebb.finding.Premise;
import ebb.rulebase.reading.Condition.All;
import ebb.rulebase.reading.Condition.Any;
import ebb.rulebase.reading.Condition.Gathered;
import ebb.rulebase.reading.Condition.Match;
import ebb.rulebase.reading.Condition.None;
import ebb.rulebase.reading.Condition.Some;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Which conclusions build on which: no conclusion may, by any way round, build on itself. Through {@code not}, or
 * through evidence against, such a circle would turn itself on and off for ever; otherwise it would hold itself up
 * after the facts under it are gone. Conclusions are told apart by kind and term, such as {@code UnmetNeed LOVE}.
 */
final class Strata {

    /** A kind of conclusion, and its first term; every term of the vocabulary where a rule leaves it open. */
    private record Node(Class<?> kind, Enum<?> term) {
        @Override
        public String toString() {
            return kind.getSimpleName() + (term == null ? "" : " " + term.name());
        }
    }

    /** A rule that takes one conclusion to another. */
    private record Step(Node from, RuleText rule) {
    }

    private final Map<Node, List<Step>> buildsOn = new HashMap<>();
    private final Set<Node> done = new LinkedHashSet<>();

    private Strata(List<RuleText> rules) {
        for (RuleText rule : rules) {
            List<Node> concluded = concluded(rule.then());
            for (Node premise : rule.when().stream().flatMap(Strata::premises).distinct().toList()) {
                concluded.forEach(node -> buildsOn.computeIfAbsent(node, same -> new ArrayList<>())
                        .add(new Step(premise, rule)));
            }
        }
    }

    /** One fault for every circle, at a rule that is part of it. */
    static List<RuleFault> circles(List<RuleText> rules) {
        Strata strata = new Strata(rules);
        Map<String, RuleFault> faults = new TreeMap<>();
        for (Node node : strata.buildsOn.keySet().stream()
                .sorted(java.util.Comparator.comparing(Node::toString)).toList()) {
            strata.visit(node, new ArrayDeque<>(), faults);
        }
        return List.copyOf(faults.values());
    }

    private void visit(Node node, Deque<Step> way, Map<String, RuleFault> faults) {
        List<Step> behind = way.stream().takeWhile(step -> !step.from.equals(node)).toList();
        if (behind.size() < way.size()) {
            report(way.stream().limit(behind.size() + 1L).toList(), faults);
            return;
        }
        if (done.contains(node)) {
            return;
        }
        for (Step step : buildsOn.getOrDefault(node, List.of())) {
            way.push(new Step(node, step.rule));
            visit(step.from, way, faults);
            way.pop();
        }
        done.add(node);
    }

    private static void report(List<Step> circle, Map<String, RuleFault> faults) {
        RuleText rule = circle.stream().map(Step::rule).min(java.util.Comparator.comparing(RuleText::name)).orElseThrow();
        Set<String> others = new LinkedHashSet<>();
        circle.forEach(step -> others.add("\"" + step.rule.name() + "\" (" + step.rule.file() + ":" + step.rule.line() + ")"));
        faults.putIfAbsent(String.join("", new java.util.TreeSet<>(others)), new RuleFault(rule.file(), rule.line(), rule.name(),
                "The conclusion " + circle.get(0).from + " builds on itself, by way of " + String.join(", ", others)
                        + ". Let one of these rules build on facts instead."));
    }

    private static Stream<Node> premises(Condition condition) {
        if (condition instanceof Match match) {
            return Premise.class.isAssignableFrom(match.type()) ? nodes(match) : Stream.of();
        } else if (condition instanceof All all) {
            return all.parts().stream().flatMap(Strata::premises);
        } else if (condition instanceof Any any) {
            return any.parts().stream().flatMap(Strata::premises);
        } else if (condition instanceof None none) {
            return premises(none.what());
        } else if (condition instanceof Some some) {
            return premises(some.what());
        }
        return premises(((Gathered) condition).what());
    }

    private static Stream<Node> nodes(Match match) {
        Class<?> kind = Names.hypothesis(match.type());
        RecordComponent component = term(kind);
        if (component == null) {
            return Stream.of(new Node(kind, null));
        }
        return Arrays.stream(component.getType().getEnumConstants()).map(constant -> (Enum<?>) constant)
                .filter(constant -> match.mayBe(component.getName(), constant))
                .map(constant -> new Node(kind, constant));
    }

    private static List<Node> concluded(Conclusion conclusion) {
        RecordComponent component = term(conclusion.hypothesis());
        if (component == null) {
            return List.of(new Node(conclusion.hypothesis(), null));
        }
        return Arrays.stream(component.getType().getEnumConstants()).map(constant -> (Enum<?>) constant)
                .filter(constant -> conclusion.mayHold(component.getType(), constant))
                .map(constant -> new Node(conclusion.hypothesis(), constant)).toList();
    }

    /** The component whose term tells conclusions of one kind apart, or null. */
    private static RecordComponent term(Class<?> hypothesis) {
        return Arrays.stream(hypothesis.getRecordComponents()).filter(component -> component.getType().isEnum())
                .findFirst().orElse(null);
    }
}
