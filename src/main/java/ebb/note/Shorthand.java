package ebb.note;

import java.util.List;
import java.util.Set;

/**
 * Reads how clinicians note what was asked: a head that rules a list ("Denied: violence, control"), an answer behind
 * what it is about ("Thoughts of dying: no", "Suicidal? No.").
 */
final class Shorthand {

    /** What an answer says of what was asked. */
    enum Answer {
        /** It is so. */
        YES,
        /** It is not so. */
        NO,
        /** It was so, and is no more: "none since 2019". */
        OVER,
        /** There is none. */
        MISSING
    }

    private static final Set<String> DENYING = Set.of("denied", "denies", "denying", "nil", "negative", "no");
    private static final Set<String> NO = Set.of("no", "none", "nil", "never", "denied", "denies", "nope", "negative",
            "absent");
    private static final Set<String> YES = Set.of("yes", "yeah", "often", "sometimes", "daily");
    /** What right behind a danger tells that a denial before it was of something else. */
    private static final Set<String> ALWAYS = Set.of("daily", "weekly", "nightly", "present", "constant", "ongoing",
            "yes", "frequent", "most", "positive", "worsening");
    private static final Set<String> ASKING = Set.of("ask", "asked", "screened", "assessed", "explored");
    /** The same, where nothing follows: "violence not reached", and not "had not reached the door". */
    private static final Set<String> COMING_TO = Set.of("reached", "covered", "put");
    private static final Set<String> NOBODY = Set.of("nobody", "neither", "none");
    /** What makes the topic before it one of questions, and no danger: "coercive control | questions, each alone". */
    private static final Set<String> QUESTIONS = Set.of("qs", "questions", "question", "screen", "screening", "screener",
            "assessment", "checklist", "questionnaire", "asked");
    private static final Set<String> DONE = Set.of("done", "completed");
    private static final Set<String> LEFT_OUT = Set.of("omitted", "skipped", "deferred", "postponed", "forgotten");
    private static final Set<String> ANSWERING = Set.of("he", "she", "they", "both", "a");
    private static final Set<String> DENIES = Set.of("deny", "denies", "denied");
    private static final Set<String> SAYING = Set.of("said", "says", "answered", "replied");
    private static final Set<String> ABOUT = Set.of("about", "re", "for", "regarding");
    private static final Set<String> PASSIVE = Set.of("was", "were", "been", "is");
    private static final Set<String> UNTIL = Set.of("since", "after", "for");
    /** What may follow "no" in an answer; any other word makes it the beginning of something else: "no plan". */
    private static final Set<String> AFTER_NO = Set.of("never", "not", "and", "but", "currently", "now", "today", "at",
            "both", "either", "neither", "once", "ever", "by", "to", "asked", "he", "she", "they");
    /** What takes back the denial that rules a list. */
    private static final Set<String> TURNS = Set.of("but", "except", "though", "however", "admits", "admitted",
            "reports", "reported", "endorses", "endorsed", "discloses", "disclosed", "positive", "yes", "although");
    private static final int HEAD = 4;
    /** How far before "about" it may stand that somebody was asked: "asked both, side by side on the sofa, | re suicide". */
    private static final int ASIDE = 16;
    private static final int TOPIC = 2;
    /** How far behind a topic it may stand that this was not asked. */
    private static final int REPORT = 10;

    private Shorthand() {
    }

    /** Whether a head such as "Denied, both:" rules the list that a place stands in. */
    static boolean ruledOut(Unit[] units, int place) {
        for (int i = place - 1; i > 0; i--) {
            if (TURNS.contains(units[i].word()) || units[i].word().equals(";")) {
                return false;
            }
            if (units[i].word().equals(":")) {
                return head(units, i);
            }
        }
        return false;
    }

    /**
     * Whether a place tells what was not asked: "risk not asked at all, neither violence nor | suicidal thoughts",
     * "violence/fear | not asked".
     */
    static boolean unasked(Unit[] units, int place, int end) {
        return notAsked(units, place) || opens(units, place) && denied(units, end);
    }

    /** Whether what stands behind a topic says that it was not asked. */
    private static boolean denied(Unit[] units, int end) {
        for (int i = end; i < units.length && i < end + REPORT && !units[i].word().equals(";"); i++) {
            boolean notDone = DONE.contains(units[i].word()) && i > end + 1
                    && (units[i - 1].word().equals("not") || units[i - 2].word().equals("not"));
            if (notDone || LEFT_OUT.contains(units[i].word())) {
                return true;
            }
            boolean coming = COMING_TO.contains(units[i].word()) && ends(units, i + 1);
            if (Room.person(units[i]) && !units[i].object()) {
                return false;
            }
            if (coming || ASKING.contains(units[i].word())) {
                return i > end && units[i - 1].word().equals("not") || i > end + 1 && units[i - 2].word().equals("not");
            }
        }
        return false;
    }

    /** Whether a topic is what the clinician asked about: "asked her alone about | violence", not "he asked about". */
    static boolean askedBefore(Unit[] units, int start, int end) {
        for (int i = Math.max(1, start - HEAD); i < end; i++) {
            if (ABOUT.contains(units[i].word())) {
                for (int asking = i - 1; asking >= 0 && asking >= i - ASIDE; asking--) {
                    if (ASKING.contains(units[asking].word())) {
                        return !byAnother(units, asking);
                    }
                }
            }
        }
        return false;
    }

