package ebb.session;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rules with a piece missing: each pattern of each rule left out, and each constraint of each pattern. A pattern that
 * something else in the rule refers to cannot be left out; it loses all its constraints instead.
 */
final class RuleMutants {
    private static final Pattern RULE = Pattern.compile("(?ms)^rule \"(.*?)\"\n(.*?)^end$");
    private static final Pattern WHEN = Pattern.compile("(?ms)^(.*?^\\s*when\n)(.*?)(^\\s*then\n.*)$");
    private static final Pattern ASKED = Pattern.compile("(\\s*(?:\\$\\w+ : )?[\\w.]+\\()(.*)(\\))");
    private static final Pattern DENIED = Pattern.compile("(\\s*not\\( [\\w.]+\\()(.*)(\\) \\))");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\w+");

    /**
     * One of them.
     *
     * @param rule    the rule it was
     * @param name    its own name, with what is missing
     * @param drl     its text
     */
    record Mutant(String rule, String name, String drl) {
    }

    private final List<Mutant> mutants = new ArrayList<>();
    private final String rule;
    private final String head;
    private final List<String> lines;
    private final String tail;

    private RuleMutants(String rule, String head, List<String> lines, String tail) {
        this.rule = rule;
        this.head = head;
        this.lines = lines;
        this.tail = tail;
    }

    /** The mutants of all rules in a file. */
    static List<Mutant> of(String drl) {
        List<Mutant> all = new ArrayList<>();
        Matcher rules = RULE.matcher(drl);
        while (rules.find()) {
            Matcher parts = WHEN.matcher(rules.group(2));
            if (!parts.matches()) {
                throw new AssertionError("A rule without conditions: " + rules.group(1));
            }
            RuleMutants one = new RuleMutants(rules.group(1), parts.group(1), parts.group(2).lines().toList(), parts.group(3));
            one.mutate();
            all.addAll(one.mutants);
        }
        return all;
    }

    private void mutate() {
        for (int i = 0; i < lines.size(); i++) {
            Matcher line = (lines.get(i).strip().startsWith("not(") ? DENIED : ASKED).matcher(lines.get(i));
            if (!line.matches()) {
                throw new AssertionError("A condition of a shape that is not known: " + lines.get(i));
            }
            List<String> constraints = split(line.group(2));
            List<String> bindings = constraints.stream().filter(constraint -> constraint.strip().matches("\\$\\w+ : \\w+"))
                    .toList();
            boolean asks = constraints.size() > bindings.size();
            if (asks && needed(i)) {
                add(i, line.group(1) + String.join(",", bindings) + line.group(3), "nothing asked of it");
            } else if (!needed(i) && lines.size() > 1) {
                add(i, "", "left out");
            }
            for (int j = 0; j < constraints.size(); j++) {
                if (!bindings.contains(constraints.get(j)) && constraints.size() > bindings.size() + 1) {
                    List<String> others = new ArrayList<>(constraints);
                    String dropped = others.remove(j);
                    add(i, line.group(1) + String.join(",", others) + line.group(3), "without " + dropped.strip());
                }
            }
        }
    }

    /** Whether another condition or the conclusion refers to something that a condition binds. */
    private boolean needed(int at) {
        StringBuilder rest = new StringBuilder(tail);
        for (int i = 0; i < lines.size(); i++) {
            rest.append(i == at ? "" : lines.get(i));
        }
        Matcher bound = Pattern.compile("(\\$\\w+) :").matcher(lines.get(at));
        while (bound.find()) {
            Matcher used = VARIABLE.matcher(rest);
            while (used.find()) {
                if (used.group().equals(bound.group(1))) {
                    return true;
                }
            }
        }
        return false;
    }

    private void add(int at, String line, String what) {
        String name = rule + " [" + (at + 1) + ": " + what.replace("\"", "") + "]";
        StringBuilder drl = new StringBuilder("rule \"").append(name).append("\"\n").append(head);
        for (int i = 0; i < lines.size(); i++) {
            drl.append(i == at ? line : lines.get(i)).append('\n');
        }
        mutants.add(new Mutant(rule, name, drl.append(tail).append("end\n").toString()));
    }

    /** The constraints of a pattern, separated by the commas that stand in no parentheses. */
    private static List<String> split(String constraints) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < constraints.length(); i++) {
            char c = constraints.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth == 0) {
                parts.add(constraints.substring(from, i));
                from = i + 1;
            }
        }
        if (!constraints.isBlank()) {
            parts.add(constraints.substring(from));
        }
        return parts;
    }
}
