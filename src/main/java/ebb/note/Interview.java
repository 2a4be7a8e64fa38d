package ebb.note;

import ebb.fact.FactType;
import ebb.fact.SafetyKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Whose answers the screenings in a clinician's note are. "Not asked" is never "no": where a note about several people
 * does not tell who answered, nobody did. One interview serves one note.
 */
final class Interview {

    /** Words that speak of everybody asked. */
    private static final Set<String> ALL = Set.of("both", "each", "neither", "either", "singly", "separately",
            "individually", "apart", "three");
    private static final Set<String> NOT_PEOPLE = Set.of("family", "families", "side", "way", "parent", "parents", "mother",
            "other", "case", "years", "months", "weeks", "days", "times", "kids", "children", "boys", "girls");
    private static final Set<String> NOBODY = Set.of("nobody");
    /** How somebody is reached who is not in the room: "phone call from Ines". */
    private static final Set<String> CALLING = Set.of("phone", "telephone", "call", "phoned", "rang", "email", "video");
    private static final Set<String> FEARING = Set.of("afraid", "scared", "frightened", "fear", "fears", "fearful", "terrified",
            "unsafe", "intimidated", "scares", "frightens", "dread", "dreads");
    private static final Set<String> DENYING = Set.of("not", "never", "nor");
    private static final Set<String> TOGETHER = Set.of("joint", "jointly", "together");
    private static final Set<String> PASSIVE = Set.of("be", "been", "being", "was", "were", "is", "are", "get", "gets",
            "got");
    /** What stands between a subject and what it is or does: "she | is | not scared". */
    private static final Set<String> LEADING = Set.of("is", "s", "was", "has", "have", "had", "are", "were", "not", "never",
            "been", "does", "did");
    private static final String DOING = "ing";
    private static final String ASKED = "asked";
    private static final String ALONE = "alone";
    /** How far from "alone" the person stands who is: "asked him again today, alone". */
    private static final int NEAR = 6;

    private final String text;
    private final Manuscript manuscript;
    private final Cast cast;
    private final Bearers bearers;
    private Someone alone;
    /** Whether the note has said that each was seen alone. */
    private boolean eachAlone;
    private boolean paragraphEnds;
    /** Whether the sentence before asks, and whether this one does. */
    private boolean afterQuestion;
    private boolean asks;
    private int heard;

    Interview(String text, Manuscript manuscript, Cast cast, Bearers bearers) {
        this.text = text;
        this.manuscript = manuscript;
        this.cast = cast;
        this.bearers = bearers;
    }

    /** Takes in who is seen alone from a sentence on, up to the end of its paragraph. Sentences come in the note's order. */
    void hear(Sentence sentence) {
        Unit[] units = sentence.units();
        Unit last = units[units.length - 1];
        boolean first = heard == 0;
        afterQuestion = asks;
        asks = sentence.asks();
        if (paragraphEnds || text.substring(heard, units[0].start()).indexOf('\n') >= 0) {
            alone = null;
        }
        heard = last.end();
        paragraphEnds = text.charAt(heard - 1) == '\n';
        if (ofAll(units) || has(units, TOGETHER)) {
            alone = null;
            eachAlone |= ofAll(units) && has(units, Set.of(ALONE));
            return;
        }
        if (first && Arrays.stream(units).limit(2).anyMatch(unit -> CALLING.contains(unit.word()))) {
            alone = sole(units, units.length);
        }
        boolean headed = person(units[0]) && heads(units);
        alone = headed ? units[0].mention().someone() : alone;
        for (int i = 0; i < units.length; i++) {
            if (units[i].word().equals(ALONE)) {
                Someone near = beside(units, i);
                alone = near == null ? alone : near;
            }
        }
    }

    /** Whether a sentence begins with a person and a colon, or with what is said of them up to it: "H, door shut, whispering:". */
    private static boolean heads(Unit[] units) {
        int i = 1;
        while (i < units.length && i <= NEAR && units[i].mention() == null && !units[i].breaks()) {
            i++;
        }
        return i < units.length && units[i].word().equals(":") && (i == 1 || units[1].token().kind() == Token.Kind.COMMA);
    }

