package ebb.session;

import ebb.fact.Intake;
import ebb.rulebase.BundledRules;
import ebb.rulebase.ReusableSession;
import ebb.rulebase.RuleBase;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * Rule sessions to be used again and again: a new one costs more than the case it serves. Thread-safe; grows to as many
 * sessions as are open at once.
 */
public final class SessionPool {

    private final RuleBase rules;
    private final ConcurrentLinkedDeque<ReusableSession> idle = new ConcurrentLinkedDeque<>();

    /** A pool of sessions with these rules. */
    public SessionPool(RuleBase rules) {
        this.rules = rules;
    }

    /**
     * A pool for one case, and for what is left of it when facts are taken back: with only those of the bundled rules that
     * may have something to say about it, which are there in a third of the time. The conclusions are the same.
     */
    public static SessionPool concerning(Intake intake) {
        List<Object> things = intake.setting();
        things.addAll(intake.facts());
        return new SessionPool(BundledRules.concerning(things));
    }

    /** Opens a case. Close it when done. */
    public CaseSession open(Intake intake) {
        ReusableSession session = idle.pollFirst();
        if (session == null) {
            session = rules.newSession();
        }
        CaseSession opened = new CaseSession(this, session, rules.scale(), intake);
        opened.open();
        return opened;
    }

    /** What the rules conclude about one case. */
    public Conclusions conclude(Intake intake) {
        try (CaseSession session = open(intake)) {
            return session.conclude();
        }
    }

    /** The rules of its sessions. */
    public RuleBase rules() {
        return rules;
    }

    void giveBack(ReusableSession session, boolean sound) {
        if (sound) {
            session.reset();
            idle.addFirst(session);
        } else {
            session.dispose();
        }
    }
}
