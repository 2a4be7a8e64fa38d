package ebb.io;

import ebb.fact.CaseFile;
import ebb.fact.Intake;
import java.util.List;

/**
 * What reading one intake document brought: the case, or all that is wrong with the document. Never a part of a case.
 *
 * @param name     the file's name, or {@code standard input}
 * @param line     the line on which the document begins, from 1
 * @param caseFile the case; null where there are faults
 * @param faults   all faults, in the order of the file; empty where there is a case
 */
public record Reading(String name, int line, CaseFile caseFile, List<Fault> faults) {
    /** Copies the list, so that nobody can change it later. */
    public Reading {
        faults = List.copyOf(faults);
    }

    /** Whether the document is without faults. */
    public boolean sound() {
        return faults.isEmpty();
    }

    /**
     * The intake of a sound document.
     *
     * @throws FaultyIntakeException with all faults, if there are any
     */
    public Intake intake() {
        return orThrow().intake();
    }

    /**
     * The case of a sound document.
     *
     * @throws FaultyIntakeException with all faults, if there are any
     */
    public CaseFile orThrow() {
        if (!sound()) {
            throw new FaultyIntakeException(faults);
        }
        return caseFile;
    }
}
