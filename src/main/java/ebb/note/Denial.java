package ebb.note;

import ebb.fact.SafetyKind;
import java.util.Arrays;
import java.util.Set;

/** What the denial of a danger denies: a deed that somebody does to another, or what somebody feels. */
final class Denial {

    private static final Set<String> FEARING = Set.of("afraid", "scared", "frightened", "fear", "fears", "fearful", "terrified",
            "unsafe", "intimidated", "scares", "frightens", "dread", "dreads");
    private static final Set<String> PASSIVE = Set.of("be", "been", "being", "was", "were", "is", "are", "get", "gets",
            "got");
    /** What stands between a subject and what it is or does: "she | is | not scared". */
    private static final Set<String> LEADING = Set.of("is", "s", "was", "has", "have", "had", "are", "were", "not", "never",
            "been", "does", "did");
    private static final String DOING = "ing";

    private Denial() {
    }

    /** Whether the denial of a danger answers the question about it: "not hiding from her" does not tell of fear. */
    static boolean answers(Sentence sentence, Phrase.Reading reading, Lexicon.Entry entry) {
        return entry.term() != SafetyKind.FEAR_OF_PARTNER || Arrays.stream(sentence.units(), reading.start(), reading.end())
                .anyMatch(unit -> FEARING.contains(unit.word()));
    }

    /** Whether it denies what one does to another: "never hit her", and not "has never been hit", "not afraid". */
    static boolean ofDeed(Unit[] units, Phrase.Reading reading, Lexicon.Entry entry) {
        return deed(units, reading, entry) && !passive(units, reading);
    }

    /** Whether it is something one does to another: "never hit", "never frightened", and not "not afraid". */
    private static boolean deed(Unit[] units, Phrase.Reading reading, Lexicon.Entry entry) {
        boolean frightens = reading.filled(Slot.OTHER) >= 0 && reading.filled(Slot.WHO) >= 0
                || units[reading.end() - 1].word().endsWith("ed") && reading.end() < units.length && units[reading.end()].object();
        return Doing.harm(entry) || entry.term() == SafetyKind.FEAR_OF_PARTNER && frightens;
    }

    /** The person right before a reading, whose clause it is; negative where there is none, or only one left out. */
    static int subject(Unit[] units, Phrase.Reading reading) {
        int i = reading.start() - 1;
        while (i >= 0 && units[i].mention() == null
                && (units[i].skippable() || LEADING.contains(units[i].word()))) {
            i--;
        }
        return i >= 0 && Setting.person(units[i]) && !units[i].object() && !units[i].word().isEmpty() ? i : -1;
    }

    /** Whether the words say that something is done to somebody: "has never been hit", and not "is not checking". */
    private static boolean passive(Unit[] units, Phrase.Reading reading) {
        boolean aided = false;
        for (int i = Math.max(0, reading.start() - 2); i < reading.end(); i++) {
            String word = units[i].word();
            if (aided && word.endsWith(DOING) && i >= reading.start()) {
                return false;
            }
            aided |= PASSIVE.contains(word);
        }
        return aided;
    }
}
