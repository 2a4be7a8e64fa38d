package ebb.note;

import ebb.fact.ComplaintTheme;
import ebb.fact.FactType;
import ebb.fact.Role;
import ebb.fact.SafetyKind;
import ebb.fact.ScreeningResult;
import ebb.fact.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns what the phrases read in one note into marks: whose it is, what status it has, where it stands. */
final class MarkMaker {

    private static final Comparator<Mark> IN_ORDER = Comparator.comparingInt(Mark::start).thenComparingInt(Mark::end)
            .thenComparing(Mark::fact).thenComparing(mark -> mark.term().term()).thenComparing(Mark::who)
            .thenComparing(Mark::rule);

    /** Stands in the lexicon for the number that is read. */
    private static final String NUMBER = "#";

    private final String text;
    private final Manuscript manuscript;
    private final StatusReader statuses;
    private final Cast cast;
    private final Someone author;
    private final List<Mark> marks = new ArrayList<>();

    MarkMaker(String text, Manuscript manuscript, StatusReader statuses, Cast cast) {
        this.text = text;
        this.manuscript = manuscript;
        this.statuses = statuses;
        this.cast = cast;
        this.author = cast.author();
    }

    /** Adds the mark, or for "both" the marks, of one reading; none where the people do not fit. */
    void add(Sentence sentence, Phrase.Reading reading, Lexicon.Entry entry) {
        Someone toward = person(sentence, reading, Slot.TOWARD);
        if (toward == null) {
            toward = person(sentence, reading, Slot.OTHER);
        }
        Someone who = subject(sentence, reading, entry, toward);
        if (who == null || who.same(toward) || !consistent(sentence, reading) || !fits(entry, toward)) {
            return;
        }
        MarkStatus status = entry.fact() == FactType.SCREENING ? MarkStatus.PRESENT
                : statuses.status(sentence, reading, entry);
        boolean danger = entry.fact() == FactType.SAFETY_SIGNAL;
        boolean over = danger && status == MarkStatus.PRESENT
                && (toward != null && toward.part() == Someone.Part.EX || reading.filled(Slot.EX) >= 0);
        if (over) {
            status = MarkStatus.PAST;
        }
        mark(sentence, reading, entry, who, toward, status);
        if (entry.about() == Lexicon.About.BOTH) {
            mark(sentence, reading, entry, counterpart(who), who, status);
        }
        if (danger && status == MarkStatus.NEGATED && !manuscript.letter()) {
            marks.add(made(sentence, reading, entry, who, toward, MarkStatus.PRESENT, FactType.SCREENING,
                    new Mark.Detail("result", ScreeningResult.NEGATIVE.term())));
        }
    }

    private void mark(Sentence sentence, Phrase.Reading reading, Lexicon.Entry entry, Someone who, Someone toward,
                      MarkStatus status) {
        marks.add(made(sentence, reading, entry, who, toward, status, entry.fact(),
                counted(sentence, reading, entry.detail())));
    }

    /** A detail whose value is read from the text: the number the phrase names. */
    private static Mark.Detail counted(Sentence sentence, Phrase.Reading reading, Mark.Detail detail) {
        if (detail == null || !detail.value().equals(NUMBER)) {
            return detail;
        }
        for (int i = reading.start(); i < reading.end(); i++) {
            String word = sentence.units()[i].word();
            if (reading.names(i) && word.chars().allMatch(Character::isDigit)) {
                return new Mark.Detail(detail.field(), word);
            }
        }
        return detail;
    }

    private Mark made(Sentence sentence, Phrase.Reading reading, Lexicon.Entry entry, Someone who, Someone toward,
                      MarkStatus status, FactType fact, Mark.Detail detail) {
        int start = wordStart(sentence.units()[reading.start()].start());
        int end = wordEnd(sentence.units()[reading.end() - 1].end());
        boolean uncertain = who.part() == Someone.Part.OTHER && who.plural() || reading.filled(Slot.SELF) < 0
                && reading.filled(Slot.WHO) < 0 && !manuscript.letter();
        return new Mark(start, end, text.substring(start, end), fact, entry.term(), detail, who.who(),
                toward == null || toward.part() == Someone.Part.COUPLE ? null : toward.who(), status, uncertain,
                entry.rule(), entry.claims());
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
        boolean kin = switch (toward.part()) {
            case PARENT, FAMILY, CHILD, FRIEND -> true;
            default -> false;
        };
        boolean fromPartner = entry.term() instanceof SafetyKind kind && kind.fromPartner()
                || entry.fact() == FactType.WITHDRAWAL
                || entry.term() == ComplaintTheme.AFFECTION || entry.term() == ComplaintTheme.SEXUAL_ATTENTION
                || entry.term() == ComplaintTheme.TIME_TOGETHER;
        return !(kin && fromPartner) && !(toward.part() == Someone.Part.CHILD && entry.fact() == FactType.COMPLAINT);
    }

    private static Someone person(Sentence sentence, Phrase.Reading reading, Slot slot) {
        int unit = reading.filled(slot);
        Mention mention = unit < 0 ? null : sentence.units()[unit].mention();
        return mention == null || mention.someone().part() == Someone.Part.COUPLE ? null : mention.someone();
    }

    private Someone subject(Sentence sentence, Phrase.Reading reading, Lexicon.Entry entry, Someone toward) {
        Someone who = person(sentence, reading, entry.about() == Lexicon.About.WHO ? Slot.WHO : Slot.SELF);
        if (who != null) {
            return who;
        }
        Someone itself = entry.about() == Lexicon.About.WHO ? reflexive(sentence, reading) : null;
        if (itself != null) {
            return itself;
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

    /** What makes two marks on overlapping words one. */
    private record Same(FactType fact, Term term, String who, MarkStatus status) {
    }

    /** The marks in order, places counted in code points; of equal marks on overlapping words the longest stays. */
    List<Mark> marks() {
        marks.sort(IN_ORDER);
        Map<Same, Mark> kept = new LinkedHashMap<>();
        List<Mark> result = new ArrayList<>();
        for (Mark mark : marks) {
            Same key = new Same(mark.fact(), mark.term(), mark.who(), mark.status());
            Mark earlier = kept.get(key);
            if (earlier != null && mark.start() < earlier.end()) {
                if (mark.end() - mark.start() > earlier.end() - earlier.start()) {
                    result.remove(result.lastIndexOf(earlier));
                    result.add(mark);
                    kept.put(key, mark);
                }
                continue;
            }
            kept.put(key, mark);
            result.add(mark);
        }
        result.sort(IN_ORDER);
        return inCodePoints(result);
    }

    private List<Mark> inCodePoints(List<Mark> inOrder) {
        List<Mark> placed = new ArrayList<>(inOrder.size());
        int at = 0;
        int counted = 0;
        for (Mark mark : inOrder) {
            counted += text.codePointCount(at, mark.start());
            at = mark.start();
            int end = counted + mark.quote().codePointCount(0, mark.quote().length());
            placed.add(new Mark(counted, end, mark.quote(), mark.fact(), mark.term(), mark.detail(), mark.who(),
                    mark.toward(), mark.status(), mark.uncertain(), mark.rule(), mark.claims()));
        }
        return placed;
    }
}
