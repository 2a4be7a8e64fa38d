package ebb.training.generate;

import ebb.explain.Unification;
import ebb.finding.Direction;
import ebb.finding.Hypothesis;
import ebb.finding.Pattern;
import ebb.rulebase.reading.RuleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The rules that can speak for a conclusion. Looked up once for each kind of conclusion; thread-safe. */
final class SpeakingFor {

    private final List<RuleText> all;
    private final Map<String, List<RuleText>> known = new ConcurrentHashMap<>();

    SpeakingFor(List<RuleText> all) {
        this.all = List.copyOf(all);
    }

    /** The rules, each as often as it is heavy: to draw one by chance is then to draw a heavy one oftener. */
    List<RuleText> rules(Hypothesis goal) {
        return known.computeIfAbsent(kind(goal), kind -> speaking(goal));
    }

    /** A conclusion without the people it is about: which rules can speak for it does not depend on them. */
    private static String kind(Hypothesis goal) {
        String id = goal.id();
        int at = id.indexOf('@');
        boolean one = goal instanceof Pattern pattern && pattern.second() == null;
        return (at < 0 ? id : id.substring(0, at)) + (one ? " alone" : "");
    }

    private List<RuleText> speaking(Hypothesis goal) {
        List<RuleText> rules = new ArrayList<>();
        for (RuleText rule : all) {
            if (rule.card().direction() == Direction.FOR && !Unification.ways(rule.then(), goal).isEmpty()) {
                int times = switch (rule.card().weight()) {
                    case DECISIVE, STRONG -> 4;
                    case MODERATE -> 3;
                    case WEAK -> 1;
                };
                for (int i = 0; i < times; i++) {
                    rules.add(rule);
                }
            }
        }
        return List.copyOf(rules);
    }
}
