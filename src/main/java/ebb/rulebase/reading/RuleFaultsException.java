package ebb.rulebase.reading;

import java.util.List;
import java.util.stream.Collectors;

/** A rules folder that cannot be used as it is. The input is at fault, not Ebb. */
public final class RuleFaultsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<RuleFault> faults;

    /** Carries all faults of a folder, of which there is at least one. */
    public RuleFaultsException(List<RuleFault> faults) {
        super(faults.stream().map(RuleFault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /** All faults that were found, in the order of files and lines. */
    public List<RuleFault> faults() {
        return faults;
    }
}
