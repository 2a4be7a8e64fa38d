package ebb.explain;

import ebb.fact.FactType;
import ebb.rulebase.reading.Condition.Match;
import ebb.rulebase.reading.Condition.None;
import ebb.rulebase.reading.Condition;
import ebb.rulebase.reading.RuleText;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The kinds of facts, and the fields in them, that any rule looks at. Immutable, and safe to share between threads.
 *
 * @param byType the fields, by the kind of fact, in the order of the rules
 */
record UsedFields(Map<FactType, Set<String>> byType) {

    /** Those of some rules. */
    static UsedFields of(List<RuleText> rules) {
        Map<FactType, Set<String>> used = new LinkedHashMap<>();
        rules.forEach(rule -> note(RuleReview.flat(rule.when()), used));
        return new UsedFields(used);
    }

    private static void note(List<Condition> conditions, Map<FactType, Set<String>> used) {
        for (Condition condition : conditions) {
            if (condition instanceof None none) {
                note(RuleReview.flat(List.of(none.what())), used);
            } else if (condition instanceof Match match && FactForm.of(match.type()) != null) {
                FactType type = FactForm.of(match.type()).blank("", null).type();
                Set<String> looked = used.computeIfAbsent(type, same -> new HashSet<>());
                match.constraints().forEach(constraint -> looked.addAll(ConditionWords.fieldsOf(constraint)));
            }
        }
    }

    /** Whether any rule looks at a field; a danger's recency stands for whether it is current. */
    boolean contain(FactType type, String field) {
        Set<String> looked = byType.getOrDefault(type, Set.of());
        return looked.contains(field) || type == FactType.SAFETY_SIGNAL && looked.contains("current");
    }
}
