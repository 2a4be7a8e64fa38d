package ebb.rulebase.reading;

import ebb.fact.SafetyKind;
import ebb.rulebase.reading.Constraint.Compared;
import ebb.rulebase.reading.Constraint.Operand;
import ebb.rulebase.reading.Constraint.Operator;
import java.util.List;
import java.util.Set;

/** What ties one condition of a rule to another, and what a sum over nothing would meet. */
final class Joins {

    private Joins() {
    }

    /**
     * Whether an id of the matched thing has to equal, or be among, something bound outside of it. The kind of danger
     * serves as well: of signals and screenings there are few.
     */
    static boolean joined(List<Constraint> constraints, Set<String> outer) {
        return constraints.stream().anyMatch(constraint -> ties(constraint, outer));
    }

    private static boolean ties(Constraint constraint, Set<String> outer) {
        if (constraint instanceof Constraint.Either either) {
            return either.parts().stream().allMatch(part -> ties(part, outer));
        } else if (constraint instanceof Constraint.Both both) {
            return joined(both.parts(), outer);
        }
        return constraint instanceof Compared compared && ties(compared, outer);
    }

    private static boolean ties(Compared compared, Set<String> outer) {
        Operator operator = compared.operator();
        boolean key = operator == Operator.EQUAL && (compared.field().type() == String.class || compared.field().type() == SafetyKind.class)
                || operator == Operator.CONTAINS || operator == Operator.MEMBER_OF;
        return key && compared.operands().get(0) instanceof Operand.Variable variable && outer.contains(variable.name());
    }

    /**
     * What is wrong with the constraints on sums of a rule that may not build on what was never asked, or null.
     *
     * <p>A count of nothing is zero, and a list of nothing is empty: only a least number above zero makes sure that
     * something was recorded. An average, a least or a greatest of nothing meets no constraint.
     */
    static String takesNothingForSomething(List<Condition.Sum> sums, List<Constraint> constraints) {
        boolean something = false;
        for (Constraint constraint : constraints) {
            if (!(constraint instanceof Compared compared)) {
                return "Constraints on sums are joined by commas only.";
            }
            boolean counts = sums.stream().anyMatch(sum -> sum.variable().equals(compared.field().path().get(0))
                    && List.of("count", "sum").contains(sum.function()));
            if (counts && compared.operator() != Operator.MORE && compared.operator() != Operator.AT_LEAST) {
                return "\"" + compared.operator().sign() + "\" on a count takes what was not recorded for a no: ask for a least"
                        + " number, as in \"$count >= 2\"; only rules in safety and questions may ask for less.";
            }
            something |= !counts || asksForSomething(compared);
        }
        return something ? null : "The sum may be met where nothing was recorded, which takes what was not asked for a no. "
                + "Ask for a least number of at least 1, as in \"$count >= 2\"; only rules in safety and questions may ask "
                + "for less.";
    }

    private static boolean asksForSomething(Compared compared) {
        return compared.operands().get(0) instanceof Operand.Figure figure
                && (compared.operator() == Operator.MORE ? figure.value() >= 0 : figure.value() > 0);
    }
}
