package ebb.training.round;

import ebb.fact.FactType;
import ebb.fact.Term;
import java.util.Arrays;
import java.util.List;

/** Kinds of fact and their terms, by the names that people type. */
final class FactNames {

    private FactNames() {
    }

    /** The kinds that can be named. */
    static List<String> types() {
        return Arrays.stream(FactType.values()).filter(type -> type.vocabulary() != null && type != FactType.RELATIONSHIP)
                .map(FactType::term).toList();
    }

    /** Whether a kind of fact is asked for somebody's safety: its questions are counted apart. */
    static boolean aboutSafety(FactType type) {
        return type == FactType.SCREENING || type == FactType.SAFETY_SIGNAL;
    }

    /** A kind by its name. */
    static FactType type(String written) {
        return Arrays.stream(FactType.values()).filter(type -> types().contains(type.term()) && type.term().equals(written))
                .findFirst().orElseThrow(() -> new IllegalArgumentException("\"" + written
                        + "\" is no kind of fact; the kinds are " + String.join(", ", types()) + "."));
    }

    /** What can be typed: the terms of a kind, or the kinds themselves where none is named. */
    static String terms(String kind) {
        return kind.isEmpty() ? String.join(", ", types()) : String.join(", ",
                Arrays.stream(type(kind).vocabulary().getEnumConstants()).map(Term::term).toList());
    }

    /** A term of a kind by its name. */
    static Term term(FactType type, String written) {
        for (Term term : type.vocabulary().getEnumConstants()) {
            if (term.term().equals(written)) {
                return term;
            }
        }
        throw new IllegalArgumentException("\"" + written + "\" is no term of " + type.term() + "; the terms are "
                + String.join(", ", Arrays.stream(type.vocabulary().getEnumConstants()).map(Term::term).toList()) + ".");
    }
}
