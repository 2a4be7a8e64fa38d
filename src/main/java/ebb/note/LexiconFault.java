package ebb.note;

/** A phrase of the lexicon that cannot be used. The message says what was found, what is allowed, and the mend. */
public final class LexiconFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message a full sentence for the person who edits the lexicon */
    public LexiconFault(String message) {
        super(message);
    }
}
