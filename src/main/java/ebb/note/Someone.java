package ebb.note;

/**
 * A person as one note speaks of them.
 *
 * @param part   what they are to the one the note is about
 * @param gender as the note's words have it, for finding whom a pronoun means and nothing else
 * @param plural whether it is several people
 * @param id     id in the case, or null where the case does not name them
 * @param label  tells people of the same part apart within the note
 */
record Someone(Part part, Gender gender, boolean plural, String id, String label) {

    static final Someone AUTHOR = new Someone(Part.AUTHOR, Gender.UNTOLD, false, null, "i");
    static final Someone COUPLE = new Someone(Part.COUPLE, Gender.UNTOLD, true, null, "we");

    /** What a person is to the one the note is about. */
    enum Part {
        /** Who writes in the first person. */
        AUTHOR,
        /** Who comes to the sessions, in a clinician's note. */
        CLIENT,
        /** The present partner. */
        PARTNER,
        /** A former partner. */
        EX,
        /** The two together. */
        COUPLE,
        /** A parent or step-parent. */
        PARENT,
        /** Another relative. */
        FAMILY,
        /** A child. */
        CHILD,
        /** A friend. */
        FRIEND,
        /** Whoever else the partner was, is or might be close to: a partner's former partner, another woman. */
        RIVAL,
        /** Anybody else. */
        OTHER
    }

    /** What the words tell of it. */
    enum Gender {
        /** He. */
        HE,
        /** She. */
        SHE,
        /** Not told. */
        UNTOLD;

        /** As a lexicon writes it. */
        static Gender told(String written) {
            return switch (written) {
                case "he" -> HE;
                case "she" -> SHE;
                default -> UNTOLD;
            };
        }

        boolean agrees(Gender other) {
            return this == UNTOLD || other == UNTOLD || this == other;
        }
    }

    /** The same person, whose pronoun is told unless it was already. */
    Someone told(Gender pronoun) {
        return gender != Gender.UNTOLD || pronoun == Gender.UNTOLD ? this : new Someone(part, pronoun, plural, id, label);
    }

    /** Whether both words mean one person; what is told of the gender does not matter. */
    boolean same(Someone other) {
        return other != null && (id != null && id.equals(other.id) || label.equals(other.label));
    }

    /** What annotations call the person. */
    String who() {
        if (id != null) {
            return id;
        }
        return switch (part) {
            case AUTHOR -> "author";
            case CLIENT -> "client";
            case PARTNER -> "partner";
            case EX -> "ex";
            default -> "other";
        };
    }
}
