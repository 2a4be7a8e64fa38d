package ebb.note;

import ebb.fact.FactType;
import ebb.fact.SafetyKind;
import ebb.fact.ScreeningResult;
import ebb.fact.Setting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Whose answers the screenings in a clinician's note are. "Not asked" is never "no": where a note about several people
 * does not tell who answered, nobody did. One interview serves one note.
 */
final class Interview {

    private static final Set<String> NOBODY = Set.of("nobody");
    private static final Set<String> LEADING = Set.of("asked", "per");

    private final Manuscript manuscript;
    private final Cast cast;
    private final Bearers bearers;
    private final Room room;
    /** Whether the sentence before asks, and whether this one does. */
    private boolean afterQuestion;
    private boolean asks;

    Interview(String text, Manuscript manuscript, Cast cast, Bearers bearers) {
        this.manuscript = manuscript;
        this.cast = cast;
        this.bearers = bearers;
        this.room = new Room(text);
    }

    /** Takes in a sentence before what it tells is asked for. Sentences come in the note's order. */
    void hear(Sentence sentence) {
        afterQuestion = asks;
        asks = sentence.asks();
        room.hear(sentence);
    }

    /** Whom the paragraph so far is about, for sentences that name nobody; or null. */
    Someone section() {
        return room.alone();
    }

    /** The two, where a sentence that names neither says "both" or "each"; empty otherwise. */
    List<Someone> each(Sentence sentence) {
        boolean named = Arrays.stream(sentence.units())
                .anyMatch(unit -> Room.person(unit) && unit.mention().someone().id() != null);
        boolean denied = Arrays.stream(sentence.units()).anyMatch(unit -> unit.word().equals("neither"));
        return Room.ofAll(sentence.units()) && !named && !denied ? cast.attending() : List.of();
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
        int subject = Denial.subject(units, reading);
        Someone told = entry.term() == SafetyKind.CHILD_AT_RISK ? who : told(sentence, reading, entry, subject);
        boolean all = Room.ofAll(units) || room.alone() == null && ofNobody(units)
                || told == null && room.eachAlone(units);
        if (all && subject < 0 && !Room.person(units[reading.start()]) && reading.filled(Slot.WHO) < 0
                && reading.filled(Slot.SELF) < 0) {
            List<Someone> everybody = new ArrayList<>(cast.attending());
            if (told != null && Bearers.ofTheTwo(told) && everybody.stream().noneMatch(told::same)) {
                everybody.add(told);
            }
            return everybody.isEmpty() && who != null ? List.of(who) : everybody;
        }
        List<Someone> replying = replying(units, reading);
        if (!replying.isEmpty()) {
            return replying;
        }
        if (told != null) {
            boolean ofAnother = entry.term() instanceof SafetyKind kind && !kind.fromPartner() && who != null && !told.same(who)
                    && entry.term() != SafetyKind.CHILD_AT_RISK;
            boolean another = entry.term() != SafetyKind.CHILD_AT_RISK && !Bearers.ofTheTwo(told);
            return another || ofAnother || ofAnother(sentence, reading, entry, told) ? List.of() : List.of(told);
        }
        List<Someone> attending = cast.attending();
        return attending.size() == 1 ? attending : attending.isEmpty() && who != null ? List.of(who) : List.of();
    }

    /** Whether somebody was asked alone or in front of the other; null where the note does not say. */
    Setting setting(Sentence sentence, Someone asked) {
        return room.joint() ? Setting.JOINT : room.apart(asked, sentence.units()) ? Setting.ALONE : null;
    }

    /** A fear "of him" is never his own, and one that is asked of something else is none of the partner. */
    private boolean ofAnother(Sentence sentence, Phrase.Reading reading, Lexicon.Entry entry, Someone told) {
        if (entry.term() != SafetyKind.FEAR_OF_PARTNER || Denial.ofDeed(sentence.units(), reading, entry)) {
            return false;
        }
        if (entry.fact() == FactType.SCREENING && Denial.fears(sentence.units(), reading) && !Denial.ofPartner(sentence.units(), reading)) {
            return true;
        }
        boolean own = false;
        for (int i = reading.start() + 1; i < Math.min(reading.end() + 2, sentence.units().length); i++) {
            own |= sentence.units()[i].object() && sentence.units()[i].mention() != null
                    && told.same(sentence.units()[i].mention().someone());
        }
        boolean answer = afterQuestion && entry.fact() == FactType.SCREENING && reading.start() <= 2;
        return own || answer;
    }

    /** The one whose answer it is, or null. */
    private Someone told(Sentence sentence, Phrase.Reading reading, Lexicon.Entry entry, int subject) {
        Unit[] units = sentence.units();
        Someone speaker = units[reading.start()].speaker();
        Someone denying = Denial.by(units, reading);
        if (denying != null) {
            return denying;
        }
        if (speaker != null) {
            return speaker;
        }
        boolean done = answered(entry.detail()) && Denial.ofDeed(units, reading, entry);
        if (!done && Room.person(units[reading.start()])) {
            return units[reading.start()].mention().someone();
        }
        if (done && room.alone() != null) {
            return room.alone();
        }
        Someone acting = Bearers.acting(sentence, reading);
        if (acting != null && subject < 0) {
            return acting;
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
        return addressed != null ? addressed : room.alone() == null ? Room.sole(units, reading.start()) : room.alone();
    }

    /** Whether it tells an answer, and not that nobody was asked. */
    static boolean answered(Mark.Detail result) {
        return result == null || !result.value().equals(ScreeningResult.NOT_DONE.term());
    }

    /** Those of the two who are named with the answers behind a topic: "violence: R says never, H denies". */
    private static List<Someone> replying(Unit[] units, Phrase.Reading reading) {
        return Reply.behind(units, reading.start(), reading.end()).stream().map(Reply::by)
                .filter(by -> by != null && Bearers.ofTheTwo(by)).distinct().toList();
    }

    /** Whom a sentence says was asked, or said so: "violence: asked her, on her own", "no violence per Ines". */
    private static Someone addressed(Unit[] units) {
        for (int i = 1; i < units.length; i++) {
            if (LEADING.contains(units[i - 1].word()) && units[i].mention() != null) {
                return units[i].mention().someone();
            }
        }
        return null;
    }

    /** Whether it is nobody who does or fears something, and no person is named. */
    private static boolean ofNobody(Unit[] units) {
        return Arrays.stream(units).anyMatch(unit -> NOBODY.contains(unit.word()))
                && Arrays.stream(units).noneMatch(Room::person);
    }
}
