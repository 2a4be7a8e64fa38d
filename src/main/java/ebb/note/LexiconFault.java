package ebb.note;

import java.util.List;
import java.util.stream.Collectors;

/** A lexicon that cannot be used as it is; the message tells all its faults, one a line. */
public final class LexiconFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    /**
     * One of the faults.
     *
     * @param place   where it is
     * @param problem what was found, what is allowed, and the mend, in full sentences
     */
    public record Fault(Lexicon.Place place, String problem) {
        @Override
        public String toString() {
            return place + ": " + problem;
        }
    }

    /** Carries all faults, of which there is at least one. */
    public LexiconFault(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /** All faults, by file and line. */
    public List<Fault> faults() {
        return faults;
    }
}
