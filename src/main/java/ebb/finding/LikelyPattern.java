package ebb.finding;

import ebb.fact.Term;
import java.util.List;

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
    public List<String> concerns() {
        return new Pattern(kind, first, second).who();
    }

    @Override
    public Term term() {
        return kind;
    }
}
