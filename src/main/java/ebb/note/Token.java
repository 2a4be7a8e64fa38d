package ebb.note;

/**
 * A word or a mark of punctuation, with its place in the text.
 *
 * @param start index of its first UTF-16 unit
 * @param end   index after its last
 * @param word  the word in lower case and usual spelling; one token may stand for part of a contraction
 * @param kind  what it is
 * @param upper whether it begins with a capital
 * @param known what is known of the word
 */
record Token(int start, int end, String word, Kind kind, boolean upper, WordKnowledge known) {

    /** What a token is. */
    enum Kind {
        /** A word or number. */
        WORD,
        /** The 's of a noun: a genitive, or a shortened "is". */
        GENITIVE,
        /** A comma or a dash. */
        COMMA,
        /** A quotation mark. */
        QUOTE,
        /** A semicolon, colon, bracket or slash: no phrase goes across it. */
        BREAK,
        /** The end of a sentence that asks. */
        QUESTION,
        /** The end of any other sentence. */
        STOP
    }

    boolean endsSentence() {
        return kind == Kind.STOP || kind == Kind.QUESTION;
    }
}
