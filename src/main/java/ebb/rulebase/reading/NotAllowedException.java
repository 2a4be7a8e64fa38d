package ebb.rulebase.reading;

/** Something that no rule may say. Its message is the fault, in full sentences. */
final class NotAllowedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotAllowedException(String problem) {
        super(problem, null, false, false);
    }
}
