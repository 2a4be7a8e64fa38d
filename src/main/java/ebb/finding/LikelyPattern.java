package ebb.finding;

import ebb.fact.Term;
import java.util.Objects;

/**
 * A pattern that the evidence supports.
 *
 * @param kind     which pattern
 * @param first    the person in its first role
 * @param second   the person in its second role, or null
 * @param strength how strongly
 */
public record LikelyPattern(PatternKind kind, String first, String second, Strength strength) implements Premise {
    @Override
    public Hypothesis hypothesis() {
        return new Pattern(kind, first, second);
    }

    @Override
    public Term term() {
        return kind;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LikelyPattern that && kind == that.kind && first.equals(that.first)
                && Objects.equals(second, that.second) && strength == that.strength;
    }

    @Override
    public int hashCode() {
        return ((kind.hashCode() * 31 + first.hashCode()) * 31 + Objects.hashCode(second)) * 31 + strength.hashCode();
    }
}
