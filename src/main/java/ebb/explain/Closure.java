package ebb.explain;

import ebb.finding.Direction;
import ebb.finding.Hypothesis;
import ebb.finding.Premise;
import ebb.rulebase.reading.Conclusion;
import ebb.rulebase.reading.Condition;
import ebb.rulebase.reading.Condition.Match;
import ebb.rulebase.reading.Condition.None;
import ebb.rulebase.reading.Constraint;
import ebb.rulebase.reading.Constraint.Compared;
import ebb.rulebase.reading.Constraint.Operand.Constant;
import ebb.rulebase.reading.Constraint.Operator;
import ebb.rulebase.reading.RuleText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The rules that can matter for some hypotheses: those that conclude them, and those that conclude what these build on,
 * all the way down; with the conditions that should be met, and those that should not.
 */
final class Closure {

    private final List<RuleText> rules;
    private final Set<RuleText> helping = new LinkedHashSet<>();
    private final Set<RuleText> hindering = new LinkedHashSet<>();
    private final Set<Match> wanted = new LinkedHashSet<>();
    private final Set<Match> unwanted = new LinkedHashSet<>();

    Closure(List<RuleText> rules, List<Hypothesis> goals) {
        this.rules = rules;
        for (Hypothesis goal : goals) {
            for (RuleText rule : rules) {
                if (!Unification.ways(rule.then(), goal).isEmpty()) {
                    take(rule, rule.card().direction() == Direction.FOR);
                }
            }
        }
    }

    private void take(RuleText rule, boolean help) {
        if (!(help ? helping : hindering).add(rule)) {
            return;
        }
        for (Condition condition : RuleReview.flat(rule.when())) {
            if (condition instanceof Match match) {
                condition(match, help);
            } else if (condition instanceof None none) {
                RuleReview.flat(List.of(none.what())).stream().filter(Match.class::isInstance)
                        .forEach(inner -> condition((Match) inner, !help));
            }
        }
    }

    private void condition(Match match, boolean wish) {
        (wish ? wanted : unwanted).add(match);
        if (Premise.class.isAssignableFrom(match.type())) {
            String kind = match.type().getSimpleName().substring("Likely".length());
            for (RuleText rule : rules) {
                String concluded = rule.then().hypothesis().getSimpleName();
                if ((concluded.equals(kind) || concluded.equals("Unmet" + kind)) && compatible(match, rule)) {
                    take(rule, (rule.card().direction() == Direction.FOR) == wish);
                }
            }
        }
    }

    /** Whether a rule concludes a term that the condition on the conclusion can take. */
    private static boolean compatible(Match match, RuleText rule) {
        return match.constraints().stream().allMatch(constraint -> Terms.possible(constraint, rule.then()));
    }

    List<RuleText> helping() {
        return new ArrayList<>(helping);
    }

    Set<Match> wanted() {
        return wanted;
    }

    Set<Match> unwanted() {
        return unwanted;
    }

    /** Compares the terms that a condition names with those that a rule concludes. */
    private static final class Terms {
        private Terms() {
        }

        static boolean possible(Constraint constraint, Conclusion conclusion) {
            if (!(constraint instanceof Compared compared)
                    || compared.operator() != Operator.EQUAL
                    && compared.operator() != Operator.IN) {
                return true;
            }
            List<?> named = conclusion.arguments().stream()
                    .filter(Constant.class::isInstance)
                    .map(argument -> ((Constant) argument).value())
                    .filter(value -> compared.field().type().isInstance(value)).toList();
            return named.isEmpty() || compared.operands().stream()
                    .anyMatch(operand -> !(operand instanceof Constant constant)
                            || named.contains(constant.value()));
        }
    }
}
