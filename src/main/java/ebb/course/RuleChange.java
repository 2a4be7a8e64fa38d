package ebb.course;

import ebb.explain.Difference;
import ebb.formulation.RuleBaseVersion;
import java.util.List;

/**
 * Whether the rules are still those of an earlier formulation, and what it makes of the same case if they are not.
 *
 * @param then   the rules that drew the earlier formulation
 * @param now    the rules of today
 * @param shifts what today's rules conclude otherwise from the facts of the first visit
 */
public record RuleChange(RuleBaseVersion then, RuleBaseVersion now, List<Difference.Shift> shifts) {

    /** Whether nothing in the rules has changed. */
    public boolean same() {
        return then.digest().equals(now.digest());
    }
}
