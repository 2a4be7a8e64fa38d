package ebb.note;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * All phrases of a lexicon, compiled. A phrase is looked for only in sentences that hold one of the words it cannot do
 * without and, near it, all else it needs, and there in one pass, so the time grows with the length of the text and
 * nothing else.
 */
final class PhraseBook {

    private final List<Phrase> phrases = new ArrayList<>();
    private final PhraseCompiler compiler;
    private final WordSets words;
    /** The numbers of what phrases need first. */
    private final Map<First, Integer> firstNeeds = new HashMap<>();

    private record First(int words, int slots) {
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
        words.anchor(phrase.anchor(), new Called.Wanted(number, firstNeed(phrase), phrase.needs()));
        return number;
    }

    private int firstNeed(Phrase phrase) {
        if (phrase.needs().length == 0) {
            return Called.NOTHING;
        }
        Phrase.Need need = phrase.needs()[0];
        return firstNeeds.computeIfAbsent(new First(need.words(), need.slots()), first -> {
            int number = firstNeeds.size();
            if (first.words() != Phrase.Position.NO_WORDS) {
                words.meets(first.words(), number);
            }
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

        private final Occurrences occurrences = new Occurrences(firstNeeds.size());
        private Unit[] units;
        /** The phrases that were looked for already, one bit for each, and which these are. */
        private final long[] sought = new long[phrases.size() + 63 >>> 6];
        private int[] soughtNumbers = new int[64];
        private int soughtCount;

        private Search() {
        }

        /** Goes on to a sentence of at most {@link Occurrences#UNITS} units. */
        void open(Unit[] unitsOfSentence) {
            units = unitsOfSentence;
            occurrences.open(units);
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
            occurrences.cast();
            for (int i = units.length - 1; i >= 0; i--) {
                Called called = wanted.apply(units[i].known());
                int before = found.size();
                for (int group = 0; group < called.groups(); group++) {
                    if (called.possible(group, occurrences)) {
                        read(called, group, i, found);
                    }
                }
                if (found.size() > before + 1) {
                    found.subList(before, found.size()).sort(IN_ORDER);
                }
            }
            return found;
        }

        private void read(Called called, int group, int anchor, List<Found> found) {
            int end = called.begin(group + 1);
            for (int begin = called.begin(group); begin < end; begin = called.next(begin)) {
                int number = called.phrase(begin);
                if (called.near(begin, occurrences, anchor) && (sought[number >>> 6] >>> number & 1) == 0) {
                    seek(number);
                    List<Phrase.Reading> readings = phrases.get(number).read(occurrences);
                    for (int i = 0; i < readings.size(); i++) {
                        found.add(new Found(number, readings.get(i)));
                    }
                }
            }
        }

        private void seek(int number) {
            sought[number >>> 6] |= 1L << number;
            if (soughtCount == soughtNumbers.length) {
                soughtNumbers = Arrays.copyOf(soughtNumbers, 2 * soughtCount);
            }
            soughtNumbers[soughtCount++] = number;
        }
    }
}
