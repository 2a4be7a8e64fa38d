package ebb.handout;

import ebb.fact.Complaint;
import ebb.fact.Expectation;
import ebb.fact.Fact;
import ebb.fact.Intake;
import ebb.fact.Withdrawal;
import ebb.formulation.DiscussionPoint;
import ebb.formulation.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The other one whom a topic concerns beside the person who reads about it. */
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

    private static void add(String reader, Reason reason, Set<String> others) {
        for (Fact fact : reason.facts()) {
            String toward = toward(fact);
            if (toward != null && reader.equals(fact.subject())) {
                others.add(toward);
            } else if (reader.equals(toward)) {
                others.add(fact.subject());
            }
        }
        for (String conclusion : reason.through()) {
            List<String> people = Arrays.asList(conclusion.substring(conclusion.indexOf('@') + 1).split(","));
            if (people.contains(reader)) {
                others.addAll(people);
            }
        }
    }

    private static String toward(Fact fact) {
        if (fact instanceof Complaint complaint) {
            return complaint.about();
        } else if (fact instanceof Withdrawal withdrawal) {
            return withdrawal.awayFrom();
        }
        return fact instanceof Expectation expectation ? expectation.of() : null;
    }
}
