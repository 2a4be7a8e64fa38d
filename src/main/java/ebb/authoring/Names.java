package ebb.authoring;

import ebb.fact.Person;
import ebb.rulebase.reading.Constraint;
import ebb.rulebase.reading.Constraint.Compared;
import ebb.rulebase.reading.Constraint.Field;
import ebb.rulebase.reading.Constraint.Named;
import ebb.rulebase.reading.Constraint.Operand;
import ebb.rulebase.reading.Constraint.Operator;
import java.util.LinkedHashMap;
import java.util.Map;

/** How the plain words of one rule call what its variables stand for: people A, B and C, everything else by its field. */
final class Names {

    /** How a person's part in each kind of fact is said. */
    private static final Map<String, String> PARTS = Map.ofEntries(
            Map.entry("by", "by"), Map.entry("of", "of"), Map.entry("about", "about"), Map.entry("awayFrom", "from"),
            Map.entry("who", "of"), Map.entry("first", "of"), Map.entry("second", "with"), Map.entry("self", "of"),
            Map.entry("other", "with"), Map.entry("subject", "of"));

    private final Map<String, String> people = new LinkedHashMap<>();
    private final Map<String, String> things = new LinkedHashMap<>();

    void name(String variable, String thing) {
        things.put(variable, thing);
    }

    /** A person's part in a fact, such as "by A"; null where the constraint is about something else. */
    String person(Constraint constraint, Class<?> type) {
        if (constraint instanceof Named named && isPerson(named.field(), type)) {
            return part(named.field()) + " " + person(named.variable());
        }
        if (constraint instanceof Compared compared && compared.operator() == Operator.EQUAL && isPerson(compared.field(), type)
                && compared.operands().get(0) instanceof Operand.Variable variable && variable.field().type() == String.class) {
            return part(compared.field()) + " " + of(variable);
        }
        return null;
    }

    private static boolean isPerson(Field field, Class<?> type) {
        return field.type() == String.class && field.path().size() == 1
                && (PARTS.containsKey(field.path().get(0)) || type == Person.class);
    }

    private static String part(Field field) {
        return PARTS.getOrDefault(field.path().get(0), "called");
    }

    private String person(String variable) {
        return people.computeIfAbsent(variable, added -> String.valueOf((char) ('A' + people.size())));
    }

    /** What a variable is called. */
    String of(String variable) {
        String person = people.get(variable);
        return person != null ? person : things.getOrDefault(variable, variable.substring(1));
    }

    String of(Operand.Variable variable) {
        String path = String.join(" ", variable.field().path());
        if (path.isEmpty()) {
            return of(variable.name());
        }
        return variable.field().type() == String.class && PARTS.containsKey(path) ? "the person of " + of(variable.name())
                : Nouns.field(variable.field().path()) + " of " + of(variable.name());
    }
}
