package ebb.note;

import ebb.fact.SafetyKind;

/** Who does what in the words that a phrase has read, as far as it decides whether they carry its fact. */
final class Doing {

    private Doing() {
    }

    /** Whether it is done to one by somebody: blows and control, not the fear of them. */
    static boolean harm(Lexicon.Entry entry) {
        return entry.term() == SafetyKind.PARTNER_VIOLENCE || entry.term() == SafetyKind.COERCIVE_CONTROL;
    }

    /** "My daughter's husband shoves her" endangers a grown child by a partner; no child is at risk. */
    static boolean betweenPartners(Sentence sentence, Phrase.Reading reading, Lexicon.Entry entry) {
        int doer = reading.filled(Slot.ANY);
        int child = reading.filled(Slot.CHILD);
        if (entry.term() != SafetyKind.CHILD_AT_RISK || doer < 0 || child < 0) {
            return false;
        }
        Someone owner = sentence.units()[doer].mention().owner();
        return owner != null && owner.same(sentence.units()[child].mention().someone());
    }

    /** Whether nobody but the one who fears does anything: "I feel I am getting tired" fears nothing of the other. */
    static boolean own(Sentence sentence, Phrase.Reading reading, Someone who) {
        boolean own = false;
        for (int i = reading.start(); i < reading.end(); i++) {
            Phrase.Position position = reading.taken()[i - reading.start()];
            Mention mention = sentence.units()[i].mention();
            if (position != null && position.named() == Slot.ANY && mention != null && mention.plain()) {
                if (!mention.someone().same(who)) {
                    return false;
                }
                own = true;
            }
        }
        return own && reading.filled(Slot.OTHER) < 0;
    }
}
