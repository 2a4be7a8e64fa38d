package ebb.note;

import ebb.fact.FactType;
import ebb.fact.Role;
import ebb.fact.SafetyKind;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** Finds whom what a phrase has read is about and whom it goes to, in one note. */
final class Bearers {

    private static final Someone A_CHILD = new Someone(Someone.Part.CHILD, Someone.Gender.UNTOLD, false, null, "child");
    private static final Set<String> IMPERSONAL = Set.of("it", "this", "that", "which", "there");
    private static final Set<String> PREPOSITIONS = Set.of("with", "to", "by", "of", "for", "from", "about", "toward",
            "towards", "on", "at", "after", "between", "without", "like");

    private final Manuscript manuscript;
    private final Cast cast;
    private final Someone author;
    private Someone section;
    /** Whom of the two the sentence before was about, as far as the same paragraph tells. */
    private Someone spokenOf;

    Bearers(Manuscript manuscript, Cast cast) {
        this.manuscript = manuscript;
        this.cast = cast;
        this.author = cast.author();
    }

    /**
     * Goes on to a sentence in a part of a clinician's note about one person, or about nobody in particular (null).
     *
     * @param before the sentence before it in the same paragraph; null where there is none
     */
    void turn(Someone about, Sentence before) {
        section = about;
        Someone subject = before == null ? null : subject(before.units());
        spokenOf = before == null ? null : subject == null ? spokenOf : subject;
    }

    /** The first of the two who does or feels something in a sentence, or null. */
    private static Someone subject(Unit[] units) {
        for (int i = 0; i < units.length; i++) {
            boolean follows = i > 0 && PREPOSITIONS.contains(units[i - 1].word());
            if (Room.person(units[i]) && !units[i].object() && !follows && ofTheTwo(units[i].mention().someone())) {
                return units[i].mention().someone();
            }
        }
        return null;
    }

    /** Whom it goes to, or who does it where that is not whom it is about; null where the text names nobody. */
    Someone toward(Sentence sentence, Phrase.Reading reading, Lexicon.Entry entry) {
        Someone named = ofAnother(sentence, reading) ? null : person(sentence, reading, Slot.TOWARD);
        if (named == null) {
            named = person(sentence, reading, entry.about() == Lexicon.About.OTHER ? Slot.SELF : Slot.OTHER);
        }
        if (named == null && Doing.harm(entry) && reading.filled(Slot.WHO) >= 0) {
            Someone doer = acting(sentence, reading);
            named = doer != null && doer.same(person(sentence, reading, Slot.WHO)) ? null : doer;
        }
        return named;
    }

    /** In "Ines's friend was beaten by her husband" the husband is the friend's, whoever else "her" might mean. */
    private static boolean ofAnother(Sentence sentence, Phrase.Reading reading) {
        Someone harmed = person(sentence, reading, Slot.WHO);
        int doer = reading.filled(Slot.TOWARD);
        Mention mention = doer < 0 ? null : sentence.units()[doer].mention();
        return harmed != null && Doing.kin(harmed) && mention != null && doer > reading.filled(Slot.WHO)
                && mention.owner() != null && mention.someone().part() == Someone.Part.PARTNER;
    }

    /** Whether a slot that occurs more than once ("he ... himself") stands for the same person every time. */
    static boolean consistent(Sentence sentence, Phrase.Reading reading) {
        Map<Slot, Someone> filled = new EnumMap<>(Slot.class);
        for (int i = reading.start(); i < reading.end(); i++) {
            Phrase.Position position = reading.taken()[i - reading.start()];
            Mention mention = sentence.units()[i].mention();
            if (position == null || position.named() == null || position.named() == Slot.ANY || mention == null) {
                continue;
            }
            Someone earlier = filled.putIfAbsent(position.named(), mention.someone());
            if (earlier != null && !earlier.same(mention.someone())) {
                return false;
            }
        }
        return true;
    }

    private static Someone person(Sentence sentence, Phrase.Reading reading, Slot slot) {
        int unit = reading.filled(slot);
        Mention mention = unit < 0 ? null : sentence.units()[unit].mention();
        return mention == null || mention.someone().part() == Someone.Part.COUPLE ? null : mention.someone();
    }

