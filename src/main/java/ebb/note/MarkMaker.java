package ebb.note;

import ebb.fact.ComplaintTheme;
import ebb.fact.FactType;
import ebb.fact.SafetyKind;
import ebb.fact.ScreeningResult;
import ebb.fact.Setting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Turns what the phrases read in one note into marks: whose it is, what status it has, where it stands. */
final class MarkMaker {

    /** Stands in the lexicon for the number that is read. */
    private static final String NUMBER = "#";

    private final String text;
    private final Manuscript manuscript;
    private final StatusReader statuses;
    private final Cast cast;
    private final Bearers bearers;
    private final Interview interview;
    private final List<MarkSieve.Draft> drafts = new ArrayList<>();
    /** Whether the sentence tells what several who were asked have answered. */
    private boolean replied;
    /** How many there were before the sentence. */
    private int before;
    /** The sentence before; null at the beginning. */
    private Sentence last;
    /** What the sentence before has answered. */
    private List<Mark> answered = List.of();

    MarkMaker(String text, Manuscript manuscript, StatusReader statuses, Cast cast) {
        this.text = text;
        this.manuscript = manuscript;
        this.statuses = statuses;
        this.cast = cast;
        this.bearers = new Bearers(manuscript, cast);
        this.interview = new Interview(text, manuscript, cast, bearers);
    }

    /** Takes in a sentence before what phrases read in it is added. Sentences come in the note's order. */
    void open(Sentence sentence) {
        if (!manuscript.confides()) {
            interview.hear(sentence);
            bearers.turn(interview.section(), begins(sentence) ? null : last);
            last = sentence;
        }
        before = drafts.size();
        replied = false;
    }

    /** Whether a sentence begins a paragraph. */
    private boolean begins(Sentence sentence) {
        int end = last == null ? 0 : last.units()[last.units().length - 1].end();
        int start = sentence.units()[0].start();
        return last == null || text.substring(Math.min(end, start), start).indexOf('\n') >= 0 || text.charAt(end - 1) == '\n';
    }

    /** Adds what follows from all that was read in a sentence: the answers of whoever "says the same". */
    void close(Sentence sentence) {
        if (manuscript.confides()) {
            return;
        }
        dropUndone(replied || Denial.in(sentence.units()));
        List<Mark> answers = drafts.subList(before, drafts.size()).stream().map(MarkSieve.Draft::mark)
                .filter(mark -> mark.fact() == FactType.SCREENING).toList();
        SameAnswer same = SameAnswer.in(sentence.units());
        if (same != null) {
            List<Mark> earlier = answers.stream().filter(mark -> mark.start() < same.start()).toList();
            (earlier.isEmpty() ? answered : earlier).stream().map(mark -> answered(sentence, mark, same)).distinct()
                    .forEach(mark -> add(mark, false));
        }
        answered = answers;
    }

    /**
     * Where a sentence tells a danger of somebody, it holds no "no" of theirs to the question about it, unless they deny
     * what another tells, and one of the other only where somebody is said to deny.
     */
    private void dropUndone(boolean denies) {
        List<MarkSieve.Draft> here = drafts.subList(before, drafts.size());
        List<Mark> told = here.stream().map(MarkSieve.Draft::mark)
                .filter(mark -> mark.fact() == FactType.SAFETY_SIGNAL && mark.offered()).toList();
        here.removeIf(draft -> draft.mark().fact() == FactType.SCREENING && Interview.answered(draft.mark().detail())
                && told.stream().anyMatch(mark -> mark.term() == draft.mark().term()
                && (mark.who().equals(draft.mark().who()) ? !(denies && byAnother(mark)) : !denies)));
    }

    /** Whether somebody else than the one in danger tells it. */
    private static boolean byAnother(Mark mark) {
        return mark.teller() != null && !mark.teller().equals(mark.who());
    }

