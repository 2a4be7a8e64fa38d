package ebb.note;

import ebb.fact.FactType;
import ebb.fact.SafetyKind;
import ebb.note.Lexicon.Effect;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * Decides whether what a phrase found is so, was so, is denied or is only imagined, from the cues around and inside it
 * (after NegEx, Chapman et al. 2001, and ConText, Harkema et al. 2009, with the scopes of this kind of prose).
 */
final class StatusReader {

    private static final int NEAR = 4;
    private static final int SERIES = 16;
    private static final Set<String> PAST_AUXILIARIES = Set.of("was", "were", "did", "had");
    private static final Set<String> PRESENT_AUXILIARIES =
            Set.of("am", "is", "are", "has", "have", "been", "do", "does", "get", "gets", "getting", "being", "s");
    /** What stands before a participle that tells of no past: "he will be gone". */
    private static final Set<String> AHEAD =
            Set.of("be", "will", "would", "could", "can", "might", "may", "must", "shall");
    /** Irregular forms that tell of now. */
    private static final Set<String> NOW = Set.of("am", "is", "are", "has", "having", "does", "doing", "goes", "being");
    private static final Set<String> JUST_NOW = Set.of("yesterday", "today", "tonight", "recently", "lately",
            "last night", "last week", "last weekend", "this morning", "this week", "this weekend", "other day",
            "other night");
    private static final Set<String> GOING_ON = Set.of("keeps", "still", "continues", "is", "will", "now");
    private static final Set<String> BEING = Set.of("am", "are");
    private static final Set<String> IMAGINING = Set.of("would", "d", "might", "could", "may");
    private static final Set<String> QUESTION_OPENERS = Set.of("is", "are", "am", "do", "does", "did", "was", "were",
            "has", "have", "should", "could", "would", "can", "will", "may");
    private static final Set<String> ADDRESSING = Set.of("you", "your");
    private static final Set<String> ASKING = Set.of("why", "how", "what", "when");

    /** What began at a date and is told of now goes on, unless words say that it is over. */
    private static final Set<FactType> LASTING =
            EnumSet.of(FactType.COMPLAINT, FactType.UPSET, FactType.EXPECTATION, FactType.BELIEF);

    /** What is over where the year it happened in is. */
    private static final Set<FactType> DATED =
            EnumSet.of(FactType.SAFETY_SIGNAL, FactType.CONDUCT, FactType.WITHDRAWAL);

    private final Set<String> pastForms;

    /** @param pastForms irregular verb forms that tell of the past */
    StatusReader(Set<String> pastForms) {
        this.pastForms = Set.copyOf(pastForms);
    }

    /**
     * A status.
     *
     * @param status  the status
     * @param byTense whether only the tense of a verb makes it past
     */
    record Found(MarkStatus status, boolean byTense) {
        /** Nothing changes it. */
        static final Found NOTHING = new Found(MarkStatus.PRESENT, false);

        private static Found of(MarkStatus status) {
            return new Found(status, false);
        }
    }