    /** Whom the fact is about: who complains, withdraws, fears, is in danger; null where the people do not fit. */
    Someone who(Sentence sentence, Phrase.Reading reading, Lexicon.Entry entry, Someone toward) {
        Someone who = person(sentence, reading, switch (entry.about()) {
            case WHO -> Slot.WHO;
            case OTHER -> Slot.OTHER;
            case SELF, BOTH -> Slot.SELF;
        });
        if (who != null && who.plural() && entry.fact() == FactType.WOUND && owner(sentence, reading) != null) {
            return owner(sentence, reading);
        }
        if (who != null && who.plural() && who.part() == Someone.Part.FRIEND && entry.fact() == FactType.OUTSIDE_LIFE) {
            return lastOfTheTwo(sentence, reading);
        }
        if (who != null) {
            return who;
        }
        if (entry.about() == Lexicon.About.OTHER) {
            return manuscript.letter() && (toward == null || toward.same(author)) ? counterpart(author) : null;
        }
        if (entry.about() == Lexicon.About.WHO) {
            Someone speaking = person(sentence, reading, Slot.SELF);
            if (speaking != null && !speaking.same(toward)) {
                return speaking;
            }
            Someone implied = implied(sentence, reading, entry, toward);
            if (implied != null) {
                return implied;
            }
        }
        Someone teller = sentence.units()[reading.start()].speaker();
        if (teller != null && !teller.same(toward) && (!manuscript.letter()
                || toward == null || toward.part() == Someone.Part.AUTHOR)) {
            return teller;
        }
        if (manuscript.letter()) {
            if (!author.same(toward)) {
                return author;
            }
            return entry.about() == Lexicon.About.WHO ? counterpart(author) : null;
        }
        Someone acting = entry.about() == Lexicon.About.SELF ? acting(sentence, reading) : null;
        if (acting != null && ofTheTwo(acting) && !acting.same(toward)) {
            return acting;
        }
        boolean guessed = toward == null && section == null && cast.couple().size() == 2;
        if (toward == null && section != null) {
            return section;
        }
        if (guessed && entry.clinical()) {
            return null;
        }
        return guessed && spokenOf != null && entry.fact() == FactType.SAFETY_SIGNAL && subject(sentence.units()) == null
                ? spokenOf : counterpart(toward);
    }

    /** Whom a phrase is about that names nobody: "kill herself", "her father left", "he gives me the | cold shoulder". */
    private Someone implied(Sentence sentence, Phrase.Reading reading, Lexicon.Entry entry, Someone toward) {
        Someone itself = reflexive(sentence, reading);
        Someone doer = itself == null ? null : acting(sentence, reading);
        if (doer != null && Doing.kin(doer) && doer.gender().agrees(itself.gender())) {
            return doer;
        }
        if (itself != null && !itself.same(toward)) {
            return itself;
        }
        if (entry.term() == SafetyKind.CHILD_AT_RISK) {
            return endangered(sentence, reading);
        }
        if (entry.fact() == FactType.WOUND) {
            return owner(sentence, reading);
        }
        Someone acting = acting(sentence, reading);
        if (entry.fact() == FactType.OUTSIDE_LIFE && acting != null && !ofTheTwo(acting)
                && (entry.clinical() || acting.part() == Someone.Part.FRIEND)) {
            acting = lastOfTheTwo(sentence, reading);
        }
        boolean byPartner = entry.fact() == FactType.SAFETY_SIGNAL && entry.term() instanceof SafetyKind kind
                && kind.fromPartner() && kind != SafetyKind.FEAR_OF_PARTNER;
        return byPartner && acting != null ? endangeredBy(acting) : acting;
    }

    /** "My husband is violent" endangers the other of the two; "I am in a violent marriage" endangers whoever says so. */
    private Someone endangeredBy(Someone acting) {
        return acting.same(author) ? author : counterpart(acting);
    }

    /** The child that is named, else the young person who writes of it: "my dad hits me". */
    private static Someone endangered(Sentence sentence, Phrase.Reading reading) {
        int child = reading.filled(Slot.CHILD) < 0 ? reading.filled(Slot.SELF) : reading.filled(Slot.CHILD);
        Mention mention = child < 0 ? null : sentence.units()[child].mention();
        return mention == null ? A_CHILD : mention.someone();
    }

