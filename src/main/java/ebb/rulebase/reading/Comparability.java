package ebb.rulebase.reading;

import ebb.fact.Term;
import ebb.rulebase.reading.Constraint.Field;
import ebb.rulebase.reading.Constraint.Operand;
import ebb.rulebase.reading.Constraint.Operator;
import java.util.List;

/** Which operators and operands fit which field: what does not fit would compile, and never fire. */
final class Comparability {

    private Comparability() {
    }

    static void check(Field field, Operator operator, Operand operand, Scope scope) {
        String shown = field.path().isEmpty() ? "this" : String.join(".", field.path());
        if (operator.takesList() && operand instanceof Operand.Variable) {
            throw new NotAllowedException("\"" + operator.sign() + "\" takes literals only: write \"memberOf\" for a list"
                    + " in a variable.");
        }
        if (operand instanceof Operand.Text) {
            throw new NotAllowedException("The field " + shown + " is compared with a quoted text. Closed terms are enum "
                    + "constants, as in FearKind.ABANDONMENT, and rules name no person.");
        }
        if (!fits(field.type(), operator, operand)) {
            throw new NotAllowedException("The field " + shown + " (" + described(field.type())
                    + ") can never be \"" + operator.sign() + "\" " + described(operand) + ".");
        }
    }

    private static boolean fits(Class<?> type, Operator operator, Operand operand) {
        if (operator.membership()) {
            Class<?> list = operator == Operator.MEMBER_OF || operator == Operator.NOT_MEMBER_OF
                    ? type(operand) : type;
            Class<?> member = list == type ? type(operand) : type;
            return List.class.isAssignableFrom(list) && member == String.class;
        }
        if (operand instanceof Operand.Nothing) {
            return !type.isPrimitive() && !operator.ordering();
        }
        if (operator.ordering()) {
            return numeric(type) && numeric(type(operand));
        }
        return fits(type, operand);
    }

    /** Whether a value can be given where a type is expected. */
    static boolean fits(Class<?> type, Operand operand) {
        if (operand instanceof Operand.Nothing) {
            return !type.isPrimitive();
        }
        Class<?> given = type(operand);
        return numeric(type) && numeric(given) || type.isAssignableFrom(given)
                || type.isEnum() && given == Term.class && operand instanceof Operand.Variable;
    }

    private static Class<?> type(Operand operand) {
        if (operand instanceof Operand.Constant constant) {
            return constant.value().getDeclaringClass();
        } else if (operand instanceof Operand.Variable variable) {
            return variable.field().type();
        } else if (operand instanceof Operand.Truth) {
            return boolean.class;
        } else if (operand instanceof Operand.Text) {
            return String.class;
        }
        return operand instanceof Operand.Figure ? double.class : Void.class;
    }

    static boolean numeric(Class<?> type) {
        return type == int.class || type == long.class || type == double.class
                || Number.class.isAssignableFrom(type);
    }

    static String described(Class<?> type) {
        if (numeric(type)) {
            return "a number";
        } else if (type == String.class) {
            return "an id";
        } else if (type == boolean.class) {
            return "yes or no";
        } else if (List.class.isAssignableFrom(type)) {
            return "a list of ids";
        }
        return type.isEnum() ? "a term of " + type.getSimpleName() : "a " + type.getSimpleName();
    }

    static String described(Operand operand) {
        if (operand instanceof Operand.Constant constant) {
            return constant.value().getDeclaringClass().getSimpleName() + "." + constant.value().name();
        } else if (operand instanceof Operand.Variable variable) {
            return variable.name() + " (" + described(variable.field().type()) + ")";
        } else if (operand instanceof Operand.Figure figure) {
            return "the number " + figure.value();
        } else if (operand instanceof Operand.Truth truth) {
            return truth.value() ? "true" : "false";
        }
        return operand instanceof Operand.Text text ? "\"" + text.value() + "\"" : "null";
    }
}
