package ebb.formulation;

import ebb.fact.Fact;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Accounts of one and the same thing that do not go together. They are kept side by side and never averaged.
 *
 * @param who      whom it is about: one person, or those between whom it is
 * @param fields   the fields in which the accounts differ, as intake files name them; empty where one denies what
 *                 another tells
 * @param accounts two or more, in the order of the facts' ids
 * @param touches  ids of the conclusions that rest on any of them, in the order of the formulation
 */
public record Contradiction(List<String> who, List<String> fields, List<Told> accounts, List<String> touches) {

    /**
     * One account.
     *
     * @param fact what was told
     * @param says the same as a part of a sentence
     */
    public record Told(Fact fact, String says) {
    }

    /** Copies the lists. */
    public Contradiction {
        who = List.copyOf(who);
        fields = List.copyOf(fields);
        accounts = List.copyOf(accounts);
        touches = List.copyOf(touches);
    }

    /** The id that outputs use, for example {@code contradiction:w1,w2}. */
    public String id() {
        return accounts.stream().map(told -> told.fact().id()).collect(Collectors.joining(",", "contradiction:", ""));
    }

    /** Whether any of the accounts was told in confidence. */
    public boolean inConfidence() {
        return accounts.stream().anyMatch(told -> Confidence.holds(told.fact()));
    }
}
