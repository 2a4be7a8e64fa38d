package ebb.training.generate;

import ebb.fact.Fact;
import ebb.fact.Intake;
import java.util.ArrayList;
import java.util.List;

/**
 * A case in the making. Immutable.
 *
 * @param base  people and relationship, and what every case records
 * @param facts what was made up so far
 */
record Draft(Intake base, List<Fact> facts) {

    Draft {
        facts = List.copyOf(facts);
    }

    /** The same, and one more fact. */
    Draft with(Fact fact) {
        List<Fact> more = new ArrayList<>(facts);
        more.add(fact);
        return new Draft(base, more);
    }

    /** The case. */
    Intake intake() {
        List<Fact> all = new ArrayList<>(base.facts());
        all.addAll(facts);
        return new Intake(base.name(), base.asOf(), base.people(), base.relationships(), base.household(), all);
    }

    /** An id that no fact has yet: a letter for its kind and a number. */
    String freshId(String letter) {
        int number = 1;
        while (taken(letter + number)) {
            number++;
        }
        return letter + number;
    }

    private boolean taken(String id) {
        return facts.stream().anyMatch(fact -> fact.id().equals(id))
                || base.facts().stream().anyMatch(fact -> fact.id().equals(id));
    }
}