    /** The status of what was read in a sentence. */
    Found status(Sentence sentence, Phrase.Reading reading, Lexicon.Entry entry) {
        if (!sentence.letter() && entry.fact() == FactType.SAFETY_SIGNAL
                && Shorthand.unasked(sentence.units(), reading.start(), reading.end())) {
            return Found.of(MarkStatus.HYPOTHETICAL);
        }
        boolean danger = entry.fact() == FactType.SAFETY_SIGNAL;
        if (danger && !sentence.letter() && Denial.denied(sentence.units(), reading)) {
            return Found.NOTHING;
        }
        if (Doing.harm(entry) && Doing.wished(sentence, reading)) {
            return Found.of(MarkStatus.HYPOTHETICAL);
        }
        Shorthand.Answer answer = answer(sentence, reading);
        int denials = 0;
        int wide = 0;
        boolean past = false;
        boolean imagined = false;
        for (Sentence.Cue cue : sentence.cues()) {
            boolean feared = fears(entry) && feared(sentence.units(), cue, reading);
            if (feared || !reaches(sentence, cue, reading)) {
                continue;
            }
            if (answer == Shorthand.Answer.YES && danger && cue.effect() == Effect.NEGATED) {
                continue;
            }
            if (answer == Shorthand.Answer.YES && parted(sentence.units(), cue, reading)) {
                continue;
            }
            if (danger && sentence.tellsOfPast(cue)) {
                past = true;
                continue;
            }
            switch (cue.effect()) {
                case NEGATES, NEGATED -> {
                    denials++;
                    wide += cue.reach() == Lexicon.Reach.CLAUSE ? 1 : 0;
                }
                case PAST -> past = true;
                case DATES -> past |= !LASTING.contains(entry.fact());
                case IMAGINES -> imagined = true;
                default -> {
                }
            }
        }
        if (danger && (!sentence.letter() && Denial.since(sentence.units(), reading, denials > 0)
                || denials > 0 && Denial.noMore(sentence.units(), reading))) {
            return Found.of(MarkStatus.PAST);
        }
        if (danger && denials > 0 && Denial.butFor(sentence.units(), reading)) {
            return Found.NOTHING;
        }
        boolean doubled = denials == 2 && wide == 1;
        if (denials > 0 && !doubled || answer == Shorthand.Answer.NO
                || Shorthand.ruledOut(sentence.units(), reading.start())) {
            return Found.of(MarkStatus.NEGATED);
        }
        if (answer == Shorthand.Answer.OVER) {
            return Found.of(MarkStatus.PAST);
        }
        boolean alwaysPast = entry.status() == MarkStatus.PAST;
        boolean open = !sentence.letter() && sentence.asks() && entry.fact() != FactType.SAFETY_SIGNAL
                && topic(sentence.units(), reading);
        boolean form = entry.status() == MarkStatus.HYPOTHETICAL;
        if (answer != Shorthand.Answer.YES && (form || imagined && !alwaysPast || open || asked(sentence, reading))) {
            return Found.of(MarkStatus.HYPOTHETICAL);
        }
        boolean asked = danger && !sentence.letter() && answer == Shorthand.Answer.MISSING
                && (Shorthand.askedBefore(sentence.units(), reading.start(), reading.end())
                || Shorthand.ofQuestions(sentence.units(), reading.end()));
        if (asked) {
            return Found.of(MarkStatus.HYPOTHETICAL);
        }
        if (past || alwaysPast || longAgo(sentence, reading, entry)) {
            return Found.of(MarkStatus.PAST);
        }
        return entry.tensed() && toldInPast(sentence.units(), reading) ? new Found(MarkStatus.PAST, true)
                : Found.NOTHING;
    }

    /** Whether it is something that happens, told of a year well before. */
    private boolean longAgo(Sentence sentence, Phrase.Reading reading, Lexicon.Entry entry) {
        return DATED.contains(entry.fact()) && Year.longAgo(sentence.units(), sentence.year())
                && !goesOn(sentence, reading)
                && (toldInPast(sentence.units(), reading) || reading.filled(Slot.TOWARD) < 0);
    }

    /** Whether a comma stands between a cue and what was read: "no violence, | suicidal thoughts daily". */
    private static boolean parted(Unit[] units, Sentence.Cue cue, Phrase.Reading reading) {
        for (int i = cue.end(); i < reading.start(); i++) {
            if (units[i].token().kind() == Token.Kind.COMMA) {
                return true;
            }
        }
        return false;
    }

    /** How what was read is answered, where it is what was asked: "Suicidal? No.", "Thoughts of dying: no". */
    private static Shorthand.Answer answer(Sentence sentence, Phrase.Reading reading) {
        Shorthand.Answer behind = Shorthand.behind(sentence.units(), reading.start(), reading.end());
        boolean question = sentence.asks() && (asked(sentence, reading) || topic(sentence.units(), reading))
                || !sentence.letter() && Shorthand.askedBefore(sentence.units(), reading.start(), reading.end());
        return behind == Shorthand.Answer.MISSING && question ? sentence.answer() : behind;
    }

    /** Whether what was read is what a question is about, or all that it holds: "Any | thoughts of suicide?" */
    private static boolean topic(Unit[] units, Phrase.Reading reading) {
        boolean told = false;
        int i = reading.start();
        while (i >= 0 && !units[i].breaks() && units[i].token().kind() != Token.Kind.COMMA) {
            told |= units[i].mention() != null && units[i].mention().plain();
            i--;
        }
        return !told || QUESTION_OPENERS.contains(units[i + 1].word());
    }

    private static boolean fears(Lexicon.Entry entry) {
        return entry.fact() == FactType.FEAR || entry.term() == SafetyKind.FEAR_OF_PARTNER;
    }

