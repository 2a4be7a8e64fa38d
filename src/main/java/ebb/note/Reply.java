package ebb.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What somebody answered who was asked about a danger: "Violence: R says never, H denies", "asked about violence, she said
 * no".
 *
 * @param by     who answered; null where the note names nobody there
 * @param answer what the answer says of what was asked
 */
record Reply(Someone by, Shorthand.Answer answer) {

    private static final Set<String> DENYING = Set.of("deny", "denies", "denied");
    private static final Set<String> POSITIVE = Set.of("pos", "positive", "active", "passive");
    private static final Set<String> CONCERNS = Set.of("concern", "concerns", "worries", "issues", "problems");
    private static final Set<String> NOT = Set.of("not", "never", "no", "none", "nothing");
    private static final Set<String> CONFIRMING = Set.of("confirms", "confirmed", "admits", "admitted", "endorses", "endorsed",
            "discloses", "disclosed");
    /** What leads to an answer: "she | says | never", "both: | a flat | no". */
    private static final Set<String> LEADING = Set.of("says", "said", "say", "answers", "answered", "replied", "is", "was",
            "both", "each", "a", "flat", "firm", "clear", "asked", "screened");
    /** How far behind a topic the answers may stand, and how far before an answer whoever gives it. */
    private static final int REACH = 20;
    private static final int NEAR = 3;

    /** The answers behind a topic that was asked about, in the order of the text. */
    static List<Reply> behind(Unit[] units, int start, int end) {
        int from = Shorthand.askedBefore(units, start, end) ? end : afterColon(units, start, end);
        from += from < units.length && units[from].word().equals(":") ? 1 : 0;
        List<Reply> replies = new ArrayList<>();
        for (int i = from; i < limit(units, from); i++) {
            Shorthand.Answer answer = answer(units, i, from);
            if (answer != Shorthand.Answer.MISSING) {
                replies.add(new Reply(by(units, i, from), answer));
            }
        }
        return replies;
    }

    /** What the answers say together: a danger that one of several confirms is there. A "yes" that is nobody's may be of something else. */
    static Shorthand.Answer together(List<Reply> replies) {
        if (replies.stream().anyMatch(reply -> reply.answer == Shorthand.Answer.YES && reply.by != null)) {
            return Shorthand.Answer.YES;
        }
        return replies.isEmpty() ? Shorthand.Answer.MISSING : replies.get(0).answer;
    }

    /** The unit after the colon or dash that a topic leads to which opens its clause; none where it leads to none. */
    private static int afterColon(Unit[] units, int start, int end) {
        if (Shorthand.opens(units, start)) {
            for (int i = end; i < units.length && i < end + REACH && !units[i].word().equals(";"); i++) {
                int aside = aside(units, i);
                if (aside > i) {
                    i = aside;
                } else if (units[i].word().equals(":") || units[i].breaks()) {
                    return i + 1;
                }
                if (Room.person(units[i]) && !units[i].object()) {
                    break;
                }
            }
        }
        return units.length;
    }

    /** The end of what stands in brackets before the colon: "violence (asked apart): both no"; the place itself elsewhere. */
    private static int aside(Unit[] units, int open) {
        if (!units[open].word().equals("(")) {
            return open;
        }
        int close = open;
        while (close + 1 < units.length && !units[close].word().equals(")")) {
            close++;
        }
        return close + 1 < units.length && units[close + 1].word().equals(":") ? close : open;
    }

    /** Where the next topic begins that a colon follows ("on her own:" is none), or the answers end otherwise. */
    private static int limit(Unit[] units, int from) {
        int limit = Math.min(units.length, from + REACH);
        for (int i = from; i < limit; i++) {
            if (i > from + NEAR && units[i].word().equals(";")) {
                return i;
            }
            if (units[i].word().equals(":")) {
                int begin = i;
                boolean topic = true;
                while (begin > from && units[begin - 1].token().kind() == Token.Kind.WORD) {
                    begin--;
                    topic &= units[begin].mention() == null;
                }
                if (topic) {
                    return begin;
                }
            }
        }
        return limit;
    }

    private static Shorthand.Answer answer(Unit[] units, int i, int from) {
        String word = units[i].word();
        String next = i + 1 < units.length ? units[i + 1].word() : "";
        boolean ends = Shorthand.ends(units, i + 1) || Room.person(units[i + 1]);
        boolean not = among(units, i - NEAR, i, from);
        if (CONFIRMING.contains(word)) {
            return not ? Shorthand.Answer.MISSING : among(units, i + 1, i + 1 + NEAR, from) ? Shorthand.Answer.NO
                    : Shorthand.Answer.YES;
        }
        if (POSITIVE.contains(word) && by(units, i, from) != null) {
            return Shorthand.Answer.YES;
        }
        if (word.equals("no") && CONCERNS.contains(next)) {
            return Shorthand.Answer.NO;
        }
        if (word.equals("neither")) {
            return ends || LEADING.contains(next) || next.startsWith("report")
                    ? Shorthand.Answer.NO : Shorthand.Answer.MISSING;
        }
        if (DENYING.contains(word)) {
            return not ? Shorthand.Answer.YES : Shorthand.Answer.NO;
        }
        Unit before = i == from ? null : units[i - 1];
        boolean begins = before == null || before.token().kind() != Token.Kind.WORD || LEADING.contains(before.word())
                || Room.person(before) && !before.object();
        return begins ? Shorthand.answer(word, next, ends) : Shorthand.Answer.MISSING;
    }

    /** Whether something is denied between two places: "did | not | deny", "confirmed there is | none". */
    private static boolean among(Unit[] units, int begin, int end, int from) {
        for (int i = Math.max(begin, from); i < Math.min(end, units.length); i++) {
            if (NOT.contains(units[i].word()) && units[i].mention() == null) {
                return true;
            }
        }
        return false;
    }

    private static Someone by(Unit[] units, int answer, int from) {
        if (answer + 2 < units.length && units[answer + 1].word().equals("for") && Room.person(units[answer + 2])) {
            return units[answer + 2].mention().someone();
        }
        for (int i = answer - 1; i >= from && i >= answer - NEAR && !units[i].breaks(); i--) {
            if (Room.person(units[i]) && !units[i].object()) {
                return units[i].mention().someone();
            }
        }
        return null;
    }
}
