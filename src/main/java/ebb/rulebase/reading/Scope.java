package ebb.rulebase.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The variables that a place in a rule can see, with their types. */
final class Scope {

    private final Map<String, Class<?>> variables;
    private int patterns;

    Scope() {
        this(Map.of(), 0);
    }

    private Scope(Map<String, Class<?>> variables, int patterns) {
        this.variables = new HashMap<>(variables);
        this.patterns = patterns;
    }

    /** A scope inside this one: it sees what this one sees, and keeps what it adds to itself. */
    Scope inner() {
        return new Scope(variables, patterns);
    }

    /** A scope inside this one for what is only looked for, or summed up: it combines with nothing outside. */
    Scope apart() {
        return new Scope(variables, 0);
    }

    /** Counts a pattern; true if there were others before it that it combines with. */
    boolean combines() {
        return patterns++ > 0;
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