    /** What one fears of somebody may never happen, and is feared all the same: "I worry she | might | leave". */
    private static boolean feared(Unit[] units, Sentence.Cue cue, Phrase.Reading reading) {
        if (cue.effect() != Effect.IMAGINES) {
            return false;
        }
        for (int i = reading.start() + 1; i < cue.start(); i++) {
            if (units[i].mention() != null && units[i].mention().plain()) {
                return true;
            }
        }
        return false;
    }

    /** Whether it stands in a clinician's question to somebody: "Has a partner ever hit, | kicked or choked you?" */
    private static boolean put(Unit[] units, Phrase.Reading reading) {
        int first = reading.start();
        while (first > 0 && !units[first - 1].breaks() && units[first - 1].token().kind() != Token.Kind.QUOTE) {
            first--;
        }
        return QUESTION_OPENERS.contains(units[first].word())
                && Arrays.stream(units, first, units.length).anyMatch(unit -> ADDRESSING.contains(unit.word()));
    }

    /** "Does he love me?" asks; "Why does he never talk to me?" tells. */
    private static boolean asked(Sentence sentence, Phrase.Reading reading) {
        if (!sentence.asks()) {
            return false;
        }
        Unit[] units = sentence.units();
        if (!sentence.letter() && put(units, reading)) {
            return true;
        }
        for (int i = reading.start() - 1; i >= 0 && i >= reading.start() - 2; i--) {
            if (QUESTION_OPENERS.contains(units[i].word())) {
                return i == 0 || units[i - 1].mention() == null && !ASKING.contains(units[i - 1].word());
            }
            if (!units[i].skippable()) {
                return false;
            }
        }
        return false;
    }

    private static boolean reaches(Sentence sentence, Sentence.Cue cue, Phrase.Reading reading) {
        if (cue.start() >= reading.start() && cue.end() <= reading.end()) {
            return inside(cue, reading) && !Denial.merely(sentence.units(), cue.end(), reading.end());
        }
        return switch (cue.effect()) {
            case NEGATES, PAST, IMAGINES -> cue.start() < reading.start() && forward(sentence, cue, reading);
            case NEGATED -> cue.start() >= reading.end() && !Denial.byDoer(sentence.units(), cue, reading)
                    && clear(sentence, afterColon(sentence, reading.end()), cue.start(), NEAR, false);
            case DATES -> true;
            default -> false;
        };
    }

    /** "Self-harm: denied." */
    private static int afterColon(Sentence sentence, int unit) {
        return unit < sentence.units().length && sentence.units()[unit].word().equals(":") ? unit + 1 : unit;
    }

    /** A cue inside counts where the phrase let its first word pass, and not where the phrase itself says it. */
    private static boolean inside(Sentence.Cue cue, Phrase.Reading reading) {
        return !reading.names(cue.start());
    }

    private static boolean forward(Sentence sentence, Sentence.Cue cue, Phrase.Reading reading) {
        int from = Math.min(cue.end(), reading.start());
        return switch (cue.reach()) {
            case NEAR -> !ownSubject(sentence, reading, from) && clear(sentence, from, reading.start(), NEAR, false);
            case SERIES -> !ownSubject(sentence, reading, from) && clear(sentence, from, reading.start(), SERIES, true);
            case CLAUSE -> cue.effect() == Effect.IMAGINES && would(sentence.units(), reading) ? unbroken(sentence.units(), from, reading.start())
                    : !ownClause(sentence, reading, from) && clear(sentence, from, reading.start(), Sentence.LONGEST, true)
                    && !(cue.effect() == Effect.IMAGINES && follows(sentence.units(), from, reading));
        };
    }

    /** Whether what was read would happen: "if he left, | she would fall apart". */
    private static boolean would(Unit[] units, Phrase.Reading reading) {
        return Arrays.stream(units, reading.start(), reading.end()).anyMatch(unit -> IMAGINING.contains(unit.word()));
    }

    private static boolean unbroken(Unit[] units, int from, int to) {
        return Arrays.stream(units, from, to).noneMatch(Unit::breaks);
    }

    /** What happens whenever a condition is met does happen: "if I reach for his hand, | he pulls away". */
    private static boolean follows(Unit[] units, int from, Phrase.Reading reading) {
        boolean subject = false;
        for (int i = from; i < reading.start(); i++) {
            if (subject && (units[i].token().kind() == Token.Kind.COMMA || begins(units, i))) {
                return true;
            }
            subject |= units[i].mention() != null && units[i].mention().plain();
        }
        return subject && begins(units, reading.start());
    }

