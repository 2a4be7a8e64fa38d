package ebb.explain;

import java.util.List;

/** Somebody named a finding, a fact, a field, a person or a rule that does not exist, or that could be several. */
public final class UnknownNameException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** What was named. */
    public enum Kind {
        /** A finding. */
        FINDING("finding"),
        /** A fact. */
        FACT("fact"),
        /** A field of a fact. */
        FIELD("field"),
        /** What may stand in a field. */
        VALUE("value"),
        /** A rule. */
        RULE("rule"),
        /** A person. */
        PERSON("person"),
        /** An answer to a question. */
        ANSWER("answer");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The word for it in a sentence. */
        public String word() {
            return word;
        }
    }

    private final Kind kind;
    private final String name;
    private final boolean ambiguous;
    private final transient List<String> candidates;

    /**
     * An unknown or ambiguous name.
     *
     * @param kind       what was named
     * @param name       as it was written
     * @param ambiguous  whether it could be several
     * @param candidates what it could be, or all there is
     */
    public UnknownNameException(Kind kind, String name, boolean ambiguous, List<String> candidates) {
        super("The " + kind.word() + " \"" + name + "\" " + (ambiguous ? "could be several" : "does not exist"));
        this.kind = kind;
        this.name = name;
        this.ambiguous = ambiguous;
        this.candidates = List.copyOf(candidates);
    }

    /** What was named. */
    public Kind kind() {
        return kind;
    }

    /** As it was written. */
    public String name() {
        return name;
    }

    /** Whether it could be several. */
    public boolean ambiguous() {
        return ambiguous;
    }

    /** What it could be where it could be several; otherwise everything there is of its kind. */
    public List<String> candidates() {
        return candidates;
    }
}
