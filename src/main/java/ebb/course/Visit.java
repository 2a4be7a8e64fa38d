package ebb.course;

import ebb.explain.Concluded;
import ebb.fact.Intake;
import java.time.LocalDate;

/**
 * A case as it stood at one time.
 *
 * @param name      what it is called: the file it was read from, or the date it is looked at from
 * @param concluded the facts as they were then, with what today's rules conclude from them
 */
public record Visit(String name, Concluded concluded) {

    /** The facts as they were. */
    public Intake intake() {
        return concluded.intake();
    }

    /** The day; null where nothing in the file has a date. */
    public LocalDate day() {
        return intake().asOf();
    }
}
