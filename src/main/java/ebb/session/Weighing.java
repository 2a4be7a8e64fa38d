package ebb.session;

import ebb.finding.Evidence;
import ebb.finding.Hypothesis;
import ebb.finding.Premise;
import ebb.finding.Scale;
import ebb.finding.Weighed;
import ebb.rulebase.ReusableSession;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * The step between what rules find and what other rules build on it: keeps count of the evidence in a session, and
 * whenever the rules have come to rest puts the weighed conclusions in for them. It weighs only once all evidence of a
 * round is there, so a conclusion never flickers while evidence still arrives. Belongs to one session and thread.
 */
final class Weighing implements ReusableSession.Observer {

    /** More firings than this in one go means that rules feed each other without end. */
    private static final int FIRING_LIMIT = 200_000;

    /** More rounds than this means that conclusions turn each other on and off. */
    private static final int ROUND_LIMIT = 50;

    private final Scale scale;
    private final Map<Hypothesis, Ledger> ledgers = new HashMap<>();
    private final List<Ledger> changed = new ArrayList<>();
    private final Set<Hypothesis> touched = new HashSet<>();
    private boolean marked;
    private String ignored;

    /** What is known about one hypothesis. */
    private static final class Ledger {
        private final Hypothesis hypothesis;
        private final List<Evidence> evidence = new ArrayList<>(4);
        /** What was found more than once, once less often than it was found; null if nothing was. */
        private List<Evidence> again;
        private boolean changed;
        private Premise premise;
        private FactHandle handle;

        private Ledger(Hypothesis hypothesis) {
            this.hypothesis = hypothesis;
        }
    }

    Weighing(Scale scale) {
        this.scale = scale;
    }

    /**
     * Fires the rules and weighs what they found, in turn, until nothing changes.
     *
     * @throws IllegalStateException if that never happens: a rule base with a circle in it
     */
    void settle(KieSession session) {
        for (int round = 0; round < ROUND_LIMIT; round++) {
            if (session.fireAllRules(FIRING_LIMIT) == FIRING_LIMIT) {
                throw new IllegalStateException("The rules do not come to rest: they feed each other without end");
            }
            if (changed.isEmpty()) {
                return;
            }
            List<Ledger> round1 = List.copyOf(changed);
            changed.clear();
            for (Ledger ledger : round1) {
                ledger.changed = false;
                weigh(session, ledger);
            }
        }
        throw new IllegalStateException("The conclusions do not come to rest: they turn each other on and off");
    }

    private void weigh(KieSession session, Ledger ledger) {
        Weighed weighed = scale.weigh(ledger.hypothesis, heard(ledger));
        Premise premise = weighed instanceof Premise holds ? holds : null;
        if (premise == null) {
            if (ledger.premise != null) {
                session.delete(ledger.handle);
                ledger.handle = null;
            }
        } else if (ledger.premise == null) {
            ledger.handle = session.insert(premise);
        } else if (!premise.equals(ledger.premise)) {
            session.update(ledger.handle, premise);
        }
        ledger.premise = premise;
    }

    /** All evidence there is now. */
    Conclusions conclusions() {
        Map<Hypothesis, List<Evidence>> all = new HashMap<>(ledgers.size() * 2);
        for (Ledger ledger : ledgers.values()) {
            List<Evidence> heard = heard(ledger);
            if (heard.size() == 1) {
                all.put(ledger.hypothesis, List.of(heard.get(0)));
            } else if (!heard.isEmpty()) {
                Evidence[] sorted = heard.toArray(Evidence[]::new);
                Arrays.sort(sorted, Evidence.ORDER);
                all.put(ledger.hypothesis, Collections.unmodifiableList(Arrays.asList(sorted)));
            }
        }
        return new Conclusions(all, scale);
    }

    /** The certainty of a hypothesis as things stand, from -1 to 1; 0 where there is no evidence about it. */
    double certainty(Hypothesis hypothesis) {
        Ledger ledger = ledgers.get(hypothesis);
        return ledger == null ? 0 : scale.certainty(heard(ledger));
    }

    /** What evidence has come or gone about since {@link #mark()}; nothing is noted before the first mark. */
    Set<Hypothesis> touched() {
        return Collections.unmodifiableSet(touched);
    }

    /** From here on, counts anew what is touched. */
    void mark() {
        marked = true;
        touched.clear();
    }

    /**
     * Turns a deaf ear to one rule, as if the rules had been written without it: what it finds is weighed no more, and
     * what stood on that falls when the case settles again.
     *
     * @param rule its name; null to hear all rules again
     */
    void ignore(String rule) {
        String before = ignored;
        ignored = rule;
        for (Ledger ledger : ledgers.values()) {
            for (Evidence evidence : ledger.evidence) {
                if (evidence.rule().equals(before) || evidence.rule().equals(rule)) {
                    note(ledger, evidence);
                }
            }
        }
    }

    private List<Evidence> heard(Ledger ledger) {
        if (ignored == null) {
            return ledger.evidence;
        }
        List<Evidence> heard = new ArrayList<>(ledger.evidence);
        heard.removeIf(evidence -> evidence.rule().equals(ignored));
        return heard;
    }

    @Override
    public void found(Object finding) {
        Evidence evidence = (Evidence) finding;
        Ledger ledger = ledgers.computeIfAbsent(evidence.about(), Ledger::new);
        if (ledger.evidence.contains(evidence)) {
            ledger.again = ledger.again == null ? new ArrayList<>(2) : ledger.again;
            ledger.again.add(evidence);
        } else {
            ledger.evidence.add(evidence);
            note(ledger, evidence);
        }
    }

    @Override
    public void withdrawn(Object finding) {
        Evidence evidence = (Evidence) finding;
        Ledger ledger = ledgers.get(evidence.about());
        if (ledger.again == null || !ledger.again.remove(evidence)) {
            ledger.evidence.remove(evidence);
            note(ledger, evidence);
        }
    }

    private void note(Ledger ledger, Evidence evidence) {
        if (marked) {
            touched.add(ledger.hypothesis);
        }
        if (evidence.foundation() && !ledger.changed) {
            ledger.changed = true;
            changed.add(ledger);
        }
    }
}
