package ebb.rulebase.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a rules folder by an allow-list: what the readers do not know, no rule may say. So whoever writes a rule can
 * neither run code, nor read anything but the case, nor keep Ebb busy without end, and every rule that passes can be put
 * into plain words. The rules that come with Ebb pass the same lint.
 */
public final class RuleLint {

    private static final int MOST_RULES = 2_000;

    private RuleLint() {
    }

    /**
     * What was read from a folder.
     *
     * @param rules  the rules that could be read whole, in the order of files and lines
     * @param heads  what can be told of these and of the others, in the same order
     * @param faults everything that is not as it has to be, in the order of files and lines; empty for a sound folder
     */
    public record Reading(List<RuleText> rules, List<RuleHead> heads, List<RuleFault> faults) {

        /**
         * The rules of a sound folder.
         *
         * @throws RuleFaultsException if it is not sound
         */
        public List<RuleText> sound() {
            if (!faults.isEmpty()) {
                throw new RuleFaultsException(faults);
            }
            return rules;
        }
    }

    /** Reads all files of a folder and reports all faults at once. */
    public static Reading read(List<RuleFile> files) {
        List<RuleFault> faults = new ArrayList<>();
        List<RuleText> rules = new ArrayList<>();
        List<RuleHead> heads = new ArrayList<>();
        for (RuleFile file : files) {
            rules.addAll(new RuleReader(file, heads, faults).read());
        }
        if (files.isEmpty()) {
            faults.add(new RuleFault(".", 0, null, "The folder holds no rules: no file in it ends in .drl or .drl.csv."));
        }
        if (rules.size() > MOST_RULES) {
            faults.add(new RuleFault(".", 0, null, "The folder holds " + rules.size() + " rules; at most " + MOST_RULES
                    + " are allowed."));
        }
        faults.addAll(repeatedNames(rules));
        faults.addAll(Strata.circles(rules));
        return new Reading(List.copyOf(rules), List.copyOf(heads), faults.stream().sorted().distinct().toList());
    }

    private static List<RuleFault> repeatedNames(List<RuleText> rules) {
        List<RuleFault> faults = new ArrayList<>();
        Map<String, RuleText> first = new HashMap<>();
        for (RuleText rule : rules) {
            RuleText earlier = first.putIfAbsent(rule.name(), rule);
            if (earlier != null) {
                faults.add(new RuleFault(rule.file(), rule.line(), rule.name(), "The name is taken: " + earlier.file() + ":"
                        + earlier.line() + " has a rule of the same name. Let the name say what sets this rule apart."));
            }
        }
        return faults;
    }
}
