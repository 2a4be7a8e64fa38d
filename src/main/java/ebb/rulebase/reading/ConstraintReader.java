package ebb.rulebase.reading;

import ebb.rulebase.reading.Constraint.Both;
import ebb.rulebase.reading.Constraint.Compared;
import ebb.rulebase.reading.Constraint.Either;
import ebb.rulebase.reading.Constraint.Field;
import ebb.rulebase.reading.Constraint.Holds;
import ebb.rulebase.reading.Constraint.Named;
import ebb.rulebase.reading.Constraint.Operand;
import ebb.rulebase.reading.Constraint.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Reads what stands between the brackets of a pattern: {@code field operator literal|variable}, and no more. */
final class ConstraintReader {

    private final OperandReader operands;
    private final Class<?> matched;
    private final Scope scope;

    /**
     * A reader for the constraints of one pattern.
     *
     * @param matched the type that is matched, or null for constraints on sums
     * @param scope   the variables in sight, to which new ones are added
     */
    ConstraintReader(Class<?> matched, Scope scope) {
        this.matched = matched;
        this.scope = scope;
        this.operands = new OperandReader(scope);
    }

    /**
     * Reads one constraint.
     *
     * @throws NotAllowedException if it is anything else
     */
    List<Constraint> read(String expression) {
        Tokens tokens = new Tokens(expression);
        List<Constraint> read = new ArrayList<>();
        if (matched != null && tokens.aheadVariable()) {
            read.add(named(tokens));
            if (tokens.atEnd()) {
                return read;
            }
            Field field = ((Named) read.get(0)).field();
            read.add(either(tokens, comparison(tokens, field), field));
        } else {
            read.add(either(tokens));
        }
        tokens.end();
        return read;
    }

    private Named named(Tokens tokens) {
        String variable = tokens.variable();
        tokens.expect(":");
        Field field = field(tokens);
        scope.bind(variable, field.type());
        return new Named(variable, field);
    }

    private Constraint either(Tokens tokens) {
        Constraint first = atom(tokens, null);
        return either(tokens, first, lastField(first));
    }

    private Constraint either(Tokens tokens, Constraint first, Field field) {
        List<Constraint> parts = new ArrayList<>(List.of(both(tokens, first, field)));
        while (tokens.take("||")) {
            Field last = lastField(parts.get(parts.size() - 1));
            Constraint next = atom(tokens, last);
            parts.add(both(tokens, next, lastField(next)));
        }
        return parts.size() == 1 ? parts.get(0) : new Either(List.copyOf(parts));
    }

    private Constraint both(Tokens tokens, Constraint first, Field field) {
        List<Constraint> parts = new ArrayList<>(List.of(first));
        Field last = field;
        while (tokens.take("&&")) {
            Constraint next = atom(tokens, last);
            parts.add(next);
            last = lastField(next);
        }
        return parts.size() == 1 ? first : new Both(List.copyOf(parts));
    }

    private Constraint atom(Tokens tokens, Field before) {
        if (tokens.take("(")) {
            Constraint inner = either(tokens);
            tokens.expect(")");
            return inner;
        }
        if (tokens.take("!")) {
            return holds(field(tokens), false);
        }
        boolean abbreviated = before != null && !tokens.aheadName() && !tokens.aheadVariable();
        return comparison(tokens, abbreviated || operatorAhead(tokens) ? before : field(tokens));
    }

    /** The field that an abbreviated comparison after this one goes on with: {@code a == 1 || == 2}. */
    private static Field lastField(Constraint constraint) {
        if (constraint instanceof Compared compared) {
            return compared.field();
        } else if (constraint instanceof Both both) {
            return lastField(both.parts().get(both.parts().size() - 1));
        }
        return null;
    }

    private static boolean operatorAhead(Tokens tokens) {
        return tokens.ahead("in", "(") || tokens.ahead("not", "in");
    }

    private Constraint comparison(Tokens tokens, Field field) {
        if (field == null) {
            throw new NotAllowedException("\"" + tokens.peek() + "\" was found where a field is expected.");
        }
        Operator operator = operator(tokens);
        if (operator == null) {
            return holds(field, true);
        }
        List<Operand> read = new ArrayList<>();
        if (operator.takesList()) {
            tokens.expect("(");
            do {
                read.add(operands.read(tokens));
            } while (tokens.take(","));
            tokens.expect(")");
        } else {
            read.add(operands.read(tokens));
        }
        read.forEach(operand -> Comparability.check(field, operator, operand, scope));
        return new Compared(field, operator, List.copyOf(read));
    }

    private static Constraint holds(Field field, boolean yes) {
        if (field.type() != boolean.class) {
            throw new NotAllowedException("The field " + String.join(".", field.path())
                    + " says more than yes or no: compare it with something, as in \"field == value\".");
        }
        return new Holds(field, yes);
    }

    private static Operator operator(Tokens tokens) {
        for (Operator operator : Operator.values()) {
            if (tokens.take(operator.sign().split(" "))) {
                return operator;
            }
        }
        if (tokens.aheadName() || tokens.ahead(":")) {
            throw new NotAllowedException("The operator \"" + tokens.peek() + "\" is not allowed; allowed are "
                    + java.util.Arrays.stream(Operator.values()).map(Operator::sign).collect(Collectors.joining(" "))
                    + ".");
        }
        return null;
    }

    private Field field(Tokens tokens) {
        if (matched == null) {
            String sum = tokens.variable();
            return new Field(List.of(sum), scope.type(sum));
        }
        if (tokens.take("this")) {
            return new Field(List.of(), matched);
        }
        List<String> path = new ArrayList<>();
        Class<?> type = matched;
        do {
            String name = tokens.name();
            type = OperandReader.fieldType(type, name);
            path.add(name);
            OperandReader.skipBrackets(tokens);
        } while (tokens.take("."));
        return new Field(List.copyOf(path), type);
    }
}
