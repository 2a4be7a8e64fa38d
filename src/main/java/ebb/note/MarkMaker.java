package ebb.note;

import ebb.fact.ComplaintTheme;
import ebb.fact.FactType;
import ebb.fact.Role;
import ebb.fact.SafetyKind;
import ebb.fact.ScreeningResult;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns what the phrases read in one note into marks: whose it is, what status it has, where it stands. */
final class MarkMaker {

    /** Stands in the lexicon for the number that is read. */
    private static final String NUMBER = "#";

    private static final Someone A_CHILD = new Someone(Someone.Part.CHILD, Someone.Gender.UNTOLD, false, null, "child");
    private static final Set<String> IMPERSONAL = Set.of("it", "this", "that", "which", "there");
    private static final Set<String> PREPOSITIONS = Set.of("with", "to", "by", "of", "for", "from", "about", "toward",
            "towards", "on", "at", "after", "between", "without", "like");

    /** Words that speak of everybody asked. */
    private static final Set<String> ALL = Set.of("both", "each", "neither", "either", "nobody");
    private static final Set<String> DANGLING = Set.of("in", "with", "to", "and", "at", "for", "of", "the", "a",
            "an", "that", "when", "because", "so", "if", "by", "about", "or", "but", "as", "while", "until", "since",
            "than", "from", "toward", "towards", "after", "every", "most", "all", "what", "who", "how", ",");

    private final String text;
    private final Manuscript manuscript;
    private final StatusReader statuses;
    private final Cast cast;
    private final Someone author;
    private final List<MarkSieve.Draft> drafts = new ArrayList<>();

    MarkMaker(String text, Manuscript manuscript, StatusReader statuses, Cast cast) {
        this.text = text;
        this.manuscript = manuscript;
        this.statuses = statuses;
        this.cast = cast;
        this.author = cast.author();
    }

    /** Adds the mark, or for "both" the marks, of one reading; none where the people do not fit. */
    void add(Sentence sentence, Phrase.Reading reading, Lexicon.Entry entry) {
        Someone toward = toward(sentence, reading, entry);
        Someone who = subject(sentence, reading, entry, toward);
        boolean childComplains = who != null && who.part() == Someone.Part.CHILD
                && entry.fact() == FactType.COMPLAINT;
        if (uncounted(sentence, reading, entry) || who == null || who.same(toward) || childComplains
                || !consistent(sentence, reading) || !fits(entry, toward) && !Doing.couple(sentence, reading, toward)
                || Doing.betweenPartners(sentence, reading, entry) || Doing.apart(sentence, reading, entry, who)
                || Doing.ownLife(entry, who) || entry.fact() == FactType.WITHDRAWAL && passing(who)
                || entry.fact() == FactType.FEAR && Doing.own(sentence, reading, who)) {
            return;
        }
        StatusReader.Found found = entry.fact() == FactType.SCREENING ? StatusReader.Found.NOTHING
                : statuses.status(sentence, reading, entry);
        MarkStatus status = found.byTense() && goesOn(entry, who, toward) ? MarkStatus.PRESENT : found.status();
        boolean danger = entry.fact() == FactType.SAFETY_SIGNAL;
        boolean over = danger && status == MarkStatus.PRESENT && !statuses.goesOn(sentence, reading)
                && (toward != null && toward.part() == Someone.Part.EX || reading.filled(Slot.EX) >= 0);
        if (over) {
            status = MarkStatus.PAST;
        }
        add(made(sentence, reading, entry, who, toward, status), found.byTense());
        if (entry.fact() == FactType.SCREENING) {
            for (Someone other : asWell(sentence, reading, who)) {
                add(made(sentence, reading, entry, other, null, status), false);
            }
        }
        if (entry.about() == Lexicon.About.BOTH) {
            add(made(sentence, reading, entry, counterpart(who), who, status), found.byTense());
        }
        if (danger && status == MarkStatus.NEGATED && !manuscript.letter()) {
            Someone asked = acting(sentence, reading);
            denied(sentence, reading, entry, asked == null ? who : asked);
        }
    }

    /** Whom it goes to, or who does it where that is not whom it is about; null where the text names nobody. */
    private static Someone toward(Sentence sentence, Phrase.Reading reading, Lexicon.Entry entry) {
        Someone named = person(sentence, reading, Slot.TOWARD);
        if (named == null) {
            named = person(sentence, reading, entry.about() == Lexicon.About.OTHER ? Slot.SELF : Slot.OTHER);
        }
        if (named == null && Doing.harm(entry) && reading.filled(Slot.WHO) >= 0) {
            Someone doer = acting(sentence, reading);
            named = doer != null && doer.same(person(sentence, reading, Slot.WHO)) ? null : doer;
        }
        return named;
    }

