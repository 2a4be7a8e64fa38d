package ebb.note;

import java.util.List;

/**
 * A text that a person has annotated.
 *
 * @param id     what outputs call it
 * @param text   the text
 * @param labels what the person found in it
 */
public record Gold(String id, String text, List<Label> labels) {

    /** Copies the labels. */
    public Gold {
        labels = List.copyOf(labels);
    }

    /**
     * One thing found.
     *
     * @param fact   the kind of fact, as files write it
     * @param term   the term, as files write it
     * @param who    whom it is about
     * @param status present, past, negated or hypothetical
     * @param quote  the words that say so
     */
    public record Label(String fact, String term, String who, String status, String quote) {

        /** The label that a mark amounts to. */
        public static Label of(Mark mark) {
            return new Label(mark.fact().term(), mark.term().term(), mark.who(), mark.status().term(), mark.quote());
        }

        /** Whether it names what is or was so; others are scored only where the status counts. */
        boolean affirmed() {
            return status.equals(MarkStatus.PRESENT.term()) || status.equals(MarkStatus.PAST.term());
        }
    }
}
