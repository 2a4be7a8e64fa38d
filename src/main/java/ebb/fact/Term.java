package ebb.fact;

import java.util.Locale;

/**
 * A word of the closed vocabulary: what intake files, rules, annotations and reports call a thing.
 *
 * <p>Every implementation is an enum, so a misspelt term in a rule fails the build instead of never firing.
 */
public interface Term {

    /** The constant's name; supplied by the enum. */
    String name();

    /** The term as files and outputs write it: kebab case, for example {@code sexual-attention}. */
    default String term() {
        return TermNames.of((Enum<?>) this);
    }

    /**
     * Whether the source article does not name this term itself, so that it is derived from its claims
     * (marked with a star in the vocabulary). Every output that uses a derived term says so.
     */
    default boolean derived() {
        return false;
    }

    /** Turns a constant's name into the form used in files. */
    static String kebab(String constantName) {
        return constantName.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
