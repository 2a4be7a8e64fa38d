package ebb.note;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * All phrases of a lexicon, compiled. A phrase is looked for only in sentences that hold one of the words it cannot do
 * without, and there in one pass, so the time grows with the length of the text and nothing else.
 */
final class PhraseBook {

    private final List<Phrase> phrases = new ArrayList<>();
    private final PhraseCompiler compiler;
    private final WordSets words;

    PhraseBook(PhraseCompiler compiler, WordSets words) {
        this.compiler = compiler;
        this.words = words;
    }

    /** Compiles a phrase and returns its number. */
    int add(String text) {
        Phrase phrase = compiler.compile(text);
        int number = phrases.size();
        phrases.add(phrase);
        for (int set : phrase.anchors()) {
            words.anchor(set, number);
        }
        return number;
    }

    int size() {
        return phrases.size();
    }

    /** A reading and the number of its phrase. */
    record Found(int phrase, Phrase.Reading reading) {
    }

    /** The word sets that a sentence has words of. */
    long[] present(Unit[] units) {
        long[] present = new long[words.blocks()];
        for (Unit unit : units) {
            unit.known().addTo(present);
        }
        return present;
    }

    /**
     * Reads one sentence.
     *
     * @param present the word sets it has words of
     * @param seen    for every phrase the last sentence it was looked for in; written
     * @param turn    a number not yet in {@code seen}
     * @param wanted  which of the phrases that a word calls for to look for
     */
    List<Found> read(Unit[] units, long[] present, int[] seen, int turn, Function<WordKnowledge, int[]> wanted) {
        List<Found> found = new ArrayList<>();
        long filled = 0;
        for (Unit unit : units) {
            filled |= unit.slots();
        }
        for (Unit unit : units) {
            for (int number : wanted.apply(unit.known())) {
                if (seen[number] == turn) {
                    continue;
                }
                seen[number] = turn;
                Phrase phrase = phrases.get(number);
                if (phrase.possible(present, filled)) {
                    phrase.read(units, reading -> found.add(new Found(number, reading)));
                }
            }
        }
        return found;
    }
}