    private Mark answered(Sentence sentence, Mark mark, SameAnswer same) {
        return new Mark(same.start(), same.end(), text.substring(same.start(), same.end()), mark.fact(), mark.term(),
                mark.detail(), interview.setting(sentence, same.who()), same.who().who(), null, null, mark.status(), true, mark.rule(), mark.claims());
    }

    /** Adds the mark, or for "both" the marks, of one reading; none where the people do not fit. */
    void add(Sentence sentence, Phrase.Reading reading, Lexicon.Entry entry) {
        if (entry.clinical() && manuscript.confides()) {
            return;
        }
        Someone toward = bearers.toward(sentence, reading, entry);
        Someone who = bearers.who(sentence, reading, entry, toward);
        if (entry.fact() == FactType.SCREENING) {
            boolean unasked = Interview.answered(entry.detail()) && Shorthand.unasked(sentence.units(), reading.start(), reading.end());
            if (unasked || Denial.denied(sentence.units(), reading)) {
                return;
            }
            interview.asked(sentence, reading, entry, who)
                    .forEach(one -> add(made(sentence, reading, entry, one, null, MarkStatus.PRESENT), false));
            return;
        }
        List<Someone> each = entry.clinical() ? interview.each(sentence) : List.of();
        if (!each.isEmpty()) {
            MarkStatus status = statuses.status(sentence, reading, entry).status();
            each.forEach(one -> add(made(sentence, reading, entry, one, null, status), false));
            return;
        }
        if (entry.fact() == FactType.SAFETY_SIGNAL && !manuscript.letter() && addReplies(sentence, reading, entry)) {
            return;
        }
        if (uncounted(sentence, reading, entry) || who == null || unfit(sentence, reading, entry, who, toward)) {
            return;
        }
        StatusReader.Found found = statuses.status(sentence, reading, entry);
        MarkStatus status = found.byTense() && goesOn(entry, who, toward) ? MarkStatus.PRESENT : found.status();
        boolean danger = entry.fact() == FactType.SAFETY_SIGNAL;
        boolean over = danger && ((SafetyKind) entry.term()).fromPartner() && status == MarkStatus.PRESENT && !statuses.goesOn(sentence, reading)
                && (toward != null ? toward.part() == Someone.Part.EX : Bearers.ofEx(sentence, reading));
        if (over) {
            status = MarkStatus.PAST;
        }
        add(made(sentence, reading, entry, who, toward, status), found.byTense());
        if (entry.about() == Lexicon.About.BOTH) {
            add(made(sentence, reading, entry, bearers.counterpart(who), who, status), found.byTense());
        }
        if (danger && status == MarkStatus.NEGATED && Denial.answers(sentence, reading, entry)) {
            interview.asked(sentence, reading, entry, who)
                    .forEach(one -> add(denied(sentence, reading, entry, one), false));
        }
    }

    /**
     * Adds what each of several answered who were asked about a danger, where one of them confirms it: "IPV screen: R
     * positive, H negative".
     *
     * @return whether there were such answers
     */
    private boolean addReplies(Sentence sentence, Phrase.Reading reading, Lexicon.Entry entry) {
        List<Reply> replies = Reply.behind(sentence.units(), reading.start(), reading.end()).stream()
                .filter(reply -> reply.by() != null && Bearers.ofTheTwo(reply.by())).toList();
        boolean confirmed = replies.stream().anyMatch(reply -> reply.answer() == Shorthand.Answer.YES);
        if (!confirmed || entry.term() == SafetyKind.CHILD_AT_RISK) {
            return false;
        }
        replied = true;
        Set<Someone> heard = new HashSet<>();
        for (Reply reply : replies) {
            boolean first = heard.add(reply.by());
            if (first && reply.answer() == Shorthand.Answer.YES) {
                add(made(sentence, reading, entry, reply.by(), null, MarkStatus.PRESENT), false);
            } else if (first && reply.answer() == Shorthand.Answer.NO) {
                add(denied(sentence, reading, entry, reply.by()), false);
            }
        }
        return true;
    }

