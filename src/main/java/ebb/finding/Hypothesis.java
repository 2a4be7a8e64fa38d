package ebb.finding;

import java.util.List;

/**
 * Something the rules may conclude, before the evidence for and against it is weighed. Two equal hypotheses are the
 * same one: all evidence about it is weighed together.
 *
 * <p>The records write their equality out: a record's own is put together from method handles when it is first used, which
 * made every start of Ebb longer.
 */
public sealed interface Hypothesis permits Antecedent, Caution, Discussion, Expecting, Pattern, Question, Reminder,
        Satisfaction, UnmetNeed, Withholding {

    /** The id that outputs and commands use, for example {@code need:love@rowan}. */
    String id();

    /** The people it is about, in the order of their roles; none where it is about the case as a whole. */
    default List<String> concerns() {
        return List.of();
    }

    /**
     * Whether other rules may build on it, so that the rules themselves have to weigh it. What nothing builds on is
     * weighed when the formulation is written.
     */
    default boolean foundation() {
        return !(this instanceof Discussion || this instanceof Question || this instanceof Reminder
                || this instanceof Withholding);
    }
}
