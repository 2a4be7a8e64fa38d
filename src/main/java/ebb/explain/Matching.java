package ebb.explain;

import ebb.rulebase.reading.Condition.Match;
import ebb.rulebase.reading.Constraint;
import ebb.rulebase.reading.Constraint.Both;
import ebb.rulebase.reading.Constraint.Compared;
import ebb.rulebase.reading.Constraint.Either;
import ebb.rulebase.reading.Constraint.Holds;
import ebb.rulebase.reading.Constraint.Named;
import ebb.rulebase.reading.Constraint.Operand;
import ebb.rulebase.reading.Constraint.Operand.Constant;
import ebb.rulebase.reading.Constraint.Operand.Figure;
import ebb.rulebase.reading.Constraint.Operand.Text;
import ebb.rulebase.reading.Constraint.Operand.Truth;
import ebb.rulebase.reading.Constraint.Operand.Variable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * Holds single things against single conditions, as the engine does, but generously where a variable is not bound yet:
 * what compares with it counts as met. Never used to conclude anything, only to see what is missing.
 */
public final class Matching {

    private Matching() {
    }

    /** The constraints of a condition that a thing of the right type fails. */
    public static List<Constraint> failed(Match match, Object thing, Bindings bindings) {
        List<Constraint> failed = new ArrayList<>();
        for (Constraint constraint : match.constraints()) {
            if (!met(constraint, thing, bindings)) {
                failed.add(constraint);
            }
        }
        return failed;
    }

    /** Whether a thing of any type meets a condition. */
    public static boolean meets(Match match, Object thing, Bindings bindings) {
        if (!match.type().isInstance(thing)) {
            return false;
        }
        for (Constraint constraint : match.constraints()) {
            if (!met(constraint, thing, bindings)) {
                return false;
            }
        }
        return true;
    }

    /** The bindings, with what the condition names in a thing it took. */
    public static Bindings bind(Match match, Object thing, Bindings bindings) {
        Bindings bound = match.variable() == null || bindings.knows(match.variable()) ? bindings
                : bindings.with(match.variable(), thing);
        for (Constraint constraint : match.constraints()) {
            if (constraint instanceof Named named && !bound.knows(named.variable())) {
                bound = bound.with(named.variable(), Fields.value(thing, named.field().path()));
            }
        }
        return bound;
    }

    public static boolean met(Constraint constraint, Object thing, Bindings bindings) {
        if (constraint instanceof Named named) {
            return !bindings.knows(named.variable())
                    || same(Fields.value(thing, named.field().path()), bindings.get(named.variable()));
        } else if (constraint instanceof Holds holds) {
            return Objects.equals(Fields.value(thing, holds.field().path()), holds.yes());
        } else if (constraint instanceof Either either) {
            return either.parts().stream().anyMatch(part -> met(part, thing, bindings));
        } else if (constraint instanceof Both both) {
            return both.parts().stream().allMatch(part -> met(part, thing, bindings));
        }
        return compared((Compared) constraint, thing, bindings);
    }

    private static boolean compared(Compared compared, Object thing, Bindings bindings) {
        for (Operand operand : compared.operands()) {
            if (operand instanceof Variable variable && !bindings.knows(variable.name())) {
                return true;
            }
        }
        Object value = Fields.value(thing, compared.field().path());
        Object other = value(compared.operands().get(0), bindings);
        return switch (compared.operator()) {
            case EQUAL -> same(value, other);
            case UNEQUAL -> !same(value, other);
            case LESS -> value != null && number(value) < number(other);
            case AT_MOST -> value != null && number(value) <= number(other);
            case MORE -> value != null && number(value) > number(other);
            case AT_LEAST -> value != null && number(value) >= number(other);
            case IN -> compared.operands().stream().anyMatch(one -> same(value, value(one, bindings)));
            case NOT_IN -> compared.operands().stream().noneMatch(one -> same(value, value(one, bindings)));
            case CONTAINS -> value instanceof Collection<?> all && all.contains(other);
            case NOT_CONTAINS -> !(value instanceof Collection<?> all && all.contains(other));
            case MEMBER_OF -> other instanceof Collection<?> all && all.contains(value);
            case NOT_MEMBER_OF -> !(other instanceof Collection<?> all && all.contains(value));
        };
    }

    /** What an operand stands for; null for nothing, and for a variable that is not bound. */
    public static Object value(Operand operand, Bindings bindings) {
        if (operand instanceof Constant constant) {
            return constant.value();
        } else if (operand instanceof Figure figure) {
            return figure.value();
        } else if (operand instanceof Truth truth) {
            return truth.value();
        } else if (operand instanceof Text text) {
            return text.value();
        } else if (operand instanceof Variable variable) {
            return Fields.value(bindings.get(variable.name()), variable.field().path());
        }
        return null;
    }

    private static boolean same(Object one, Object other) {
        return one instanceof Number && other instanceof Number ? number(one) == number(other) : Objects.equals(one, other);
    }

    private static double number(Object value) {
        return value instanceof Number number ? number.doubleValue() : Double.NaN;
    }
}