    /** Whoever denies a danger in a clinician's note was asked about it, and so was who else the sentence speaks of. */
    private void denied(Sentence sentence, Phrase.Reading reading, Lexicon.Entry entry, Someone asked) {
        List<Someone> all = new ArrayList<>(asWell(sentence, reading, asked));
        all.add(asked);
        all.forEach(one -> add(made(sentence, reading, entry, one, null, MarkStatus.PRESENT, FactType.SCREENING,
                new Mark.Detail("result", ScreeningResult.NEGATIVE.term())), false));
    }

    /** Who else was asked the same: "each alone: no violence". */
    private List<Someone> asWell(Sentence sentence, Phrase.Reading reading, Someone one) {
        if (reading.filled(Slot.WHO) >= 0 || reading.filled(Slot.SELF) >= 0
                || Arrays.stream(sentence.units()).noneMatch(unit -> ALL.contains(unit.word()))) {
            return List.of();
        }
        return cast.attending().stream().filter(other -> !other.same(one)).toList();
    }

    private void add(Mark mark, boolean byTense) {
        drafts.add(new MarkSieve.Draft(mark, byTense));
    }

    private Mark made(Sentence sentence, Phrase.Reading reading, Lexicon.Entry entry, Someone who, Someone toward,
                      MarkStatus status) {
        return made(sentence, reading, entry, who, toward, status, entry.fact(),
                counted(sentence, reading, entry.detail()));
    }

    /**
     * A detail whose value is read from the text: the last number the phrase names, and never the scale ("out of ten",
     * "4/10").
     */
    private static Mark.Detail counted(Sentence sentence, Phrase.Reading reading, Mark.Detail detail) {
        if (detail == null || !detail.value().equals(NUMBER)) {
            return detail;
        }
        Unit[] units = sentence.units();
        String named = null;
        String unnamed = null;
        for (int i = reading.start(); i < reading.end(); i++) {
            String number = Numeral.digits(units[i].word());
            if (number != null && !scale(units, i)) {
                named = reading.names(i) ? number : named;
                unnamed = number;
            }
        }
        String value = named == null ? unnamed : named;
        return value == null ? detail : new Mark.Detail(detail.field(), value);
    }

    /** Whether a number is needed and none is named: in "out of ten" only the scale is. */
    private static boolean uncounted(Sentence sentence, Phrase.Reading reading, Lexicon.Entry entry) {
        Mark.Detail detail = counted(sentence, reading, entry.detail());
        return detail != null && detail.value().equals(NUMBER);
    }

    private static boolean scale(Unit[] units, int i) {
        boolean outOf = i > 1 && units[i - 1].word().equals("of") && units[i - 2].word().equals("out");
        return outOf || i > 0 && Numeral.digits(units[i - 1].word()) != null;
    }

    private Mark made(Sentence sentence, Phrase.Reading reading, Lexicon.Entry entry, Someone who, Someone toward,
                      MarkStatus status, FactType fact, Mark.Detail detail) {
        int start = wordStart(sentence.units()[reading.start()].start());
        int last = reading.end() - 1;
        while (last > reading.start() && dangles(sentence.units()[last])) {
            last--;
        }
        if (fact == FactType.RATING && last - 2 > reading.start() && sentence.units()[last - 1].token().kind() == Token.Kind.COMMA) {
            last -= 2;
        }
        int end = wordEnd(sentence.units()[last].end());
        boolean uncertain = who.part() == Someone.Part.OTHER && who.plural() || !manuscript.letter()
                && reading.filled(Slot.SELF) < 0 && reading.filled(Slot.WHO) < 0
                && (entry.about() != Lexicon.About.OTHER || reading.filled(Slot.OTHER) < 0);
        return new Mark(start, end, text.substring(start, end), fact, entry.term(), detail, who.who(),
                toward == null || toward.part() == Someone.Part.COUPLE ? null : toward.who(), teller(sentence, reading),
                status, uncertain,
                entry.rule(), entry.claims());
    }

    /** On whose word it stands: a letter is its writer's word throughout, a note that of whoever is quoted in it. */
    private String teller(Sentence sentence, Phrase.Reading reading) {
        Someone speaker = sentence.units()[reading.start()].speaker();
        return manuscript.letter() ? author.who() : speaker == null ? null : speaker.who();
    }

