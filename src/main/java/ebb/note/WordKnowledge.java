package ebb.note;

/**
 * What is known of one word form; the same for every occurrence.
 *
 * @param sets    the word sets that contain it, as a bit set
 * @param members the same, as numbers
 * @param cues    numbers of the cue phrases that have to be looked for where it occurs
 * @param phrases the same for the phrases of the rules
 * @param traits  what it is besides, as bits of {@link WordTraits}
 */
record WordKnowledge(long[] sets, int[] members, int[] cues, int[] phrases, int traits) {

    private static final int[] NONE = new int[0];

    /** Nothing but its traits. */
    static WordKnowledge plain(int traits) {
        return new WordKnowledge(new long[0], NONE, NONE, NONE, traits);
    }

    boolean in(int set) {
        int block = set >>> 6;
        return block < sets.length && (sets[block] >>> set & 1) != 0;
    }

    boolean is(int trait) {
        return (traits & trait) != 0;
    }

    /** Adds the sets to those of a sentence. */
    void addTo(long[] present) {
        for (int member : members) {
            present[member >>> 6] |= 1L << member;
        }
    }
}