    /** Who is said to be alone: the last person shortly before, or the one a sentence names that opens "Alone, C:". */
    private static Someone beside(Unit[] units, int i) {
        for (int before = i - 1; before >= 0 && before >= i - NEAR; before--) {
            if (DENYING.contains(units[before].word())) {
                return null;
            }
            boolean right = before == i - 1 && units[before].mention() != null;
            if (right || person(units[before])) {
                return units[before].mention().someone();
            }
        }
        return i == 0 && units.length > 2 && units[1].token().kind() == Token.Kind.COMMA && person(units[2])
                ? units[2].mention().someone() : null;
    }

    /** Whether the denial of a danger answers the question about it: "not hiding from her" does not tell of fear. */
    static boolean answers(Sentence sentence, Phrase.Reading reading, Lexicon.Entry entry) {
        return entry.term() != SafetyKind.FEAR_OF_PARTNER || Arrays.stream(sentence.units(), reading.start(), reading.end())
                .anyMatch(unit -> FEARING.contains(unit.word()));
    }

    /** Whom the paragraph so far is about, for sentences that name nobody: who is seen alone in it, or heads it; or null. */
    Someone section() {
        return alone;
    }

    /** The two, where a sentence that names neither says "both" or "each"; empty otherwise. */
    List<Someone> each(Sentence sentence) {
        boolean named = Arrays.stream(sentence.units()).anyMatch(unit -> person(unit) && unit.mention().someone().id() != null);
        return ofAll(sentence.units()) && !named ? cast.attending() : List.of();
    }

    /**
     * Whose answer a reading tells: one person's, that of all who were asked, or nobody's. Of a child it tells how safe the
     * child is, whoever says so.
     *
     * @param who whom the fact behind the question is about, or null
     */
    List<Someone> asked(Sentence sentence, Phrase.Reading reading, Lexicon.Entry entry, Someone who) {
        if (manuscript.confides()) {
            return List.of();
        }
        Unit[] units = sentence.units();
        int subject = subject(units, reading);
        Someone told = entry.term() == SafetyKind.CHILD_AT_RISK ? who : told(sentence, reading, entry, subject);
        boolean all = ofAll(units) || has(units, NOBODY) && alone == null && Arrays.stream(units).noneMatch(Interview::person)
                || told == null && eachAlone && opensAlone(units);
        if (all && subject < 0 && !person(units[reading.start()]) && reading.filled(Slot.WHO) < 0
                && reading.filled(Slot.SELF) < 0) {
            List<Someone> everybody = new ArrayList<>(cast.attending());
            if (told != null && Bearers.ofTheTwo(told) && everybody.stream().noneMatch(told::same)) {
                everybody.add(told);
            }
            return everybody.isEmpty() && who != null ? List.of(who) : everybody;
        }
        if (told != null) {
            boolean another = entry.term() != SafetyKind.CHILD_AT_RISK && !Bearers.ofTheTwo(told);
            return another || ofAnother(sentence, reading, entry, told) ? List.of() : List.of(told);
        }
        List<Someone> attending = cast.attending();
        return attending.size() == 1 ? attending : attending.isEmpty() && who != null ? List.of(who) : List.of();
    }

    /** The one whose answer it is, or null. */
    /** A fear "of him" is never his own, and one that is asked of something else is none of the partner. */
    private boolean ofAnother(Sentence sentence, Phrase.Reading reading, Lexicon.Entry entry, Someone told) {
        if (entry.term() != SafetyKind.FEAR_OF_PARTNER) {
            return false;
        }
        boolean own = false;
        for (int i = reading.start() + 1; i < Math.min(reading.end() + 2, sentence.units().length); i++) {
            own |= sentence.units()[i].object() && sentence.units()[i].mention() != null
                    && told.same(sentence.units()[i].mention().someone());
        }
        boolean answer = afterQuestion && entry.fact() == FactType.SCREENING && reading.start() <= 2;
        return own || answer;
    }

