package ebb.session;

import ebb.finding.Evidence;
import ebb.finding.Hypothesis;
import ebb.finding.Scale;
import ebb.finding.Strength;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All evidence the rules found in one case, by what it is about. Immutable. Two cases with the same facts have equal
 * conclusions, in whatever order the facts came.
 */
public final class Conclusions {

    private final Map<Hypothesis, List<Evidence>> evidence;
    private final Map<Class<?>, List<Hypothesis>> kinds = new HashMap<>();
    private final Map<Hypothesis, Double> certainties = new ConcurrentHashMap<>();
    private final Scale scale;

    Conclusions(Map<Hypothesis, List<Evidence>> evidence, Scale scale) {
        this.evidence = Collections.unmodifiableMap(evidence);
        this.scale = scale;
        for (Hypothesis hypothesis : evidence.keySet()) {
            kinds.computeIfAbsent(hypothesis.getClass(), kind -> new ArrayList<>()).add(hypothesis);
        }
    }

    /** Everything for or against which there is evidence, holding or not, in no particular order. */
    public Set<Hypothesis> hypotheses() {
        return evidence.keySet();
    }

    /** Those of one kind. */
    @SuppressWarnings("unchecked")
    public <H extends Hypothesis> List<H> hypotheses(Class<H> kind) {
        return (List<H>) Collections.unmodifiableList(kinds.getOrDefault(kind, List.of()));
    }

    /** All evidence about a hypothesis, in a fixed order; empty where there is none. */
    public List<Evidence> evidence(Hypothesis hypothesis) {
        return evidence.getOrDefault(hypothesis, List.of());
    }

    /** All evidence. */
    public Collection<List<Evidence>> all() {
        return evidence.values();
    }

    /** The certainty of a hypothesis, from -1 to 1. */
    public double certainty(Hypothesis hypothesis) {
        Double known = certainties.get(hypothesis);
        if (known == null) {
            known = scale.certainty(evidence(hypothesis));
            certainties.put(hypothesis, known);
        }
        return known;
    }

    /** How strongly a hypothesis is supported, or null where it does not hold. */
    public Strength strength(Hypothesis hypothesis) {
        return Scale.strength(certainty(hypothesis));
    }

    /** What each rule's evidence weighs. */
    public Scale scale() {
        return scale;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Conclusions that && evidence.equals(that.evidence);
    }

    @Override
    public int hashCode() {
        return evidence.hashCode();
    }
}
