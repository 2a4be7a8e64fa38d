package ebb.rulebase.reading;

import java.util.Comparator;

/**
 * Something in a rules folder that is not as it has to be, said so that it can be mended.
 *
 * @param file    path inside the rules folder, with forward slashes
 * @param line    the line, counted from 1; 0 where the fault is about the file as a whole
 * @param rule    the rule it is in, or null
 * @param problem what was found, what is allowed, and the mend, in full sentences
 */
public record RuleFault(String file, int line, String rule, String problem) implements Comparable<RuleFault> {

    private static final Comparator<RuleFault> ORDER = Comparator.comparing(RuleFault::file)
            .thenComparing(RuleFault::line)
            .thenComparing(RuleFault::problem);

    @Override
    public int compareTo(RuleFault other) {
        return ORDER.compare(this, other);
    }

    /** The fault as one line: {@code needs/love.drl:12: rule "Needs: ...": ...}. */
    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + ": " + (rule == null ? "" : "rule \"" + rule + "\": ") + problem;
    }
}
