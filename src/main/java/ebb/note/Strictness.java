package ebb.note;

/** How much of a label has to be right. */
public enum Strictness {
    /** Fact and term. */
    TERM("fact and term"),
    /** Fact, term and person. */
    WHO("and who"),
    /** Fact, term, person and status. */
    STATUS("and status");

    private final String words;

    Strictness(String words) {
        this.words = words;
    }

    /** How reports call it. */
    public String words() {
        return words;
    }

    /** What of a label is compared; null where it is not scored at this strictness. */
    String key(Gold.Label label) {
        String term = label.fact() + " " + label.term();
        return switch (this) {
            case TERM -> label.affirmed() ? term : null;
            case WHO -> label.affirmed() ? term + " " + label.who() : null;
            case STATUS -> term + " " + label.who() + " " + label.status();
        };
    }
}
