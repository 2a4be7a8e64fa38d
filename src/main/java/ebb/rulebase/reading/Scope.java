package ebb.rulebase.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The variables that a place in a rule can see, with their types. */
final class Scope {

    private final Map<String, Class<?>> variables;

    Scope() {
        this(Map.of());
    }

    private Scope(Map<String, Class<?>> variables) {
        this.variables = new HashMap<>(variables);
    }

    /** A scope inside this one: it sees what this one sees, and keeps what it adds to itself. */
    Scope inner() {
        return new Scope(variables);
    }

    /** Adds a variable, which must be new. */
    void bind(String variable, Class<?> type) {
        if (!variable.startsWith("$")) {
            throw new NotAllowedException("A variable begins with a dollar sign: write \"$" + variable + "\".");
        }
        if (variables.putIfAbsent(variable, type) != null) {
            throw new NotAllowedException("The variable " + variable + " is bound twice: give one of them another name.");
        }
    }

    /** The type of a variable, which must be known. */
    Class<?> type(String variable) {
        Class<?> type = variables.get(variable);
        if (type == null) {
            throw new NotAllowedException("The variable " + variable + " is not bound above: bind it, or mend its name.");
        }
        return type;
    }

    boolean knows(String variable) {
        return variables.containsKey(variable);
    }

    Set<String> variables() {
        return Set.copyOf(variables.keySet());
    }
}
