package ebb.rulebase.reading;

import java.util.List;

/** Where the readers of one file report what is wrong, so that all faults come to light at once. */
final class Faults {

    private final List<RuleFault> found;
    private final String file;
    private final String rule;
    private final int line;
    private final boolean pinned;

    /** Faults of one file. */
    Faults(List<RuleFault> found, String file) {
        this(found, file, null, 0, false);
    }

    private Faults(List<RuleFault> found, String file, String rule, int line, boolean pinned) {
        this.found = found;
        this.file = file;
        this.rule = rule;
        this.line = line;
        this.pinned = pinned;
    }

    /** The same, for one rule; {@code pinned} to its line where its inner lines are not those of the file. */
    Faults in(String ruleName, int ruleLine, boolean pinnedToLine) {
        return new Faults(found, file, ruleName, ruleLine, pinnedToLine);
    }

    /** The same, for one line; an unknown line leaves it at the rule's. */
    Faults at(int otherLine) {
        return new Faults(found, file, rule, otherLine > 0 && !pinned ? otherLine : line, pinned);
    }

    void add(String problem) {
        found.add(new RuleFault(file, line, rule, problem));
    }

    void add(int otherLine, String problem) {
        at(otherLine).add(problem);
    }

    /** Does something, and reports it if it is not allowed. */
    void attempt(Runnable reading) {
        try {
            reading.run();
        } catch (NotAllowedException e) {
            add(e.getMessage());
        }
    }

    boolean none() {
        return found.isEmpty();
    }
}
