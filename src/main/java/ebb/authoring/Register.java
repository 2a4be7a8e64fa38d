package ebb.authoring;

import ebb.knowledge.Claim;
import ebb.knowledge.Knowledge;
import ebb.rulebase.reading.RuleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The claims of the source, with the rules that rest on each.
 *
 * @param entries one entry a claim, in the order of the claims
 */
public record Register(List<Entry> entries) {

    /**
     * One claim.
     *
     * @param claim what it says
     * @param rules names of the rules that cite it, sorted
     */
    public record Entry(Claim claim, List<String> rules) {

        /** Whether it is neither formalised by a rule nor given a reason why not, or both at once. */
        public boolean open() {
            return rules.isEmpty() == (claim.notFormalised() == null);
        }
    }

    /** The register of these rules. */
    public static Register of(Knowledge knowledge, List<RuleText> rules) {
        Map<String, Set<String>> citing = new TreeMap<>();
        for (RuleText rule : rules) {
            rule.card().claims().forEach(claim -> citing.computeIfAbsent(claim, id -> new TreeSet<>()).add(rule.name()));
        }
        List<Entry> entries = new ArrayList<>();
        for (Claim claim : knowledge.claims()) {
            entries.add(new Entry(claim, List.copyOf(citing.getOrDefault(claim.id(), Set.of()))));
        }
        return new Register(List.copyOf(entries));
    }
}
