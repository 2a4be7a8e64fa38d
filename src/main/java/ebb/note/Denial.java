package ebb.note;

import ebb.fact.SafetyKind;
import java.util.Arrays;
import java.util.Set;

/**
 * What the denial of a danger denies, and whether it does: a deed that somebody does to another, or what somebody feels;
 * nothing where it is itself denied, made little of, or only the doer's word.
 */
final class Denial {

    private static final Set<String> FEARING = Set.of("afraid", "scared", "frightened", "fear", "fears", "fearful", "terrified",
            "unsafe", "intimidated", "scares", "frightens", "dread", "dreads");
    /** Whom one may be said not to fear without a name: "not afraid of | the other". */
    private static final Set<String> OTHERS = Set.of("the", "each", "one", "either", "anybody", "anyone", "partner", "spouse");
    /** What one may be afraid to do because of somebody at home: "afraid to | go home". */
    private static final Set<String> PLACES = Set.of("go", "be", "return", "come", "stay");
    private static final Set<String> CALLING = Set.of("call", "calls", "called", "name", "consider", "considers", "regard",
            "deem", "term");
    private static final Set<String> PASSIVE = Set.of("be", "been", "being", "was", "were", "is", "are", "get", "gets",
            "got");
    /** What stands between a subject and what it is or does: "she | is | not scared". */
    private static final Set<String> LEADING = Set.of("is", "s", "was", "has", "have", "had", "are", "were", "not", "never",
            "been", "does", "did");
    private static final Set<String> NOT = Set.of("not", "never", "neither", "nobody");
    private static final Set<String> SAYING = Set.of("say", "swear", "promise", "claim", "pretend");
    private static final Set<String> DENYING = Set.of("deny", "denies", "denied", "denying");
    /** How far before what is denied the denial may stand, and how far before that whoever denies it. */
    private static final int NEAR = 4;
    private static final int REACH = 9;
    /** What stands before somebody who is only there: "asked | with H in the room, denied any". */
    private static final Set<String> BESIDE = Set.of("with", "of", "about", "to", "from", "by", "for");
    private static final Set<String> NOTHING = Set.of("none", "nothing", "not", "never", "nil");
    /** What makes a denial one of how often or how badly: "does not hit me | every time". */
    private static final Set<String> DEGREES = Set.of("often", "always", "every", "hard", "much", "daily", "unless", "constantly");
    private static final Set<String> NO_MORE = Set.of("again", "anymore");
    private static final Set<String> EXCEPTING = Set.of("except", "unless");
    private static final Set<String> APART = Set.of("apart", "aside", "other");
    private static final Set<String> DOING_SO = Set.of("did", "does", "do", "has");
    private static final Set<String> ONCE = Set.of("once", "one", "twice");
    /** How far behind a danger it may be said to be over. */
    private static final int FAR = 8;
    /** What turns to what is so all the same: "not violent, | just pushes her". */
    private static final Set<String> MERELY = Set.of("just", "only", "merely", "simply");
    private static final String DENIED = "denied";
    private static final String DOING = "ing";

    private Denial() {
    }

    /**
     * Whether the denial of a danger answers the question about it: "not hiding from her" does not tell of fear, and
     * "neither would call it violence" tells of a word.
     */
    static boolean answers(Sentence sentence, Phrase.Reading reading, Lexicon.Entry entry) {
        for (int i = Math.max(0, reading.start() - NEAR); i < reading.start(); i++) {
            if (CALLING.contains(sentence.units()[i].word())) {
                return false;
            }
        }
        return entry.term() != SafetyKind.FEAR_OF_PARTNER || ofPartner(sentence.units(), reading);
    }

    /** Whether a word for fear is among what was read. */
    static boolean fears(Unit[] units, Phrase.Reading reading) {
        return Arrays.stream(units, reading.start(), reading.end()).anyMatch(unit -> FEARING.contains(unit.word()));
    }

    /** Whether a fear is spoken of, and not one "of criticism" or "to speak up". */
    static boolean ofPartner(Unit[] units, Phrase.Reading reading) {
        for (int i = reading.start(); i < reading.end(); i++) {
            if (FEARING.contains(units[i].word())) {
                int next = i + 1;
                boolean of = next + 1 < units.length && units[next].word().equals("of");
                boolean to = next + 1 < units.length && units[next].word().equals("to") && !PLACES.contains(units[next + 1].word());
                boolean somebody = of && (units[next + 1].mention() != null || OTHERS.contains(units[next + 1].word()));
                return !to && (!of || somebody);
            }
        }
        return false;
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
        return i >= 0 && Room.person(units[i]) && !units[i].object() && !units[i].word().isEmpty() ? i : -1;
    }

    /** Whether somebody is said to deny something in a sentence. */
    static boolean in(Unit[] units) {
        return Arrays.stream(units).anyMatch(unit -> DENYING.contains(unit.word()));
    }

