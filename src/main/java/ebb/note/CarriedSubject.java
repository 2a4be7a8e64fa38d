package ebb.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Names the subject again where a sentence leaves it out: in "he gets up and | leaves the room" it is he who leaves.
 * A unit without any letters stands for him, which phrases may read as a person or pass over.
 */
final class CarriedSubject {

    private static final Set<String> LEADING = Set.of("and", "but", "then");
    private static final Set<String> VERBAL = Set.of("is", "was", "has", "had", "does", "did", "will", "would", "can",
            "could", "never", "just", "barely", "hardly", "rarely", "always", "then", "not", "refuses", "still");
    private static final Set<String> AFTER_NO_SUBJECT = Set.of("with", "to", "by", "of", "for", "from", "about",
            "toward", "towards", "on", "at", "after", "between", "without", "like", "than", "in");
    private static final int SHORTEST_VERB = 4;

    private final Set<String> pastForms;

    /** @param pastForms irregular verb forms */
    CarriedSubject(Set<String> pastForms) {
        this.pastForms = Set.copyOf(pastForms);
    }

    /** The units of a sentence, with one more wherever a verb goes on without a subject of its own. */
    Unit[] into(Unit[] units) {
        List<Unit> carried = null;
        Unit subject = null;
        for (int i = 0; i < units.length; i++) {
            Unit unit = units[i];
            if (unit.breaks()) {
                subject = null;
            } else if (acts(units, i)) {
                subject = unit;
            } else if (subject != null && leads(units, i - 1) && goesOn(unit)) {
                if (carried == null) {
                    carried = new ArrayList<>(List.of(units).subList(0, i));
                }
                carried.add(Unit.implied(subject, unit));
            }
            if (carried != null) {
                carried.add(unit);
            }
        }
        return carried == null ? units : carried.toArray(Unit[]::new);
    }

    private static boolean acts(Unit[] units, int i) {
        Mention mention = units[i].mention();
        return mention != null && mention.plain() && !units[i].object()
                && (i == 0 || !AFTER_NO_SUBJECT.contains(units[i - 1].word()) && !verb(units[i - 1]));
    }

    /** A person right after a verb is its object: "he hits my son and leaves". */
    private static boolean verb(Unit before) {
        String word = before.word();
        return before.mention() == null && word.length() >= SHORTEST_VERB
                && (word.endsWith("s") || word.endsWith("ed") || word.endsWith("ing"));
    }

    private static boolean leads(Unit[] units, int i) {
        return i >= 0 && (LEADING.contains(units[i].word()) || units[i].token().kind() == Token.Kind.COMMA);
    }

    private boolean goesOn(Unit unit) {
        String word = unit.word();
        return unit.mention() == null && unit.token().kind() == Token.Kind.WORD
                && (VERBAL.contains(word) || pastForms.contains(word)
                || word.length() >= SHORTEST_VERB && (word.endsWith("ed") || word.endsWith("s") && !word.endsWith("ss")));
    }
}
