package ebb.io;

/** A file is not the formulation it was said to be; the message is a sentence for the user. */
public final class FaultyFormulationException extends RuntimeException {
    private static final long serialVersionUID = 1;

    FaultyFormulationException(String sentence) {
        super(sentence);
    }
}
