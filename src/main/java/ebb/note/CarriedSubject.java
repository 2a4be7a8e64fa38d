package ebb.note;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Names the subject again where a sentence leaves it out: in "he gets up and | leaves the room" it is he who leaves.
 * A unit without any letters stands for him, which phrases may read as a person or pass over. Verbs in -s and past
 * forms go on with anybody; "scream and | call him names" only with those whose verbs bear no ending: I, we, they. The one
 * person in a heading is named again in the same way: "R, alone: | not afraid of him".
 */
final class CarriedSubject {

    private static final Set<String> LEADING = Set.of("and", "but", "then");
    private static final Set<String> DENYING = Set.of("not", "never", "no");
    private static final Set<String> VERBAL = Set.of("is", "was", "has", "had", "does", "did", "will", "would", "can",
            "could", "never", "just", "barely", "hardly", "rarely", "always", "then", "not", "refuses", "still", "afraid");
    private static final Set<String> AFTER_NO_SUBJECT = Set.of("with", "to", "by", "of", "for", "from", "about",
            "toward", "towards", "on", "at", "after", "between", "without", "like", "than", "in");
    /** Verbs in their plain form that are seldom anything else after "and". */
    private static final Set<String> PLAIN_VERBS = Set.of("accuse", "ask", "avoid", "blame", "call", "compare",
            "complain", "criticise", "criticize", "cry", "curse", "demand", "expect", "follow", "ignore", "insult",
            "laugh", "listen", "lock", "mock", "need", "nag", "panic", "pick", "pretend", "pull", "punish", "push",
            "put", "refuse", "say", "scream", "shout", "shut", "slam", "snap", "stay", "storm", "sulk", "swear",
            "talk", "tell", "threaten", "treat", "walk", "want", "yell");
    private static final Set<String> AUXILIARY = Set.of("be", "have", "do");
    private static final int SHORTEST_VERB = 4;

    private final Set<String> pastForms;
    private final Set<String> plainForms;

    /**
     * @param pastForms  irregular verb forms
     * @param plainForms the verbs they are forms of
     */
    CarriedSubject(Set<String> pastForms, Set<String> plainForms) {
        this.pastForms = Set.copyOf(pastForms);
        this.plainForms = new HashSet<>(PLAIN_VERBS);
        this.plainForms.addAll(plainForms);
        this.plainForms.removeAll(AUXILIARY);
    }

    /** The units of a sentence, with one more wherever a verb goes on without a subject of its own. */
    Unit[] into(Unit[] units) {
        List<Unit> carried = null;
        Unit subject = null;
        boolean plain = false;
        boolean denied = false;
        for (int i = 0; i < units.length; i++) {
            Unit unit = units[i];
            if (unit.breaks()) {
                subject = i + 1 < units.length && goesOn(units[i + 1], false) ? headed(units, i) : null;
                plain = false;
                denied = false;
            } else if (acts(units, i)) {
                subject = unit;
                plain = bearsNoEnding(unit.mention().someone());
                denied = false;
            } else if (asked(units, i)) {
                plain = false;
            } else if (subject != null && leads(units, i - 1, denied) && goesOn(unit, plain)) {
                if (carried == null) {
                    carried = new ArrayList<>(List.of(units).subList(0, i));
                }
                carried.add(Unit.implied(subject.mention().someone(), unit));
            }
            denied |= DENYING.contains(unit.word());
            if (carried != null) {
                carried.add(unit);
            }
        }
        return carried == null ? units : carried.toArray(Unit[]::new);
    }

    /** The one person named in a heading, up to its colon: "M: affection 7", "R, alone: not afraid"; or null. */
    static Unit headed(Unit[] units, int colon) {
        Unit named = null;
        for (int i = colon - 1; units[colon].word().equals(":") && i >= 0 && !units[i].breaks(); i--) {
            Mention mention = units[i].mention();
            if (mention != null && named != null && !named.mention().someone().same(mention.someone())) {
                return null;
            }
            named = mention == null ? named : units[i];
        }
        return named == null || named.mention().pronoun() || named.mention().someone().part() == Someone.Part.COUPLE
                ? null : named;
    }

    private static boolean acts(Unit[] units, int i) {
        Mention mention = units[i].mention();
        return mention != null && mention.plain() && !units[i].object()
                && (i == 0 || !AFTER_NO_SUBJECT.contains(units[i - 1].word()) && (units[i].actor() || !verb(units[i - 1])));
    }

    /** A person right after a verb is its object: "he hits my son and leaves"; "he" never is: "she says he drinks". */
    private static boolean verb(Unit before) {
        String word = before.word();
        return before.mention() == null && word.length() >= SHORTEST_VERB
                && (word.endsWith("s") || word.endsWith("ed") || word.endsWith("ing"));
    }

    /** "He never hits me or calls me names" denies both, and stays one stretch of words. */
    private static boolean leads(Unit[] units, int i, boolean denied) {
        return i >= 0 && (Denial.turns(units, i) || units[i].word().equals(":") || LEADING.contains(units[i].word())
                || units[i].token().kind() == Token.Kind.COMMA || !denied && units[i].word().equals("or"));
    }

    private static boolean bearsNoEnding(Someone subject) {
        return subject.part() == Someone.Part.AUTHOR || subject.part() == Someone.Part.COUPLE || subject.plural();
    }

    /** In "I asked him to sit down and talk" it is he who is to talk. */
    private static boolean asked(Unit[] units, int i) {
        return i > 0 && units[i].word().equals("to") && units[i - 1].mention() != null;
    }

    private boolean goesOn(Unit unit, boolean plain) {
        String word = unit.word();
        return unit.mention() == null && unit.token().kind() == Token.Kind.WORD
                && (VERBAL.contains(word) || pastForms.contains(word) || plain && plainForms.contains(word)
                || word.length() >= SHORTEST_VERB && (word.endsWith("ed") || word.endsWith("s") && !word.endsWith("ss")));
    }
}