    /** Whether the words say whom the fact is about: by a person in their place, or for an old wound by "her father". */
    static boolean named(Sentence sentence, Phrase.Reading reading, FactType fact) {
        return reading.filled(Slot.SELF) >= 0 || reading.filled(Slot.WHO) >= 0
                || fact == FactType.WOUND && owner(sentence, reading) != null;
    }

    /** Whose father, family or former partner it is. */
    private static Someone owner(Sentence sentence, Phrase.Reading reading) {
        for (int i = reading.start(); i < reading.end(); i++) {
            Mention mention = sentence.units()[i].mention();
            if (reading.names(i) && mention != null && mention.owner() != null) {
                return mention.owner();
            }
        }
        return null;
    }

    /** Who acts in the clause before the phrase, unless "it" does. */
    static Someone acting(Sentence sentence, Phrase.Reading reading) {
        for (int i = reading.start() - 1; i >= 0; i--) {
            Unit unit = sentence.units()[i];
            if (unit.breaks()) {
                Unit headed = CarriedSubject.headed(sentence.units(), i);
                return headed == null ? null : headed.mention().someone();
            }
            if (IMPERSONAL.contains(unit.word())) {
                return null;
            }
            Mention mention = unit.mention();
            boolean follows = i > 0 && PREPOSITIONS.contains(sentence.units()[i - 1].word());
            if (mention != null && mention.plain() && !unit.object() && !follows
                    && mention.someone().part() != Someone.Part.COUPLE) {
                return mention.someone();
            }
        }
        return null;
    }

    /** Whether a phrase tells of a former partner: it names one, or names nobody and one acts in its clause. */
    static boolean ofEx(Sentence sentence, Phrase.Reading reading) {
        boolean named = false;
        for (int i = reading.start(); i < reading.end(); i++) {
            Mention mention = sentence.units()[i].mention();
            if (mention != null && mention.someone().part() == Someone.Part.EX) {
                return true;
            }
            named |= Room.person(sentence.units()[i]) && !sentence.units()[i].object();
        }
        Someone acting = named ? null : acting(sentence, reading);
        return acting != null && acting.part() == Someone.Part.EX;
    }

    /** The last of the two before a phrase: in "she has two old friends and | sings in a choir" it is not they who sing. */
    private static Someone lastOfTheTwo(Sentence sentence, Phrase.Reading reading) {
        for (int i = reading.start() - 1; i >= 0; i--) {
            Mention mention = sentence.units()[i].mention();
            if (mention != null && mention.plain() && !sentence.units()[i].object() && ofTheTwo(mention.someone())) {
                return mention.someone();
            }
        }
        return null;
    }

    /** Whether somebody is one of the two that a note is about, and not a relative or friend of theirs. */
    static boolean ofTheTwo(Someone who) {
        return who.id() != null || who.part() == Someone.Part.AUTHOR || who.part() == Someone.Part.CLIENT
                || who.part() == Someone.Part.PARTNER;
    }

    /** The person in "to kill herself", where the phrase names no other. */
    private static Someone reflexive(Sentence sentence, Phrase.Reading reading) {
        for (int i = reading.end() - 1; i >= reading.start(); i--) {
            Mention mention = sentence.units()[i].mention();
            if (mention != null && (sentence.units()[i].word().endsWith("self")
                    || sentence.units()[i].word().endsWith("selves"))) {
                return mention.someone();
            }
        }
        return null;
    }

    /** The other one of the two the note is about. */
    Someone counterpart(Someone one) {
        Someone client = cast.inRole(Role.CLIENT);
        if (client == null) {
            client = manuscript.letter() ? Someone.AUTHOR
                    : new Someone(Someone.Part.CLIENT, Someone.Gender.UNTOLD, false, null, "client");
        }
        boolean isClient = one != null && (one.same(client) || one.part() == Someone.Part.AUTHOR
                || one.part() == Someone.Part.CLIENT && one.id() == null);
        if (!isClient) {
            return client;
        }
        Someone partner = cast.inRole(Role.PARTNER);
        if (partner == null && client.id() != null) {
            partner = cast.otherClient(client);
        }
        return partner != null ? partner
                : new Someone(Someone.Part.PARTNER, Someone.Gender.UNTOLD, false, null, "partner");
    }
}
