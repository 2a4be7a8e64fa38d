package ebb.course;

import ebb.formulation.RuleBaseVersion;
import java.util.List;

/**
 * How a case went.
 *
 * @param caseName what the case is called now
 * @param names    names of the people of the last visit, in their order
 * @param visits   the case at each time, the earliest first; at least two
 * @param steps    from each visit to the next
 * @param trends   what can be followed over the visits: needs, patterns, ratings, withdrawals, in this order
 * @param undated  how many facts of the last visit have no date, and so count as known from the beginning
 * @param rulebase the rules that all visits were read with
 * @param rules    whether these are the rules of an earlier formulation; null where none was given
 */
public record Course(String caseName, List<String> names, List<Visit> visits, List<Step> steps, List<Trend> trends,
        int undated, RuleBaseVersion rulebase, RuleChange rules) {

    /** Copies the lists. */
    public Course {
        names = List.copyOf(names);
        visits = List.copyOf(visits);
        steps = List.copyOf(steps);
        trends = List.copyOf(trends);
    }
}