    /** Whether a topic is one of questions that were put: "violence | questions put to both". */
    static boolean ofQuestions(Unit[] units, int end) {
        return end < units.length && QUESTIONS.contains(units[end].word());
    }

    /** Whether somebody but the clinician asks: "Henrik has often | asked", and not "Henrik was asked". */
    private static boolean byAnother(Unit[] units, int asking) {
        int i = asking - 1;
        while (i >= 0 && units[i].mention() == null && units[i].skippable() && !PASSIVE.contains(units[i].word())) {
            i--;
        }
        return i >= 0 && Room.person(units[i]) && units[i].mention().someone().part() != Someone.Part.AUTHOR;
    }

    /** Whether a sentence tells that something was asked, so that the next one may bring the answer. */
    static boolean asks(List<Token> sentence) {
        return sentence.get(sentence.size() - 1).kind() == Token.Kind.QUESTION
                || sentence.stream().anyMatch(token -> ASKING.contains(token.word()));
    }

    /** Whether a topic begins its sentence, or its line in a list; what it is about may have been named before it. */
    static boolean opens(Unit[] units, int place) {
        int i = place - 1;
        int passed = 0;
        while (i >= 0 && !units[i].breaks() && (units[i].word().isEmpty() || units[i].mention() == null && passed < TOPIC)) {
            passed += units[i].word().isEmpty() ? 0 : 1;
            i--;
        }
        return i < 0 || units[i].breaks() || units[0].word().equals("asked");
    }

    private static boolean notAsked(Unit[] units, int place) {
        boolean asking = false;
        boolean asked = false;
        for (int i = place - 1; i >= 0 && !units[i].breaks() && !TURNS.contains(units[i].word()); i--) {
            if (asking && units[i].word().equals("not") || asked && NOBODY.contains(units[i].word())) {
                return true;
            }
            asking = ASKING.contains(units[i].word()) || asking && units[i].skippable();
            asked |= asking;
        }
        return false;
    }

    private static boolean head(Unit[] units, int colon) {
        for (int i = colon - 1; i >= 0 && i >= colon - HEAD; i--) {
            boolean begins = i == 0 || units[i - 1].breaks();
            if (begins) {
                return DENYING.contains(units[i].word());
            }
        }
        return false;
    }

    /** The answer that stands behind a topic in the same sentence: after a colon, in brackets, or right behind it. */
    static Answer behind(Unit[] units, int start, int end) {
        Answer near = near(units, end);
        return near == Answer.MISSING ? Reply.together(Reply.behind(units, start, end)) : near;
    }

    private static Answer near(Unit[] units, int end) {
        int i = end;
        while (i < units.length && i < end + TOPIC && units[i].token().kind() == Token.Kind.WORD
                && !NO.contains(units[i].word())) {
            i++;
        }
        boolean parted = i < units.length && (units[i].word().equals(":") || units[i].word().equals("("));
        if (!parted) {
            boolean right = end < units.length && NO.contains(units[end].word()) && ends(units, end + 1);
            boolean often = end < units.length && ALWAYS.contains(units[end].word());
            return right ? Answer.NO : often ? Answer.YES : Answer.MISSING;
        }
        int first = i + 1;
        while (first < units.length && units[first].token().kind() == Token.Kind.QUOTE) {
            first++;
        }
        if (first >= units.length) {
            return Answer.MISSING;
        }
        String word = units[first].word();
        String next = first + 1 < units.length ? units[first + 1].word() : "";
        return answer(word, next, ends(units, first + 1));
    }

    static boolean ends(Unit[] units, int i) {
        return i >= units.length || units[i].token().kind() != Token.Kind.WORD;
    }

    /** The answer with which the sentence after a question begins. */
    static Answer opening(List<Token> sentence) {
        int i = 0;
        while (i < sentence.size() && sentence.get(i).kind() == Token.Kind.QUOTE) {
            i++;
        }
        if (i >= sentence.size()) {
            return Answer.MISSING;
        }
        if (ANSWERING.contains(sentence.get(i).word()) && i + 2 < sentence.size()) {
            i += sentence.get(i + 1).word().equals(":") ? 2 : DENIES.contains(sentence.get(i + 1).word()) ? 1 : SAYING.contains(sentence.get(i + 1).word()) ? 2 : 0;
        }
        boolean alone = i + 1 >= sentence.size() || sentence.get(i + 1).kind() != Token.Kind.WORD;
        return answer(sentence.get(i).word(), alone ? "" : sentence.get(i + 1).word(), alone);
    }

    /** What a word says as an answer, with the word behind it, or alone. */
    static Answer answer(String word, String next, boolean alone) {
        if (YES.contains(word)) {
            return Answer.YES;
        }
        if (!NO.contains(word)) {
            return Answer.MISSING;
        }
        if (UNTIL.contains(next)) {
            return Answer.OVER;
        }
        return alone || AFTER_NO.contains(next) || word.equals("denied") || word.equals("denies") ? Answer.NO
                : Answer.MISSING;
    }
}
