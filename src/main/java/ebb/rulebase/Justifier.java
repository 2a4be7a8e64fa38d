package ebb.rulebase;

import org.drools.core.common.ReteEvaluator;
import org.drools.core.event.RuleEventListenerSupport;
import org.drools.core.rule.consequence.InternalMatch;
import org.drools.kiesession.consequence.DefaultKnowledgeHelper;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.api.runtime.rule.Match;

/**
 * Keeps the truth of what rules find: a finding stands for as long as the match it was found in. What
 * {@code insertLogical} says in a rule comes here.
 *
 * <p>The engine's own truth maintenance makes a fact of each finding, with a key, a set of beliefs and a way through the
 * network, and took a quarter of the memory of a case. But no rule has a condition on a finding as such, only on what
 * was weighed. So a finding is kept with its match, and the observer is told when it comes and when it goes. Each rule
 * finds one thing, and two rules, or two matches of one, may find the same: the observer is then told twice.
 */
final class Justifier extends DefaultKnowledgeHelper {

    private final transient Withdrawals withdrawals = new Withdrawals();
    private transient ReusableSession.Observer observer;
    private transient Object before;

    /** Hears of matches that are no more. */
    private final class Withdrawals extends RuleEventListenerSupport {
        @Override
        public void onDeleteMatch(Match match) {
            withdraw(((InternalMatch) match).getTuple().getContextObject());
            super.onDeleteMatch(match);
        }
    }

    Justifier(ReteEvaluator evaluator) {
        super(evaluator);
    }

    /** From here on, tells this observer. */
    void tell(ReusableSession.Observer told) {
        this.observer = told;
    }

    /** Where the session has to report matches that are no more. */
    RuleEventListenerSupport withdrawals() {
        return withdrawals;
    }

    /** A match that fires again, because a fact of it was replaced, may find something else than before. */
    @Override
    public void setActivation(InternalMatch match) {
        super.setActivation(match);
        before = match.getTuple().getContextObject();
        match.getTuple().setContextObject(null);
    }

    @Override
    public FactHandle insertLogical(Object finding) {
        InternalMatch match = getActivation();
        if (match.getTuple().getContextObject() != null) {
            throw new IllegalStateException("The rule \"" + match.getRule().getName() + "\" finds two things at once");
        }
        if (finding.equals(before)) {
            match.getTuple().setContextObject(before);
            before = null;
        } else {
            match.getTuple().setContextObject(finding);
            if (observer != null) {
                observer.found(finding);
            }
        }
        return null;
    }

    @Override
    public void reset() {
        withdraw(before);
        before = null;
        super.reset();
    }

    private void withdraw(Object finding) {
        if (finding != null && observer != null) {
            observer.withdrawn(finding);
        }
    }
}
