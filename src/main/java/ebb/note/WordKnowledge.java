package ebb.note;

import java.util.List;

/**
 * What is known of one word form; the same for every occurrence.
 *
 * @param sets    the word sets that contain it, as a bit set
 * @param needs   the first needs of phrases that it meets, as a bit set
 * @param cues    the cue phrases that have to be looked for where it occurs
 * @param phrases the same for the phrases of the rules
 * @param traits  what it is besides, as bits of {@link WordTraits}
 * @param meaning the words it stands for where it is an informal spelling, else null
 */
record WordKnowledge(long[] sets, long[] needs, Called cues, Called phrases, int traits, List<String> meaning) {

    private static final long[] NOTHING = new long[0];

    /** Nothing but its traits and what it stands for. */
    static WordKnowledge plain(int traits, List<String> meaning) {
        return new WordKnowledge(NOTHING, NOTHING, Called.NONE, Called.NONE, traits, meaning);
    }

    boolean is(int trait) {
        return (traits & trait) != 0;
    }
}
