package ebb.explain;

import ebb.finding.Discussion;
import ebb.finding.Evidence;
import ebb.finding.Hypothesis;
import ebb.finding.Question;
import ebb.finding.Strength;
import ebb.finding.Topic;
import ebb.finding.Withholding;
import ebb.formulation.Formulation;
import ebb.knowledge.Knowledge;
import ebb.session.Conclusions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Compares two sets of conclusions about the same people. */
final class Comparison {

    private Comparison() {
    }

    /** What differs between two conclusions, questions left out: the gravest first, then by id. */
    static List<Difference.Shift> shifts(Conclusions before, Conclusions after, Iterable<Hypothesis> among,
            FindingWords words) {
        List<Difference.Shift> shifts = new ArrayList<>();
        Set<Hypothesis> seen = new LinkedHashSet<>();
        for (Hypothesis hypothesis : among) {
            if (!(hypothesis instanceof Question || hypothesis instanceof Withholding) && seen.add(hypothesis)) {
                Strength old = before.strength(hypothesis);
                Strength now = after.strength(hypothesis);
                if (old != now) {
                    shifts.add(new Difference.Shift(kind(old, now), hypothesis.id(), words.of(hypothesis), old, now,
                            rules(after, before, hypothesis), rules(before, after, hypothesis)));
                }
            }
        }
        shifts.sort(Comparator.<Difference.Shift>comparingInt(shift -> shift.id().startsWith("caution:") ? 0 : 1)
                .thenComparing(Difference.Shift::kind).thenComparing(Difference.Shift::id)
                .thenComparing(Difference.Shift::says));
        return shifts;
    }

    /** All that either of two conclusions is about. */
    static Set<Hypothesis> either(Conclusions before, Conclusions after) {
        Set<Hypothesis> all = new LinkedHashSet<>(before.hypotheses());
        all.addAll(after.hypotheses());
        return all;
    }

    /** Topics that have to wait in one formulation and not in the other. */
    static List<Difference.Shift> withheld(Formulation before, Formulation after, Knowledge knowledge) {
        Set<Topic> old = topics(before);
        Set<Topic> now = topics(after);
        List<Difference.Shift> shifts = new ArrayList<>();
        for (Topic topic : Topic.values()) {
            if (old.contains(topic) != now.contains(topic)) {
                shifts.add(new Difference.Shift(now.contains(topic) ? Difference.Kind.WITHHELD : Difference.Kind.RELEASED,
                        new Discussion(topic).id(), knowledge.topic(topic).title(), null, null, List.of(), List.of()));
            }
        }
        return shifts;
    }

    private static Set<Topic> topics(Formulation formulation) {
        Set<Topic> topics = new TreeSet<>();
        formulation.withheld().forEach(withheld -> topics.add(withheld.topic()));
        return topics;
    }

    private static Difference.Kind kind(Strength old, Strength now) {
        if (old == null) {
            return Difference.Kind.APPEARS;
        }
        return now == null ? Difference.Kind.GOES
                : now.compareTo(old) < 0 ? Difference.Kind.STRONGER : Difference.Kind.WEAKER;
    }

    /** The rules that found something in one conclusion and nothing, or less, in the other. */
    private static List<String> rules(Conclusions here, Conclusions there, Hypothesis hypothesis) {
        List<Evidence> rest = new ArrayList<>(here.evidence(hypothesis));
        List<String> spokeThere = there.evidence(hypothesis).stream().map(Evidence::rule).toList();
        rest.removeAll(there.evidence(hypothesis));
        List<String> only = rest.stream().map(Evidence::rule).filter(rule -> !spokeThere.contains(rule)).distinct()
                .sorted().toList();
        return only.isEmpty() ? rest.stream().map(Evidence::rule).distinct().sorted().toList() : only;
    }
}