    /** Whether "he", "she" or "I" begins a clause that neither "and" nor "when" leads to. */
    private static boolean begins(Unit[] units, int i) {
        return units[i].actor() && i > 0 && !units[i - 1].joins() && !units[i - 1].word().equals("and");
    }

    /** Whether what was read begins with a subject of its own: "not angry and she | is jealous". */
    private static boolean ownSubject(Sentence sentence, Phrase.Reading reading, int from) {
        Mention first = sentence.units()[reading.start()].mention();
        return first != null && first.plain() && !sentence.units()[reading.start()].object() && reading.start() > from;
    }

    /** Whether what was read begins a clause of its own: "I don't feel lonely, and | I am angry". */
    private static boolean ownClause(Sentence sentence, Phrase.Reading reading, int from) {
        if (!ownSubject(sentence, reading, from)) {
            return false;
        }
        Token before = sentence.units()[reading.start() - 1].token();
        return before.kind() == Token.Kind.COMMA || before.word().equals("and");
    }

    /** Whether nothing between two places stops a cue. */
    private static boolean clear(Sentence sentence, int from, int to, int farthest, boolean commas) {
        Unit[] units = sentence.units();
        if (Denial.merely(units, from, to)) {
            return false;
        }
        int distance = 0;
        for (int i = from; i < to; i++) {
            Unit unit = units[i];
            if (unit.breaks() || !commas && unit.token().kind() == Token.Kind.COMMA) {
                return false;
            }
            boolean newSubject = unit.mention() != null && unit.mention().plain() && i > from
                    && (units[i - 1].token().kind() == Token.Kind.COMMA || units[i - 1].word().equals("and"));
            if (newSubject && i + 1 < to) {
                return false;
            }
            if (!unit.skippable() && ++distance > farthest) {
                return false;
            }
        }
        for (Sentence.Cue cue : sentence.cues()) {
            if (cue.effect() == Effect.ENDS && cue.start() >= from && cue.end() <= to) {
                return false;
            }
        }
        return true;
    }

    /** Whether the words say that it goes on: "keeps", "still", a verb in the present. */
    boolean goesOn(Sentence sentence, Phrase.Reading reading) {
        Unit[] units = sentence.units();
        for (int i = Math.max(0, reading.start() - 2); i < reading.end(); i++) {
            String word = units[i].word();
            boolean acts = i > 0 && units[i - 1].mention() != null && units[i - 1].mention().plain()
                    && units[i].mention() == null && word.endsWith("s") && !PAST_AUXILIARIES.contains(word)
                    && !word.equals("has");
            boolean is = BEING.contains(word) && units[i].mention() == null;
            if (acts || is || GOING_ON.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private boolean toldInPast(Unit[] units, Phrase.Reading reading) {
        if (justNow(units, reading)) {
            return false;
        }
        boolean past = false;
        for (int i = Math.max(0, reading.start() - 2); i < reading.end(); i++) {
            String word = units[i].word();
            boolean before = i < reading.start();
            if (before && !units[i].skippable()) {
                past = false;
                continue;
            }
            if (PRESENT_AUXILIARIES.contains(word) && units[i].mention() == null) {
                return false;
            }
            past |= PAST_AUXILIARIES.contains(word) || pastVerb(units, i, reading);
        }
        return past;
    }

    /** What is just past belongs to the present: "I went through his phone | last night". */
    private static boolean justNow(Unit[] units, Phrase.Reading reading) {
        for (int i = Math.max(0, reading.start() - NEAR); i < Math.min(units.length, reading.end() + NEAR); i++) {
            String word = units[i].word();
            String before = i == 0 ? "" : units[i - 1].word();
            if (JUST_NOW.contains(word) || JUST_NOW.contains(before + " " + word)) {
                return true;
            }
        }
        return false;
    }

    private boolean pastVerb(Unit[] units, int i, Phrase.Reading reading) {
        String word = units[i].word();
        if (units[i].mention() != null || NOW.contains(word) || !pastForms.contains(word)
                && (!word.endsWith("ed") || word.endsWith("eed"))) {
            return false;
        }
        int subject = i - 1;
        while (subject >= 0 && units[subject].skippable()) {
            if (AHEAD.contains(units[subject].word())) {
                return false;
            }
            subject--;
        }
        return subject >= Math.max(0, reading.start() - 1) && units[subject].mention() != null
                && units[subject].mention().plain() && !(subject > 0 && units[subject - 1].word().equals("if"));
    }

}
