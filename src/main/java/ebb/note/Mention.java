package ebb.note;

/**
 * A word or words that name a person.
 *
 * @param someone    who it is
 * @param possessive whether it says whose something is ("my", "John's"), or may ("her")
 * @param plain      whether it names the person themself; false only for a pure possessive
 * @param pronoun    whether it is a pronoun
 */
record Mention(Someone someone, boolean possessive, boolean plain, boolean pronoun) {
}