    private Someone told(Sentence sentence, Phrase.Reading reading, Lexicon.Entry entry, int subject) {
        Unit[] units = sentence.units();
        Someone speaker = units[reading.start()].speaker();
        if (speaker != null) {
            return speaker;
        }
        boolean done = deed(units, reading, entry) && !passive(units, reading);
        if (!done && person(units[reading.start()])) {
            return units[reading.start()].mention().someone();
        }
        Someone acting = Bearers.acting(sentence, reading);
        if (acting != null && subject < 0) {
            return acting;
        }
        if (done && alone != null) {
            return alone;
        }
        int named = reading.filled(Slot.WHO) < 0 ? reading.filled(Slot.SELF) : reading.filled(Slot.WHO);
        if (named >= 0 && units[named].mention() != null) {
            return units[named].mention().someone();
        }
        if (reading.filled(Slot.OTHER) >= 0 && done) {
            return bearers.counterpart(units[reading.filled(Slot.OTHER)].mention().someone());
        }
        if (acting != null) {
            return done ? bearers.counterpart(acting) : acting;
        }
        Someone addressed = addressed(units);
        return addressed != null ? addressed : alone == null ? sole(units, reading.start()) : alone;
    }

    /** Whom a sentence says was asked: "violence: asked her, on her own". */
    private static Someone addressed(Unit[] units) {
        for (int i = 1; i < units.length; i++) {
            if (units[i - 1].word().equals(ASKED) && units[i].mention() != null) {
                return units[i].mention().someone();
            }
        }
        return null;
    }

    /** Whether it is something one does to another: "never hit", "never frightened", and not "not afraid". */
    private static boolean deed(Unit[] units, Phrase.Reading reading, Lexicon.Entry entry) {
        boolean frightens = reading.filled(Slot.OTHER) >= 0 && reading.filled(Slot.WHO) >= 0
                || units[reading.end() - 1].word().endsWith("ed");
        return Doing.harm(entry) || entry.term() == SafetyKind.FEAR_OF_PARTNER && frightens;
    }

    /** The one person of the case whom a sentence names up to a unit; null where it names several, or none. */
    private static Someone sole(Unit[] units, int end) {
        Someone sole = null;
        for (int i = 0; i < end; i++) {
            Someone named = person(units[i]) && !units[i].object() ? units[i].mention().someone() : null;
            if (named != null && (named.id() == null || sole != null && !sole.same(named))) {
                return null;
            }
            sole = named == null ? sole : named;
        }
        return sole;
    }

    /** The person right before a reading, whose clause it is; negative where there is none, or only one left out. */
    private static int subject(Unit[] units, Phrase.Reading reading) {
        int i = reading.start() - 1;
        while (i >= 0 && units[i].mention() == null
                && (units[i].skippable() || LEADING.contains(units[i].word()))) {
            i--;
        }
        return i >= 0 && person(units[i]) && !units[i].object() && !units[i].word().isEmpty() ? i : -1;
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

    /** Whether a sentence begins with "Alone", or with one word before it: "seen alone". */
    private static boolean opensAlone(Unit[] units) {
        return Arrays.stream(units).limit(2).anyMatch(unit -> unit.word().equals(ALONE));
    }

    /** "Either" and "neither" may speak of something else: "no pressure from either family". */
    private static boolean ofAll(Unit[] units) {
        for (int i = 0; i < units.length; i++) {
            boolean others = i + 1 < units.length && NOT_PEOPLE.contains(units[i + 1].word());
            if (ALL.contains(units[i].word()) && !others) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(Unit[] units, Set<String> words) {
        for (Unit unit : units) {
            if (words.contains(unit.word())) {
                return true;
            }
        }
        return false;
    }

    private static boolean person(Unit unit) {
        return unit.mention() != null && unit.mention().plain()
                && unit.mention().someone().part() != Someone.Part.COUPLE;
    }
}
