package ebb.progress;

/** The file of progress cannot be used; the message is a sentence for the user, with what to do. */
public final class ProgressFaultException extends RuntimeException {

    private static final long serialVersionUID = 1;

    ProgressFaultException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
