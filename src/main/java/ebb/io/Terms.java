package ebb.io;

import ebb.fact.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The terms that one field may hold. Immutable.
 *
 * @param <T> the enum they come from
 */
final class Terms<T extends Term> {
    private final Map<String, T> byTerm = new HashMap<>();
    private final List<String> terms;
    private final String listed;

    private Terms(List<T> values) {
        values.forEach(value -> byTerm.put(value.term(), value));
        terms = values.stream().map(Term::term).toList();
        listed = String.join(", ", terms);
    }

    /** All terms of an enum, {@code unknown} among them where it has one. */
    static <T extends Term> Terms<T> of(Class<T> type) {
        return new Terms<>(List.of(type.getEnumConstants()));
    }

    /** The terms of an enum that say something: all but {@code unknown}. */
    static <T extends Term> Terms<T> known(Class<? extends T> type) {
        List<T> known = new ArrayList<>(List.of(type.getEnumConstants()));
        known.removeIf(value -> value.name().equals("UNKNOWN"));
        return new Terms<>(known);
    }

    /** These terms. */
    static <T extends Term> Terms<T> among(List<T> values) {
        return new Terms<>(values);
    }

    /** The value a term stands for, or null. */
    T get(String term) {
        return byTerm.get(term);
    }

    /** The terms, in the order of the enum. */
    List<String> terms() {
        return terms;
    }

    /** The terms as a message lists them. */
    String listed() {
        return listed;
    }
}
