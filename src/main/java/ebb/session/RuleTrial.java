package ebb.session;

import ebb.finding.Evidence;
import ebb.finding.Hypothesis;
import ebb.finding.Strength;
import ebb.knowledge.RuleCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Runs the cases that stand beside the rules, all rules at once, and tells what came out otherwise. Thread-safe.
 */
public final class RuleTrial {

    private final SessionPool pool;

    /** A trial of the rules of these sessions. */
    public RuleTrial(SessionPool pool) {
        this.pool = pool;
    }

    /** What is not as a case says, one sentence each; empty where all is. */
    public List<String> failures(RuleCase one) {
        Conclusions conclusions = pool.conclude(one.intake());
        Set<String> fired = fired(conclusions);
        List<String> failures = new ArrayList<>();
        for (String rule : one.fires()) {
            if (!fired.contains(rule)) {
                failures.add("The rule \"" + rule + "\" has to find something, but is silent"
                        + (pool.rules().cards().containsKey(rule) ? "." : ": there is no such rule."));
            }
        }
        for (String rule : one.silent()) {
            if (fired.contains(rule)) {
                failures.add("The rule \"" + rule + "\" has to be silent, but finds " + found(conclusions, rule) + ".");
            } else if (!pool.rules().cards().containsKey(rule)) {
                failures.add("The rule \"" + rule + "\" is silent because there is no such rule.");
            }
        }
        one.concludes().forEach((id, strength) -> {
            Strength weighed = strength(conclusions, id);
            if (!Objects.equals(weighed, strength)) {
                failures.add(id + " has to be " + said(strength) + ", but is " + said(weighed) + ".");
            }
        });
        return failures;
    }

    private static Set<String> fired(Conclusions conclusions) {
        return conclusions.all().stream().flatMap(List::stream).map(Evidence::rule)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String found(Conclusions conclusions, String rule) {
        return conclusions.all().stream().flatMap(List::stream).filter(evidence -> evidence.rule().equals(rule))
                .map(evidence -> evidence.about().id() + " in " + evidence.grounds().strip()).sorted()
                .collect(Collectors.joining(", "));
    }

    private static Strength strength(Conclusions conclusions, String id) {
        return conclusions.hypotheses().stream().filter(hypothesis -> hypothesis.id().equals(id)).findFirst()
                .map((Hypothesis hypothesis) -> conclusions.strength(hypothesis)).orElse(null);
    }

    private static String said(Strength strength) {
        return strength == null ? "nothing" : strength.term();
    }
}
