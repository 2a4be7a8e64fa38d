package ebb.io;

import java.util.List;

/** An exercise, or an answer to one, has faults; the message lists all of them, one a line. */
public final class FaultyExerciseException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** These faults, each with its place and how to mend it. */
    public FaultyExerciseException(List<String> faults) {
        super(String.join(System.lineSeparator(), faults), null, false, false);
    }
}
