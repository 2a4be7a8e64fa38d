package ebb.note;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The phrases that a word calls for, by what they need first: where a sentence does not hold that, all of them are passed
 * over at one look. What each of them needs lies side by side in one array in the order in which it is looked at, for
 * fetching it from memory is most of what looking for phrases costs.
 */
final class Called {

    /** No phrase at all. */
    static final Called NONE = new Called(new int[0], new int[1], new int[0]);

    /** Stands for no need. */
    static final int NOTHING = -1;

    /** The first need of a group: its number, and the slots that meet it beside its words. */
    private static final int FIRST = 2;
    /** What comes before the needs of a phrase: its number, and where the next phrase begins. */
    private static final int HEAD = 2;
    /** A need: a word set, slots, how far before the word it may be met, and how far after it. */
    private static final int NEED = 4;

    private final int[] first;
    private final int[] begins;
    private final int[] phrases;

    private Called(int[] first, int[] begins, int[] phrases) {
        this.first = first;
        this.begins = begins;
        this.phrases = phrases;
    }

    /** A phrase that a word calls for. */
    record Wanted(int phrase, int firstNeed, Phrase.Need[] needs) {

        private int size() {
            return HEAD + NEED * needs.length;
        }
    }

    /** Phrases in the order of their numbers. */
    static Called of(Collection<Wanted> all) {
        if (all.isEmpty()) {
            return NONE;
        }
        Map<Integer, List<Wanted>> groups = new LinkedHashMap<>();
        for (Wanted wanted : all) {
            groups.computeIfAbsent(wanted.firstNeed(), need -> new ArrayList<>()).add(wanted);
        }
        int[] first = new int[FIRST * groups.size()];
        int[] begins = new int[groups.size() + 1];
        int[] phrases = new int[all.stream().mapToInt(Wanted::size).sum()];
        int group = 0;
        int end = 0;
        for (Map.Entry<Integer, List<Wanted>> entry : groups.entrySet()) {
            first[FIRST * group] = entry.getKey();
            first[FIRST * group + 1] = entry.getKey() == NOTHING ? 0 : entry.getValue().get(0).needs()[0].slots();
            for (Wanted wanted : entry.getValue()) {
                end = put(wanted, phrases, end);
            }
            begins[++group] = end;
        }
        return new Called(first, begins, phrases);
    }

    private static int put(Wanted wanted, int[] phrases, int begin) {
        int end = begin;
        phrases[end++] = wanted.phrase();
        phrases[end++] = begin + wanted.size();
        for (Phrase.Need need : wanted.needs()) {
            phrases[end++] = need.words();
            phrases[end++] = need.slots();
            phrases[end++] = need.behind();
            phrases[end++] = need.ahead();
        }
        return end;
    }

    /** How many groups there are. */
    int groups() {
        return begins.length - 1;
    }

    /** Whether a sentence holds what all phrases of a group need first. */
    boolean possible(int group, Occurrences occurrences) {
        int need = first[FIRST * group];
        return need == NOTHING || occurrences.meets(need) || occurrences.of(first[FIRST * group + 1]) != 0;
    }

    /** Where the phrases of a group begin; they end where those of the next begin. */
    int begin(int group) {
        return begins[group];
    }

    /** Where the phrase after another begins. */
    int next(int begin) {
        return phrases[begin + 1];
    }

    /** The number of a phrase. */
    int phrase(int begin) {
        return phrases[begin];
    }

    /** Whether all that a reading of a phrase holds stands near enough to the word for a reading to hold the word. */
    boolean near(int begin, Occurrences occurrences, int word) {
        for (int need = begin + HEAD; need < phrases[begin + 1]; need += NEED) {
            long there = occurrences.of(phrases[need], phrases[need + 1]);
            if (!occurrences.ahead(there, word, phrases[need + 3]) && !occurrences.behind(there, word, phrases[need + 2])) {
                return false;
            }
        }
        return true;
    }
}
