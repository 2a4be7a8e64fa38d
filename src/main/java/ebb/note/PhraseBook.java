package ebb.note;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * All phrases of a lexicon, compiled. A phrase is looked for only in sentences that hold one of the words it cannot do
 * without and meet all its other needs, and there in one pass, so the time grows with the length of the text and nothing
 * else. What phrases need is numbered, so that asking whether a sentence meets it is a look at one bit.
 */
final class PhraseBook {

    private final List<Phrase> phrases = new ArrayList<>();
    private final PhraseCompiler compiler;
    private final WordSets words;
    private final Map<Need, Integer> needs = new HashMap<>();
    /** The slots that meet a need beside its words. */
    private long[] slots = new long[64];
    /** The needs of phrase n stand in {@code needed} from {@code from[n]} to {@code from[n + 1]}. */
    private int[] from = new int[64];
    private int[] needed = new int[64];

    /** A need, as a key. */
    private record Need(Set<Integer> sets, long slots) {
    }

    PhraseBook(PhraseCompiler compiler, WordSets words) {
        this.compiler = compiler;
        this.words = words;
    }

    /** Compiles a phrase and returns its number. */
    int add(String text) {
        Phrase phrase = compiler.compile(text);
        int number = phrases.size();
        phrases.add(phrase);
        int end = from[number];
        needed = room(needed, end + phrase.needs().length);
        for (Phrase.Need need : phrase.needs()) {
            needed[end++] = number(need);
        }
        from = room(from, number + 2);
        from[number + 1] = end;
        for (int set : phrase.anchors()) {
            words.anchor(set, number, end == from[number] ? Called.NOTHING : needed[from[number]]);
        }
        return number;
    }

    private static int[] room(int[] array, int size) {
        return size <= array.length ? array : Arrays.copyOf(array, 2 * size);
    }

    private int number(Phrase.Need need) {
        TreeSet<Integer> sets = new TreeSet<>();
        for (int set : need.sets()) {
            sets.add(set);
        }
        return needs.computeIfAbsent(new Need(sets, need.slots()), key -> {
            int number = needs.size();
            sets.forEach(set -> words.meets(set, number));
            slots = number < slots.length ? slots : Arrays.copyOf(slots, 2 * number);
            slots[number] = key.slots();
            return number;
        });
    }

    int size() {
        return phrases.size();
    }

    /** A reading and the number of its phrase. */
    record Found(int phrase, Phrase.Reading reading) {
    }

    /** Begins to search a note. */
    Search search() {
        return new Search();
    }

    /** The search for phrases, in one sentence after the other. Not thread-safe. */
    final class Search {
        private static final Comparator<Found> IN_ORDER = Comparator.comparingInt(Found::phrase);

        private Unit[] units;
        /** The needs that the words of the sentence meet, one bit for each. */
        private final long[] met = new long[needs.size() + 63 >>> 6];
        /** The phrases that were looked for already, one bit for each, and which these are. */
        private final long[] sought = new long[phrases.size() + 63 >>> 6];
        private int[] soughtNumbers = new int[64];
        private int soughtCount;

        private Search() {
        }

        /** Goes on to a sentence. */
        void open(Unit[] unitsOfSentence) {
            units = unitsOfSentence;
            Arrays.fill(met, 0);
            for (Unit unit : units) {
                unit.known().addTo(met);
            }
            for (int i = 0; i < soughtCount; i++) {
                sought[soughtNumbers[i] >>> 6] = 0;
            }
            soughtCount = 0;
        }

        /**
         * All readings of phrases not yet looked for in the sentence: by the last word that calls for them, the last one
         * first, and then in the order of the phrases.
         *
         * @param wanted which of the phrases that a word calls for to look for
         */
        List<Found> readings(Function<WordKnowledge, Called> wanted) {
            List<Found> found = new ArrayList<>();
            long filled = 0;
            for (Unit unit : units) {
                filled |= unit.slots();
            }
            for (int i = units.length - 1; i >= 0; i--) {
                Called called = wanted.apply(units[i].known());
                int before = found.size();
                for (int group = 0; group < called.groups(); group++) {
                    if (meets(called.need(group), filled)) {
                        read(called.phrases(group), i, filled, found);
                    }
                }
                if (found.size() > before + 1) {
                    found.subList(before, found.size()).sort(IN_ORDER);
                }
            }
            return found;
        }

        private void read(int[] numbers, int lastAnchor, long filled, List<Found> found) {
            for (int number : numbers) {
                if (possible(number, filled) && (sought[number >>> 6] >>> number & 1) == 0) {
                    seek(number);
                    List<Phrase.Reading> readings = phrases.get(number).read(units, lastAnchor);
                    for (int i = 0; i < readings.size(); i++) {
                        found.add(new Found(number, readings.get(i)));
                    }
                }
            }
        }

        private void seek(int number) {
            sought[number >>> 6] |= 1L << number;
            soughtNumbers = room(soughtNumbers, soughtCount + 1);
            soughtNumbers[soughtCount++] = number;
        }

        private boolean possible(int phrase, long filled) {
            for (int i = from[phrase] + 1; i < from[phrase + 1]; i++) {
                if (!meets(needed[i], filled)) {
                    return false;
                }
            }
            return true;
        }

        private boolean meets(int need, long filled) {
            return need == Called.NOTHING || (met[need >>> 6] >>> need & 1) != 0 || (slots[need] & filled) != 0;
        }
    }
}