    /** Whether a slot that occurs more than once ("he ... himself") stands for the same person every time. */
    private static boolean consistent(Sentence sentence, Phrase.Reading reading) {
        Map<Slot, Someone> filled = new java.util.EnumMap<>(Slot.class);
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

    /** What comes from a partner by its nature is not marked where the text names a parent, child or friend. */
    private static boolean fits(Lexicon.Entry entry, Someone toward) {
        if (toward == null) {
            return true;
        }
        boolean rival = toward.part() == Someone.Part.RIVAL
                && (entry.fact() == FactType.COMPLAINT || entry.fact() == FactType.WITHDRAWAL);
        boolean outside = passing(toward) || toward.part() == Someone.Part.FRIEND;
        if (rival || entry.fact() == FactType.COMPLAINT && outside) {
            return false;
        }
        boolean fromPartner = entry.term() instanceof SafetyKind kind && kind.fromPartner()
                || entry.fact() == FactType.WITHDRAWAL
                || entry.term() == ComplaintTheme.AFFECTION || entry.term() == ComplaintTheme.SEXUAL_ATTENTION
                || entry.term() == ComplaintTheme.TIME_TOGETHER;
        return !(Doing.kin(toward) && fromPartner) && !(toward.part() == Someone.Part.CHILD && entry.fact() == FactType.COMPLAINT);
    }

    /** What one of two who are still together did the other day is part of how things are between them. */
    private boolean goesOn(Lexicon.Entry entry, Someone who, Someone toward) {
        boolean between = entry.fact() == FactType.CONDUCT || entry.fact() == FactType.WITHDRAWAL;
        boolean former = who.part() == Someone.Part.EX || toward != null && toward.part() == Someone.Part.EX;
        return between && manuscript.letter() && !manuscript.parted() && !former;
    }

    /** Somebody met in passing or at work: a doctor, a boss, a stranger. What is said of them is no matter of a bond. */
    private static boolean passing(Someone someone) {
        return someone.part() == Someone.Part.OTHER && someone.gender() == Someone.Gender.UNTOLD && !someone.plural();
    }

    private static Someone person(Sentence sentence, Phrase.Reading reading, Slot slot) {
        int unit = reading.filled(slot);
        Mention mention = unit < 0 ? null : sentence.units()[unit].mention();
        return mention == null || mention.someone().part() == Someone.Part.COUPLE ? null : mention.someone();
    }

    private Someone subject(Sentence sentence, Phrase.Reading reading, Lexicon.Entry entry, Someone toward) {
        Someone who = person(sentence, reading, switch (entry.about()) {
            case WHO -> Slot.WHO;
            case OTHER -> Slot.OTHER;
            case SELF, BOTH -> Slot.SELF;
        });
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
        return counterpart(toward);
    }

    /** Whom a phrase is about that names nobody: "kill herself", "her father left", "he gives me the | cold shoulder". */
    private Someone implied(Sentence sentence, Phrase.Reading reading, Lexicon.Entry entry, Someone toward) {
        Someone itself = reflexive(sentence, reading);
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
        boolean byPartner = entry.term() instanceof SafetyKind kind && kind.fromPartner()
                && entry.term() != SafetyKind.FEAR_OF_PARTNER;
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
    private static Someone acting(Sentence sentence, Phrase.Reading reading) {
        for (int i = reading.start() - 1; i >= 0; i--) {
            Unit unit = sentence.units()[i];
            if (unit.breaks()) {
                return heading(sentence.units(), i);
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

    /** The one person named in a heading: "M: affection 7, needs 4", "R, 15 min: no violence". */
    private static Someone heading(Unit[] units, int colon) {
        Someone named = null;
        for (int i = colon - 1; units[colon].word().equals(":") && i >= 0 && !units[i].breaks(); i--) {
            Mention mention = units[i].mention();
            if (mention != null && named != null && !named.same(mention.someone())) {
                return null;
            }
            named = mention == null ? named : mention.someone();
        }
        return named == null || named.part() == Someone.Part.COUPLE ? null : named;
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
    private Someone counterpart(Someone one) {
        Someone client = cast.inRole(Role.CLIENT);
        if (client == null) {
            client = manuscript.letter() ? Someone.AUTHOR
                    : new Someone(Someone.Part.CLIENT, Someone.Gender.UNTOLD, false, null, "client");
        }
        boolean isClient = one != null && (one.same(client) || one.part() == Someone.Part.CLIENT
                || one.part() == Someone.Part.AUTHOR);
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

    /** A full stop, or a word that only leads on to what is no longer part of the mark. */
    private static boolean dangles(Unit unit) {
        return unit.mention() == null
                && (DANGLING.contains(unit.word()) || unit.token().kind() == Token.Kind.STOP);
    }

    /** A mark never begins or ends within a contraction. */
    private int wordStart(int start) {
        int at = start;
        while (at > 0 && (Character.isLetter(text.charAt(at - 1)) || at == start && text.charAt(at) != ' '
                && "'\u2019".indexOf(text.charAt(at - 1)) >= 0 && at > 1 && Character.isLetter(text.charAt(at - 2)))) {
            at--;
        }
        return at;
    }

    private int wordEnd(int end) {
        boolean contracted = end + 1 < text.length() && "'\u2019".indexOf(text.charAt(end)) >= 0
                && Character.isLetter(text.charAt(end + 1));
        int at = contracted ? end + 1 : end;
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** All that was read. */
    List<MarkSieve.Draft> drafts() {
        return drafts;
    }
}
