package ebb.explain;

import ebb.fact.Fact;
import ebb.fact.Intake;
import ebb.fact.Relationship;
import ebb.finding.Contentment;
import ebb.finding.Direction;
import ebb.finding.Discussion;
import ebb.finding.Evidence;
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
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/**
 * Measures how firm a formulation is: leaves out each fact, each rule and each person's account in turn, concludes
 * again in the open case, and sees what no longer holds.
 */
final class FirmnessProbe {

    private final CaseSession session;
    private final Intake intake;
    private final Map<String, Watched> watched = new LinkedHashMap<>();
    private final List<Hinge> hinges = new ArrayList<>();
    private Set<String> fallen = Set.of();

    /**
     * A finding that may fall.
     *
     * @param holds     whether it still stands, as the case last settled
     * @param standsOn  what has to hold for it
     * @param decidedBy all whose certainty says whether it stands
     */
    private record Watched(BooleanSupplier holds, List<? extends Hypothesis> standsOn,
            List<? extends Hypothesis> decidedBy) {
    }

    private FirmnessProbe(CaseSession session, Formulation formulation) {
        this.session = session;
        this.intake = formulation.intake();
        formulation.supported().forEach(finding -> watch(finding.id(), finding.hypothesis()));
        watch(Verdict.WHOLE_CASE, formulation.goodEnough());
        formulation.perRelationship().forEach(finding -> watch(finding.idAmongSeveral(), finding));
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
        watched.put(id, new Watched(() -> session.certainty(hypothesis) >= Scale.POSSIBLE, List.of(hypothesis),
                List.of(hypothesis)));
    }

    private void watch(String id, GoodEnough finding) {
        if (finding.verdict() != Verdict.UNDETERMINED) {
            watched.put(id, new Watched(() -> Verdict.of(finding.between(), session::certainty) == finding.verdict(),
                    finding.standsOn(), finding.between().stream().flatMap(who ->
                            Arrays.stream(Contentment.values()).map(contentment -> new Satisfaction(who, contentment))).toList()));
        }
    }

    private Firmness measure(Conclusions conclusions) {
        Set<Evidence> bearing = new HashSet<>();
        Set<Evidence> speaking = new HashSet<>();
        watched.values().forEach(finding -> {
            finding.decidedBy().forEach(hypothesis -> gather(hypothesis, conclusions, evidence -> true, bearing));
            finding.standsOn().forEach(hypothesis -> gather(hypothesis, conclusions,
                    evidence -> conclusions.scale().direction(evidence) == Direction.FOR, speaking));
        });
        Map<String, List<Fact>> tellers = new TreeMap<>();
        for (Fact fact : intake.facts()) {
            String teller = teller(fact);
            if (teller != null && !(fact instanceof Relationship)) {
                tellers.computeIfAbsent(teller, same -> new ArrayList<>()).add(fact);
            }
        }
        facts(bearing).forEach(fact -> without(List.of(fact), Peg.FACT, fact.id()));
        bearing.stream().map(Evidence::rule).distinct().sorted().forEach(this::without);
        tellers.forEach((teller, told) -> without(told, Peg.ACCOUNT, teller));
        session.settle();
        List<String> order = List.copyOf(watched.keySet());
        hinges.sort(Comparator.<Hinge>comparingInt(hinge -> order.indexOf(hinge.finding()))
                .thenComparing(Hinge::peg).thenComparing(Hinge::on));
        return new Firmness(hinges, accounts(facts(speaking)));
    }

    /** What was found about a conclusion, all the way down, as far as it is heeded. */
    private static void gather(Hypothesis hypothesis, Conclusions conclusions, Predicate<Evidence> heeded, Set<Evidence> found) {
        for (Evidence evidence : conclusions.evidence(hypothesis)) {
            if (heeded.test(evidence) && found.add(evidence)) {
                evidence.premises().forEach(premise -> gather(premise.hypothesis(), conclusions, heeded, found));
            }
        }
    }

    /** Each fact once, in the order of the ids. */
    private static Collection<Fact> facts(Set<Evidence> found) {
        Map<String, Fact> facts = new TreeMap<>();
        found.forEach(evidence -> evidence.facts().stream().filter(fact -> !(fact instanceof Relationship))
                .forEach(fact -> facts.put(fact.id(), fact)));
        return facts.values();
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
        watched.forEach((finding, one) -> {
            boolean look = fallen.contains(finding) || one.decidedBy().stream().anyMatch(touched::contains);
            if (look && !one.holds().getAsBoolean()) {
                hinges.add(new Hinge(finding, peg, on));
                fall.add(finding);
            }
        });
        fallen = fall;
    }

    private static List<Share> accounts(Collection<Fact> facts) {
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
