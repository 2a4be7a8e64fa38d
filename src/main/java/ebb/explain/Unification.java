package ebb.explain;

import ebb.finding.Hypothesis;
import ebb.finding.Pattern;
import ebb.rulebase.reading.Conclusion;
import ebb.rulebase.reading.Constraint.Operand;
import ebb.rulebase.reading.Constraint.Operand.Variable;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What the variables of a rule would have to stand for, so that it concludes a given hypothesis. */
public final class Unification {

    private Unification() {
    }

    /** The ways to bind a rule's variables; empty where the rule cannot conclude the hypothesis. */
    public static List<Bindings> ways(Conclusion conclusion, Hypothesis hypothesis) {
        if (conclusion.hypothesis() != hypothesis.getClass()) {
            return List.of();
        }
        List<Object> parts = parts(hypothesis);
        List<Bindings> ways = new ArrayList<>();
        add(ways, conclusion.arguments(), parts);
        if ("mutual".equals(conclusion.factory()) && hypothesis instanceof Pattern pattern) {
            List<Object> swapped = new ArrayList<>(List.of(pattern.kind()));
            swapped.add(pattern.second());
            swapped.add(pattern.first());
            add(ways, conclusion.arguments(), swapped);
        }
        return ways;
    }

    private static List<Object> parts(Hypothesis hypothesis) {
        List<Object> parts = new ArrayList<>();
        for (RecordComponent component : hypothesis.getClass().getRecordComponents()) {
            parts.add(Fields.value(hypothesis, component.getName()));
        }
        return parts;
    }

    private static void add(List<Bindings> ways, List<Operand> arguments, List<Object> parts) {
        Bindings bindings = Bindings.NONE;
        for (int i = 0; i < parts.size(); i++) {
            Object part = parts.get(i);
            if (i >= arguments.size()) {
                if (part != null) {
                    return;
                }
                continue;
            }
            Operand argument = arguments.get(i);
            if (argument instanceof Variable variable) {
                if (!variable.field().path().isEmpty()) {
                    continue;
                }
                if (part instanceof List<?> people && variable.field().type() == String.class) {
                    if (people.size() != 1) {
                        return;
                    }
                    part = people.get(0);
                }
                if (bindings.knows(variable.name()) && !Objects.equals(bindings.get(variable.name()), part)) {
                    return;
                }
                bindings = bindings.with(variable.name(), part);
            } else if (!Objects.equals(Matching.value(argument, Bindings.NONE), part)) {
                return;
            }
        }
        ways.add(bindings);
    }
}
