package ebb.io;

import java.util.List;
import java.util.stream.Collectors;

/** The wording files have faults; the message lists all of them, one a line. */
public final class FaultyKnowledgeException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<KnowledgeFault> faults;

    FaultyKnowledgeException(List<KnowledgeFault> faults) {
        super(faults.stream().map(KnowledgeFault::toString).collect(Collectors.joining(System.lineSeparator())));
        this.faults = List.copyOf(faults);
    }

    /** All faults, by file and line. */
    public List<KnowledgeFault> faults() {
        return faults;
    }
}
