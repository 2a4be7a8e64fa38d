package ebb.finding;

import java.util.List;
import java.util.Objects;

/**
 * A pattern that one or two people may be caught in.
 *
 * @param kind   which pattern
 * @param first  the person in its first role
 * @param second the person in its second role, or null where the pattern has one person or the other is not known
 */
public record Pattern(PatternKind kind, String first, String second) implements Hypothesis {

    /** A pattern of one person, or one whose other person is not known. */
    public static Pattern of(PatternKind kind, String who) {
        return new Pattern(kind, who, null);
    }

    /** A pattern between two people in their roles; {@code second} may be null where not known. */
    public static Pattern of(PatternKind kind, String first, String second) {
        return new Pattern(kind, first, second);
    }

    /** A pattern in which both do the same, so that their order means nothing: they stand in the order of their ids. */
    public static Pattern mutual(PatternKind kind, String one, String other) {
        return one.compareTo(other) <= 0 ? new Pattern(kind, one, other) : new Pattern(kind, other, one);
    }

    /** The people it is about, in the order of their roles. */
    public List<String> who() {
        return second == null ? List.of(first) : List.of(first, second);
    }

    @Override
    public String id() {
        return "pattern:" + kind.term() + "@" + String.join(",", who());
    }

    @Override
    public List<String> concerns() {
        return who();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pattern that && kind == that.kind && first.equals(that.first)
                && Objects.equals(second, that.second);
    }

    @Override
    public int hashCode() {
        return (kind.hashCode() * 31 + first.hashCode()) * 31 + Objects.hashCode(second);
    }
}