    /** The "no" of somebody who was asked about a danger. */
    private Mark denied(Sentence sentence, Phrase.Reading reading, Lexicon.Entry entry, Someone asked) {
        return made(sentence, reading, entry, asked, null, MarkStatus.PRESENT, FactType.SCREENING,
                new Mark.Detail("result", ScreeningResult.NEGATIVE.term()));
    }

    /** Whether the people in a reading are not those that its fact is about. */
    private static boolean unfit(Sentence sentence, Phrase.Reading reading, Lexicon.Entry entry, Someone who,
                                 Someone toward) {
        boolean childComplains = who.part() == Someone.Part.CHILD && entry.fact() == FactType.COMPLAINT;
        return who.same(toward) || childComplains || !Bearers.consistent(sentence, reading)
                || !fits(entry, toward) && !Doing.couple(sentence, reading, toward)
                || Doing.betweenPartners(sentence, reading, entry) || Doing.apart(sentence, reading, entry, who)
                || Doing.ofStory(sentence, reading, entry) || Doing.othersParent(sentence, reading, entry, who) || Doing.ownLife(entry, who) || Doing.outsideFear(entry, who, toward)
                || entry.clinical() && !Bearers.ofTheTwo(who)
                || entry.fact() == FactType.WITHDRAWAL && passing(who)
                || entry.fact() == FactType.FEAR && Doing.own(sentence, reading, who);
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

    /**
     * Whether a number is needed and none is named: in "out of ten" only the scale is, and in "closeness 8, freedom 9" the
     * 9 is no score of closeness.
     */
    private static boolean uncounted(Sentence sentence, Phrase.Reading reading, Lexicon.Entry entry) {
        Mark.Detail detail = counted(sentence, reading, entry.detail());
        return detail != null && detail.value().equals(NUMBER)
                || entry.fact() == FactType.RATING && passesScore(sentence.units(), reading);
    }

    /** Whether a gap of the phrase leads over a score; the ends of a scale ("of 1 to 10") are none. */
    private static boolean passesScore(Unit[] units, Phrase.Reading reading) {
        for (int i = reading.start(); i < reading.end(); i++) {
            boolean begins = i + 1 < units.length && units[i + 1].word().equals("to");
            if (ScoreSheet.score(units[i]) && !reading.names(i) && !units[i].word().equals(ScoreSheet.FULL_MARKS) && !begins) {
                return true;
            }
        }
        return false;
    }

    private static boolean scale(Unit[] units, int i) {
        boolean outOf = i > 1 && units[i - 1].word().equals("of") && units[i - 2].word().equals("out");
        return outOf || i > 0 && Numeral.digits(units[i - 1].word()) != null;
    }

    private Mark made(Sentence sentence, Phrase.Reading reading, Lexicon.Entry entry, Someone who, Someone toward,
                      MarkStatus status, FactType fact, Mark.Detail detail) {
        Extent extent = Extent.of(sentence, reading, fact, text);
        Setting setting = fact == FactType.SCREENING && Interview.answered(detail) ? interview.setting(sentence, who) : null;
        boolean uncertain = who.part() == Someone.Part.OTHER && who.plural() || !manuscript.letter()
                && !Bearers.named(sentence, reading, fact)
                && (entry.about() != Lexicon.About.OTHER || reading.filled(Slot.OTHER) < 0);
        return new Mark(extent.start(), extent.end(), text.substring(extent.start(), extent.end()), fact, entry.term(),
                detail, setting, who.who(),
                toward == null || toward.part() == Someone.Part.COUPLE ? null : toward.who(), teller(sentence, reading),
                status, uncertain,
                entry.rule(), entry.claims());
    }

    /** On whose word it stands: a letter is its writer's word throughout, a note that of whoever is quoted in it. */
    private String teller(Sentence sentence, Phrase.Reading reading) {
        Someone speaker = sentence.units()[reading.start()].speaker();
        return manuscript.letter() ? cast.author().who() : speaker == null ? null : speaker.who();
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

    /** All that was read. */
    List<MarkSieve.Draft> drafts() {
        return drafts;
    }
}
