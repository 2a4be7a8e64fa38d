package ebb.note;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * The phrases that a word calls for, by what they need first: where a sentence does not meet that, all of them are passed
 * over at one look.
 */
final class Called {

    /** Stands for no need. */
    static final int NOTHING = -1;

    /** No phrase at all. */
    static final Called NONE = new Called(new int[0], new int[0][]);

    private final int[] needs;
    private final int[][] phrases;

    private Called(int[] needs, int[][] phrases) {
        this.needs = needs;
        this.phrases = phrases;
    }

    /** Phrases by their first need. */
    static Called by(SortedMap<Integer, List<Integer>> phrasesByNeed) {
        int[] needs = new int[phrasesByNeed.size()];
        int[][] phrases = new int[needs.length][];
        int place = 0;
        for (Map.Entry<Integer, List<Integer>> group : phrasesByNeed.entrySet()) {
            needs[place] = group.getKey();
            phrases[place++] = group.getValue().stream().mapToInt(Integer::intValue).sorted().toArray();
        }
        return needs.length == 0 ? NONE : new Called(needs, phrases);
    }

    /** How many groups there are. */
    int groups() {
        return needs.length;
    }

    /** The number of what all phrases of a group need first, or {@link #NOTHING}. */
    int need(int group) {
        return needs[group];
    }

    /** The numbers of the phrases of a group, in ascending order; not to be changed. */
    int[] phrases(int group) {
        return phrases[group];
    }
}
