package ebb.knowledge;

import java.util.function.UnaryOperator;

/**
 * Who plays which part when a template is filled.
 *
 * @param who        the name of the person it is about
 * @param other      the name of the other person, or what an unknown one is called
 * @param fact       the clause of the weightiest fact; null where there is none
 * @param firstRole  the role of the first person in a pattern; null where it has none
 * @param secondRole the role of the second person in a pattern; null where it has none
 */
public record Cast(String who, String other, String fact, String firstRole, String secondRole)
        implements UnaryOperator<String> {

    /** The same people, with the clause of the weightiest fact. */
    public Cast telling(String clause) {
        return new Cast(who, other, clause, firstRole, secondRole);
    }

    /** The value of a placeholder; null where there is none. */
    @Override
    public String apply(String placeholder) {
        if (placeholder.equals("who") || placeholder.equals(firstRole)) {
            return who;
        } else if (placeholder.equals("other") || placeholder.equals(secondRole)) {
            return other;
        }
        return placeholder.equals("fact") ? fact : null;
    }
}
