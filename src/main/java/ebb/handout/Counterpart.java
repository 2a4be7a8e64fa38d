package ebb.handout;

import ebb.fact.BoundaryTalk;
import ebb.fact.Event;
import ebb.fact.Fact;
import ebb.fact.Intake;
import ebb.fact.Relationship;
import ebb.formulation.DiscussionPoint;
import ebb.formulation.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Whom a topic concerns: the person who reads about it, and the other one. */
final class Counterpart {

    private Counterpart() {
    }

    /** The id of the one other person; null where that could be several, or nobody. */
    static String of(String reader, DiscussionPoint point, Intake intake) {
        Set<String> others = new TreeSet<>(point.about());
        Stream.concat(point.reasons().speaksFor().stream(), point.reasons().speaksAgainst().stream())
                .forEach(reason -> add(reader, reason, others));
        others.remove(reader);
        if (others.size() == 1) {
            return others.iterator().next();
        }
        return intake.partnerOf(reader);
    }

    /**
     * Whether a topic concerns the reader, and is not only to be taken up with them because the one it concerns is not
     * there.
     */
    static boolean concerns(String reader, DiscussionPoint point) {
        return point.about().contains(reader) && point.reasons().speaksFor().stream().anyMatch(reason ->
                reason.facts().stream().anyMatch(fact -> reader.equals(fact.subject()) || reader.equals(Fact.counterpart(fact))
                        || between(fact).contains(reader))
                        || reason.through().stream().anyMatch(conclusion -> people(conclusion).contains(reader)));
    }

    private static List<String> between(Fact fact) {
        if (fact instanceof Relationship relationship) {
            return relationship.between();
        } else if (fact instanceof BoundaryTalk talk) {
            return talk.between();
        }
        return fact instanceof Event event ? event.of() : List.of();
    }

    private static List<String> people(String conclusion) {
        return Arrays.asList(conclusion.substring(conclusion.indexOf('@') + 1).split(","));
    }

    private static void add(String reader, Reason reason, Set<String> others) {
        for (Fact fact : reason.facts()) {
            String toward = Fact.counterpart(fact);
            if (toward != null && reader.equals(fact.subject())) {
                others.add(toward);
            } else if (reader.equals(toward)) {
                others.add(fact.subject());
            }
        }
        for (String conclusion : reason.through()) {
            if (people(conclusion).contains(reader)) {
                others.addAll(people(conclusion));
            }
        }
    }
}
