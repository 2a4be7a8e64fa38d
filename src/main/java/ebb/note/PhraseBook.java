package ebb.note;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

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

    Phrase phrase(int number) {
        return phrases.get(number);
    }

    /** A reading and the number of its phrase. */
    record Found(int phrase, Phrase.Reading reading) {
    }

    /**
     * Reads one sentence.
     *
     * @param seen   for every phrase the last sentence it was looked for in; written
     * @param turn   a number not yet in {@code seen}
     * @param wanted which phrases to look for
     */
    List<Found> read(Unit[] units, int[] seen, int turn, IntPredicate wanted) {
        List<Found> found = new ArrayList<>();
        List<Phrase.Reading> readings = new ArrayList<>();
        long[] present = new long[words.blocks()];
        long filled = 0;
        for (Unit unit : units) {
            unit.known().addTo(present);
            filled |= unit.slots();
        }
        for (Unit unit : units) {
            for (int number : unit.known().phrases()) {
                if (seen[number] != turn && wanted.test(number)) {
                    seen[number] = turn;
                    if (!phrases.get(number).possible(present, filled)) {
                        continue;
                    }
                    readings.clear();
                    phrases.get(number).read(units, 0, units.length, readings);
                    for (Phrase.Reading reading : readings) {
                        found.add(new Found(number, reading));
                    }
                }
            }
        }
        return found;
    }
}
