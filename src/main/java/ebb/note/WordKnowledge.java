package ebb.note;

/**
 * What the lexicon knows of one word form.
 *
 * @param sets      the word sets that contain it, as a bit set
 * @param phrases   numbers of the phrases that have to be looked for where it occurs
 * @param skippable whether phrases may pass over it
 */
record WordKnowledge(long[] sets, int[] phrases, boolean skippable) {

    static final WordKnowledge NOTHING = new WordKnowledge(new long[0], new int[0], false);

    boolean in(int set) {
        int block = set >>> 6;
        return block < sets.length && (sets[block] >>> set & 1) != 0;
    }

    /** Adds the sets to those of a sentence. */
    void addTo(long[] present) {
        for (int i = 0; i < sets.length; i++) {
            present[i] |= sets[i];
        }
    }
}
