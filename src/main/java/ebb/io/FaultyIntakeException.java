package ebb.io;

import java.util.List;
import java.util.stream.Collectors;

/** An input file is at fault; the message has one sentence for each fault, one a line. */
public final class FaultyIntakeException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Fault> faults;

    /** All faults of one file, at least one. */
    public FaultyIntakeException(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")), null, false, false);
        this.faults = List.copyOf(faults);
    }

    /** The faults, in the order of the file. */
    public List<Fault> faults() {
        return faults;
    }
}
