package ebb.note;

/**
 * A word or words that name a person.
 *
 * @param someone    who it is
 * @param possessive whether it says whose something is ("my", "John's"), or may ("her")
 * @param plain      whether it names the person themself; false only for a pure possessive
 * @param pronoun    whether it is a pronoun
 * @param owner      whose person it is, where it is told ("her father"); or null
 */
record Mention(Someone someone, boolean possessive, boolean plain, boolean pronoun, Someone owner) {

    /** A pronoun, or a name: nobody's. */
    Mention(Someone someone, boolean possessive, boolean plain, boolean pronoun) {
        this(someone, possessive, plain, pronoun, null);
    }
}