    /** Whether the denial is itself denied: "neither | denies the violence", "can't say he has never hit her". */
    static boolean denied(Unit[] units, Phrase.Reading reading) {
        for (int i = Math.max(1, reading.start() - NEAR); i < reading.end(); i++) {
            boolean unsaid = SAYING.contains(units[i].word()) && not(units, i, 1);
            if (unsaid || DENYING.contains(units[i].word()) && not(units, i, NEAR)) {
                return true;
            }
        }
        return false;
    }

    private static boolean not(Unit[] units, int place, int reach) {
        for (int i = place - 1; i >= 0 && i >= place - reach && !units[i].breaks(); i--) {
            if (NOT.contains(units[i].word())) {
                return true;
            }
        }
        return false;
    }

    /** Who is said to deny what was read: "Henrik, asked again, denies any | violence"; null for nobody. */
    static Someone by(Unit[] units, Phrase.Reading reading) {
        int i = reading.start();
        while (i < reading.end() && !DENYING.contains(units[i].word())) {
            i++;
        }
        return i < reading.end() ? denier(units, i) : before(units, reading.start());
    }

    private static Someone before(Unit[] units, int place) {
        int i = place - 1;
        while (i > 0 && i >= place - NEAR && !DENYING.contains(units[i].word())) {
            if (units[i].breaks() || units[i].mention() != null) {
                return null;
            }
            i--;
        }
        return i > 0 && DENYING.contains(units[i].word()) ? denier(units, i) : null;
    }

    private static Someone denier(Unit[] units, int i) {
        for (int before = i - 1; before >= 0 && before >= i - REACH && !units[before].breaks(); before--) {
            boolean beside = before > 0 && BESIDE.contains(units[before - 1].word());
            if (Room.person(units[before]) && !units[before].object() && !beside) {
                return units[before].mention().someone();
            }
        }
        return null;
    }

    /** Whether it happened and is no more: "hasn't hit her | since March", "one slap in 2019, none | since". */
    static boolean since(Unit[] units, Phrase.Reading reading, boolean denied) {
        for (int i = reading.end(); i < units.length && i < reading.end() + FAR; i++) {
            if (units[i].breaks()) {
                return false;
            }
            if (units[i].word().equals("since") && (denied || NOTHING.contains(units[i - 1].word()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is denied only that it happens again: "never hit me | again", "doesn't hit me | anymore". */
    static boolean noMore(Unit[] units, Phrase.Reading reading) {
        int end = reading.end();
        boolean anyMore = end + 1 < units.length && units[end].word().equals("any") && units[end + 1].word().equals("more");
        return anyMore || end < units.length && NO_MORE.contains(units[end].word());
    }

    /** Whoever does something and denies it has done it, as far as the note tells: "he hit her and | denied | it". */
    static boolean byDoer(Unit[] units, Sentence.Cue cue, Phrase.Reading reading) {
        boolean byAnother = cue.end() < units.length && units[cue.end()].word().equals("by");
        return units[cue.start()].word().equals(DENIED) && !byAnother && Room.person(units[reading.start()])
                && !PASSIVE.contains(units[cue.start() - 1].word());
    }

    /** Whether the words between two places turn to what is so all the same. */
    static boolean merely(Unit[] units, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (turns(units, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word after a comma makes little of what follows: "not violent, | just pushes her". */
    static boolean turns(Unit[] units, int i) {
        return i > 0 && MERELY.contains(units[i].word()) && units[i - 1].token().kind() == Token.Kind.COMMA;
    }

    /**
     * Whether what is denied is only that it is often, or there is an exception: "doesn't hit me | often", "no violence |
     * except for one slap", "never hit me | but he did".
     */
    static boolean butFor(Unit[] units, Phrase.Reading reading) {
        int end = reading.end();
        boolean degree = end < units.length && (DEGREES.contains(units[end].word()) || units[end - 1].object() && units[end].word().equals("in")
                && end + 1 < units.length && units[end + 1].word().equals("front"));
        if (degree) {
            return true;
        }
        for (int i = end; i + 1 < units.length && i < end + FAR; i++) {
            String word = units[i].word();
            boolean apart = APART.contains(word) && (units[i + 1].word().equals("from") || units[i + 1].word().equals("than"));
            boolean did = DOING_SO.contains(units[i + 1].word()) && Shorthand.ends(units, i + 2) && units[i].mention() != null
                    && i > end && units[i - 1].word().equals("but");
            if (apart || did || EXCEPTING.contains(word) || MERELY.contains(word) && ONCE.contains(after(units, i))) {
                return true;
            }
            if (units[i].breaks()) {
                return false;
            }
        }
        return false;
    }

    /** The word behind a place, an article aside: "just | the once". */
    private static String after(Unit[] units, int i) {
        int next = units[i + 1].word().equals("the") && i + 2 < units.length ? i + 2 : i + 1;
        return units[next].word();
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
