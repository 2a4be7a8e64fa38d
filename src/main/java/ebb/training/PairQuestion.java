package ebb.training;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What sets the two cases of a minimal pair apart, by the rules.
 *
 * @param onlyFirst  what holds in the first alone: needs, patterns, appraisals and cautions
 * @param onlySecond what holds in the second alone
 */
public record PairQuestion(List<Pick> onlyFirst, List<Pick> onlySecond) {

    /** What sets two answers apart; topics are left out, because they follow from the rest. */
    public static PairQuestion of(RulesAnswer first, RulesAnswer second) {
        return new PairQuestion(without(first.answer(), second.answer()), without(second.answer(), first.answer()));
    }

    /** Whether nothing does. */
    public boolean same() {
        return onlyFirst.isEmpty() && onlySecond.isEmpty();
    }

    private static List<Pick> without(Answer one, Answer other) {
        Set<String> there = other.picks().stream().map(Pick::id).collect(Collectors.toSet());
        return one.picks().stream().filter(pick -> pick.part() != Part.TOPICS && !there.contains(pick.id())).toList();
    }
}
