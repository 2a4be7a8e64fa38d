package ebb.explain;

import ebb.fact.Fact;
import ebb.fact.Intake;
import ebb.fact.Relationship;
import ebb.finding.Contentment;
import ebb.finding.Discussion;
import ebb.finding.Evidence;
import ebb.finding.ExpectationStyle;
import ebb.finding.Expecting;
import ebb.finding.Hypothesis;
import ebb.finding.Satisfaction;
import ebb.finding.Scale;
import ebb.finding.Verdict;
import ebb.formulation.Firmness.Hinge;
import ebb.formulation.Firmness.Peg;
import ebb.formulation.Firmness.Share;
import ebb.formulation.Firmness;
import ebb.formulation.Formulation;
import ebb.formulation.GoodEnough;
import ebb.session.CaseSession;
import ebb.session.Conclusions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;

/**
 * Measures how firm a formulation is: leaves out each fact, each rule and each person's account in turn, concludes
 * again in the open case, and sees what no longer holds.
 */
final class FirmnessProbe {

    private final CaseSession session;
    private final Intake intake;
    private final Map<String, BooleanSupplier> holds = new LinkedHashMap<>();
    private final Map<String, List<Hypothesis>> parts = new HashMap<>();
    private final List<Hinge> hinges = new ArrayList<>();
    private Set<String> fallen = Set.of();

    private FirmnessProbe(CaseSession session, Formulation formulation) {
        this.session = session;
        this.intake = formulation.intake();
        formulation.needs().forEach(finding -> watch(finding.need().id(), finding.need()));
        formulation.patterns().forEach(finding -> watch(finding.pattern().id(), finding.pattern()));
        formulation.antecedents().forEach(finding -> watch(finding.antecedent().id(), finding.antecedent()));
        formulation.expectations().stream()
                .filter(finding -> finding.appraisal() != ExpectationStyle.UNDETERMINED)
                .forEach(finding -> watch(finding.id(), new Expecting(finding.who(), finding.appraisal())));
        watch(formulation.goodEnough());
        formulation.discussionPoints().forEach(point -> {
            Discussion discussion = new Discussion(point.topic());
            watch(discussion.id(), discussion);
        });
    }

    /**
     * How firm the conclusions of an open case are. Leaves the case as it found it.
     *
     * @param session     the case, settled, with the facts of the formulation and no rule ignored
     * @param conclusions what it concluded
     * @param formulation the same in words
     */
    static Firmness measure(CaseSession session, Conclusions conclusions, Formulation formulation) {
        return new FirmnessProbe(session, formulation).measure(conclusions);
    }

    private void watch(String id, Hypothesis hypothesis) {
        holds.put(id, () -> holds(hypothesis));
        parts.put(id, List.of(hypothesis));
    }

    private void watch(GoodEnough finding) {
        if (finding.verdict() == Verdict.UNDETERMINED) {
            return;
        }
        boolean good = finding.verdict() == Verdict.GOOD_ENOUGH;
        List<Hypothesis> on = finding.people().stream().<Hypothesis>map(who ->
                new Satisfaction(who, good ? Contentment.CONTENT : Contentment.UNHAPPY)).toList();
        holds.put(FindingReader.GOOD_ENOUGH, good ? () -> on.stream().allMatch(this::holds)
                : () -> on.stream().anyMatch(this::holds));
        parts.put(FindingReader.GOOD_ENOUGH, on);
    }

    private boolean holds(Hypothesis hypothesis) {
        return session.certainty(hypothesis) >= Scale.POSSIBLE;
    }

    private Firmness measure(Conclusions conclusions) {
        Set<String> rules = new TreeSet<>();
        Map<String, Fact> facts = new TreeMap<>();
        parts.values().forEach(on -> on.forEach(hypothesis -> gather(hypothesis, conclusions, rules, facts)));
        Map<String, List<Fact>> tellers = new TreeMap<>();
        for (Fact fact : intake.facts()) {
            String teller = teller(fact);
            if (teller != null && !(fact instanceof Relationship)) {
                tellers.computeIfAbsent(teller, same -> new ArrayList<>()).add(fact);
            }
        }
        facts.values().forEach(fact -> without(List.of(fact), Peg.FACT, fact.id()));
        rules.forEach(this::without);
        tellers.forEach((teller, told) -> without(told, Peg.ACCOUNT, teller));
        session.settle();
        List<String> order = List.copyOf(holds.keySet());
        hinges.sort(Comparator.<Hinge>comparingInt(hinge -> order.indexOf(hinge.finding()))
                .thenComparing(Hinge::peg).thenComparing(Hinge::on));
        return new Firmness(hinges, accounts(facts.values()));
    }

    /** What a conclusion rests on, all the way down, on the side that speaks for it. */
    private static void gather(Hypothesis hypothesis, Conclusions conclusions, Set<String> rules, Map<String, Fact> facts) {
        for (Evidence evidence : conclusions.evidence(hypothesis)) {
            rules.add(evidence.rule());
            evidence.facts().stream().filter(fact -> !(fact instanceof Relationship))
                    .forEach(fact -> facts.put(fact.id(), fact));
            evidence.premises().forEach(premise -> gather(premise.hypothesis(), conclusions, rules, facts));
        }
    }

    private void without(List<Fact> facts, Peg peg, String on) {
        session.mark();
        facts.forEach(fact -> session.remove(fact.id()));
        session.settle();
        note(peg, on);
        facts.forEach(session::add);
    }

    private void without(String rule) {
        session.mark();
        session.ignore(rule);
        session.settle();
        note(Peg.RULE, rule);
        session.ignore(null);
    }

    /** Looks at what was touched, and at what had fallen without what was left out last: it may stay down untouched. */
    private void note(Peg peg, String on) {
        Set<Hypothesis> touched = session.touched();
        Set<String> fall = new HashSet<>();
        holds.forEach((finding, still) -> {
            boolean look = fallen.contains(finding) || parts.get(finding).stream().anyMatch(touched::contains);
            if (look && !still.getAsBoolean()) {
                hinges.add(new Hinge(finding, peg, on));
                fall.add(finding);
            }
        });
        fallen = fall;
    }

    private static List<Share> accounts(Iterable<Fact> facts) {
        Map<String, Integer> shares = new HashMap<>();
        facts.forEach(fact -> shares.merge(Objects.requireNonNullElse(teller(fact), ""), 1, Integer::sum));
        return shares.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(share -> new Share(share.getKey().isEmpty() ? null : share.getKey(), share.getValue()))
                .toList();
    }

    private static String teller(Fact fact) {
        return fact.told() == null ? null : fact.told().teller();
    }
}
