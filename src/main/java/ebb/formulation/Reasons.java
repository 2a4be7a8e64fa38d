package ebb.formulation;

import ebb.fact.Fact;
import java.util.List;
import java.util.stream.Stream;

/**
 * What speaks for a conclusion and what speaks against it, heaviest first.
 *
 * @param speaksFor     for
 * @param speaksAgainst against
 */
public record Reasons(
        List<Reason> speaksFor,
        List<Reason> speaksAgainst) {

    /** The ids of all facts the conclusion rests on, for and against, in their order. */
    public List<String> factIds() {
        return Stream.concat(speaksFor.stream(), speaksAgainst.stream())
                .flatMap(reason -> reason.facts().stream())
                .map(Fact::id)
                .distinct()
                .sorted()
                .toList();
    }
}
