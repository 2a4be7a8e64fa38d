package ebb.cli;

/** A command cannot do what it was asked to, because of its input; the message is a sentence for the user. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    Refusal(String sentence) {
        super(sentence, null, false, false);
    }
}
