package ebb.note;

import ebb.fact.FactType;
import ebb.fact.SafetyKind;
import ebb.fact.WithdrawalPattern;
import java.util.Set;

/** Who does what in the words that a phrase has read, as far as it decides whether they carry its fact. */
final class Doing {

    private static final int WISHING = 5;
    private static final Set<String> WISHES = Set.of("want to", "wanted to", "feel like", "felt like", "tempted to",
            "like to", "love to", "dream of", "fantasize about", "fantasise about", "could have", "could just");

    private Doing() {
    }

    /** Whether it is done to one by somebody: blows and control, not the fear of them. */
    static boolean harm(Lexicon.Entry entry) {
        return entry.term() == SafetyKind.PARTNER_VIOLENCE || entry.term() == SafetyKind.COERCIVE_CONTROL;
    }

    /** "I want to slap her", "I could have strangled him": what the writer only wishes to do is done to nobody. */
    static boolean wished(Sentence sentence, Phrase.Reading reading) {
        Unit[] units = sentence.units();
        boolean wished = false;
        for (int i = Math.max(0, reading.start() - WISHING); i + 1 < reading.end(); i++) {
            Mention mention = units[i].mention();
            if (mention != null && mention.plain() && !units[i].object()) {
                wished = mention.someone().part() == Someone.Part.AUTHOR && wishes(units, i + 1, reading.end());
            }
        }
        return wished;
    }

    /** Whether the words from an index on tell of a wish, adverbs aside. */
    private static boolean wishes(Unit[] units, int from, int end) {
        for (int i = from; i + 1 < end; i++) {
            if (WISHES.contains(units[i].word() + " " + units[i + 1].word())) {
                return true;
            }
            if (!units[i].skippable()) {
                return false;
            }
        }
        return false;
    }

    /** "My daughter's husband shoves her" endangers a grown child by a partner; no child is at risk. */
    static boolean betweenPartners(Sentence sentence, Phrase.Reading reading, Lexicon.Entry entry) {
        Mention doer = mention(sentence, reading, Slot.ANY);
        Mention child = mention(sentence, reading, Slot.CHILD);
        return entry.term() == SafetyKind.CHILD_AT_RISK && doer != null && child != null && doer.owner() != null
                && doer.someone().part() != Someone.Part.PARENT && doer.owner().same(child.someone());
    }

    /** "My brother slapped his wife", "my dad hits my mom": the words themselves say that the two are a couple. */
    static boolean couple(Sentence sentence, Phrase.Reading reading, Someone toward) {
        Mention endangered = mention(sentence, reading, Slot.WHO);
        if (endangered == null) {
            return false;
        }
        boolean parents = endangered.someone().part() == Someone.Part.PARENT && toward.part() == Someone.Part.PARENT;
        return parents || endangered.owner() != null && endangered.owner().same(toward)
                && !kin(endangered.someone());
    }

    /** Whether what comes from a partner is told of two who are none: blows to a child, a parent's or a friend's partner. */
    static boolean apart(Sentence sentence, Phrase.Reading reading, Lexicon.Entry entry, Someone who) {
        Mention doer = mention(sentence, reading, Slot.TOWARD);
        if (doer == null || !(entry.term() instanceof SafetyKind kind) || !kind.fromPartner()) {
            return false;
        }
        boolean theirs = doer.owner() != null && doer.owner().same(who);
        boolean child = who.part() == Someone.Part.CHILD && kind != SafetyKind.COERCIVE_CONTROL;
        return !theirs && (child || doer.owner() != null && kin(doer.owner()));
    }

    /** "His mother is scared of me": a relative's fear of one of the two is none of a partner. */
    static boolean outsideFear(Lexicon.Entry entry, Someone who, Someone toward) {
        boolean relative = who.part() == Someone.Part.PARENT || who.part() == Someone.Part.FAMILY;
        return entry.term() == SafetyKind.FEAR_OF_PARTNER && relative && toward != null && !kin(toward);
    }

    /** Whether it is told of somebody in a story: "the woman whose | husband pushed her". */
    static boolean ofStory(Sentence sentence, Phrase.Reading reading, Lexicon.Entry entry) {
        Unit[] units = sentence.units();
        return entry.fact() == FactType.SAFETY_SIGNAL && reading.start() > 1 && units[reading.start() - 1].word().equals("whose")
                && (units[reading.start() - 2].mention() == null || !Bearers.ofTheTwo(units[reading.start() - 2].mention().someone()));
    }

    /** A grown person who fears the other's parent is no child at risk: "Ines is scared of Malik's mother". */
    static boolean othersParent(Sentence sentence, Phrase.Reading reading, Lexicon.Entry entry, Someone who) {
        Mention parent = mention(sentence, reading, Slot.PARENT);
        return entry.term() == SafetyKind.CHILD_AT_RISK && parent != null && parent.owner() != null && Bearers.ofTheTwo(who)
                && Bearers.ofTheTwo(parent.owner()) && !parent.owner().same(who);
    }

    /** "My son is on his computer all night": how a relative or friend spends the time is no stepping back from one. */
    static boolean ownLife(Lexicon.Entry entry, Someone who) {
        return kin(who) && entry.term() instanceof WithdrawalPattern pattern && switch (pattern) {
            case INTO_WORK, SOLITUDE, WITH_FRIENDS, PASTIME -> true;
            case TUNING_OUT, WALKING_OUT, SILENCE -> false;
        };
    }

    private static Mention mention(Sentence sentence, Phrase.Reading reading, Slot slot) {
        int unit = reading.filled(slot);
        return unit < 0 ? null : sentence.units()[unit].mention();
    }

    /** Whether it is a parent, a child, another relative or a friend. */
    static boolean kin(Someone someone) {
        return switch (someone.part()) {
            case PARENT, FAMILY, CHILD, FRIEND -> true;
            default -> false;
        };
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
