package ebb.explain;

import ebb.finding.Direction;
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
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

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
                            voices(after, before, hypothesis), voices(before, after, hypothesis)));
                }
            }
        }
        shifts.sort(Comparator.<Difference.Shift>comparingInt(shift -> shift.id().startsWith("caution:") ? 0 : 1)
                .thenComparing(Difference.Shift::kind).thenComparing(Difference.Shift::id)
                .thenComparing(Difference.Shift::says));
        return shifts;
    }

    /** One finding of which only the strength is known from before; one that cannot be named any more has its id for a name. */
    static Difference.Shift shift(Concluded now, String id, Strength before, Strength after, FindingWords words) {
        String says = id;
        try {
            says = words.of(new FindingReader(now.intake(), now.conclusions()).read(id).hypotheses().get(0));
        } catch (UnknownNameException noLongerPossible) {
            // The rules of today know no such finding.
        }
        return new Difference.Shift(kind(before, after), id, says, before, after, List.of(), List.of());
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

    /** The rules that found something in one conclusion and nothing, or less, in the other; each with what it found. */
    private static List<Difference.Voice> voices(Conclusions here, Conclusions there, Hypothesis hypothesis) {
        List<Evidence> rest = new ArrayList<>(here.evidence(hypothesis));
        rest.removeAll(there.evidence(hypothesis));
        Set<String> spokeThere = there.evidence(hypothesis).stream().map(Evidence::rule).collect(Collectors.toSet());
        boolean news = rest.stream().anyMatch(evidence -> !spokeThere.contains(evidence.rule()));
        Map<String, Set<String>> on = new TreeMap<>();
        for (Evidence evidence : rest) {
            if (!news || !spokeThere.contains(evidence.rule())) {
                Set<String> grounds = on.computeIfAbsent(evidence.rule(), rule -> new TreeSet<>());
                evidence.facts().forEach(fact -> grounds.add(fact.id()));
                evidence.premises().forEach(premise -> grounds.add(premise.hypothesis().id()));
            }
        }
        Map<String, Direction> says = new HashMap<>();
        rest.forEach(evidence -> says.put(evidence.rule(), here.scale().direction(evidence)));
        return on.entrySet().stream().map(voice -> new Difference.Voice(voice.getKey(), says.get(voice.getKey()),
                List.copyOf(voice.getValue()))).toList();
    }
}
