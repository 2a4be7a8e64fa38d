package ebb.rulebase.reading;

import ebb.rulebase.reading.Constraint.Field;
import ebb.rulebase.reading.Constraint.Operand;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;

/** Reads what a field may be compared with, and what a conclusion may be made of: literals and variables. */
final class OperandReader {

    private final Scope scope;

    OperandReader(Scope scope) {
        this.scope = scope;
    }

    Operand read(Tokens tokens) {
        if (tokens.aheadVariable()) {
            return variable(tokens);
        } else if (tokens.take("-")) {
            return new Operand.Figure(-number(tokens));
        } else if (tokens.aheadNumber()) {
            return new Operand.Figure(number(tokens));
        } else if (tokens.aheadText()) {
            String quoted = tokens.next();
            return new Operand.Text(quoted.substring(1, quoted.length() - 1));
        } else if (tokens.take("true") || tokens.ahead("false")) {
            return new Operand.Truth(!tokens.take("false"));
        } else if (tokens.take("null")) {
            return new Operand.Nothing();
        }
        return constant(tokens);
    }

    private static double number(Tokens tokens) {
        if (!tokens.aheadNumber()) {
            throw new NotAllowedException("\"" + tokens.peek() + "\" was found where a number is expected.");
        }
        return Double.parseDouble(tokens.next());
    }

    private Operand.Variable variable(Tokens tokens) {
        String name = tokens.variable();
        Class<?> type = scope.type(name);
        List<String> path = new ArrayList<>();
        while (tokens.take(".")) {
            String field = tokens.name();
            type = fieldType(type, field);
            path.add(field);
            skipBrackets(tokens);
        }
        return new Operand.Variable(name, new Field(List.copyOf(path), type));
    }

    private static Operand constant(Tokens tokens) {
        String home = tokens.name();
        Class<?> type = Names.type(home);
        if (type == null || !tokens.take(".")) {
            throw new NotAllowedException("\"" + home + "\" is neither a literal, nor a term, nor a variable; "
                    + "a term is written with its vocabulary, as in FearKind.ABANDONMENT.");
        }
        String name = tokens.name();
        if (Names.terms(home) == null) {
            return new Operand.Figure(figure(type, name));
        }
        Enum<?> constant = Names.constant(type, name);
        if (constant == null) {
            throw new NotAllowedException("The vocabulary " + home + " has no term " + name + "; its terms are "
                    + List.of(type.getEnumConstants()) + ".");
        }
        return new Operand.Constant(constant);
    }

    /** The value of a constant number of one of our types, such as {@code Complaint.NOT_ASKED}. */
    private static double figure(Class<?> type, String name) {
        try {
            java.lang.reflect.Field field = type.getField(name);
            if (Modifier.isStatic(field.getModifiers()) && field.getType().isPrimitive()) {
                return ((Number) field.get(null)).doubleValue();
            }
        } catch (ReflectiveOperationException | ClassCastException e) {
            // Said below.
        }
        throw new NotAllowedException("The type " + type.getSimpleName() + " has no constant number " + name + ".");
    }

    static Class<?> fieldType(Class<?> type, String name) {
        Class<?> field = Names.ours(type) ? Names.field(type, name) : null;
        if (field == null) {
            throw new NotAllowedException("A " + type.getSimpleName() + " has no field \"" + name + "\" for a rule to read"
                    + (Names.ours(type) ? "; its fields are " + Names.fieldNames(type) : "") + ".");
        }
        return field;
    }

    static void skipBrackets(Tokens tokens) {
        if (tokens.take("(")) {
            tokens.expect(")");
        }
    }
}
