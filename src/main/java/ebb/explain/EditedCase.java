package ebb.explain;

import ebb.fact.Fact;
import ebb.fact.Intake;
import ebb.fact.Relationship;
import ebb.finding.Hypothesis;
import ebb.session.CaseSession;
import ebb.session.Conclusions;
import ebb.session.SessionPool;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An open case that can be tried with other facts, and put back. Not thread-safe; close it when done. */
final class EditedCase implements AutoCloseable {

    private final SessionPool pool;
    private final Intake intake;
    private final CaseSession session;
    private final Conclusions before;
    private final Map<Hypothesis, Double> apart = new HashMap<>();

    EditedCase(SessionPool pool, Intake intake) {
        this.pool = pool;
        this.intake = intake;
        this.session = pool.open(intake);
        this.before = session.conclude();
        session.mark();
    }

    /** The same case as it came, opened once more: for another thread to try. */
    EditedCase again() {
        return new EditedCase(pool, intake);
    }

    /** The case as it came. */
    Intake intake() {
        return intake;
    }

    /** What was concluded from it. */
    Conclusions before() {
        return before;
    }

    CaseSession session() {
        return session;
    }

    /** Makes changes and draws the conclusions. */
    void apply(List<Edit> edits) {
        edits.forEach(edit -> edit.apply(session));
        settle();
    }

    /**
     * Draws the conclusions, and tells about which hypotheses the certainty is not what it was when the case came. What
     * nothing touches between two states stays as it was in the first of them, and may be apart all the same.
     *
     * @return the certainties as they are now, by hypothesis; a live view, until the case next settles
     */
    Map<Hypothesis, Double> settle() {
        session.settle();
        for (Hypothesis hypothesis : session.touched()) {
            double certainty = session.certainty(hypothesis);
            if (certainty == before.certainty(hypothesis)) {
                apart.remove(hypothesis);
            } else {
                apart.put(hypothesis, certainty);
            }
        }
        session.mark();
        return Collections.unmodifiableMap(apart);
    }

    /** Takes changes back; the conclusions follow when the case next settles. */
    void undo(List<Edit> edits) {
        for (int i = edits.size() - 1; i >= 0; i--) {
            edits.get(i).inverse().apply(session);
        }
    }

    /** Takes changes back and makes others; what is only put otherwise stays where it is, which spares the rules work. */
    void exchange(List<Edit> made, List<Edit> next) {
        Edit one = made.size() == 1 ? made.get(0) : null;
        Edit other = next.size() == 1 ? next.get(0) : null;
        boolean otherwise = one instanceof Edit.Added added && other instanceof Edit.Added more
                && added.factId().equals(more.factId()) && added.fact().type() == more.fact().type();
        if (otherwise) {
            session.replace(((Edit.Added) other).fact());
        } else if (one instanceof Edit.Changed && other instanceof Edit.Changed changed && one.factId().equals(other.factId())) {
            session.replace(changed.after());
        } else {
            undo(made);
            next.forEach(edit -> edit.apply(session));
        }
    }

    /** A case with changes made to its facts; who attends stays as it is. */
    static Intake edited(Intake intake, List<Edit> edits) {
        return new Intake(intake.name(), intake.asOf(), intake.people(),
                edited(intake.relationships(), Relationship.class, edits), intake.household(),
                edited(intake.facts(), Fact.class, edits));
    }

    private static <T extends Fact> List<T> edited(List<T> facts, Class<T> kind, List<Edit> edits) {
        Map<String, T> edited = new LinkedHashMap<>();
        facts.forEach(fact -> edited.put(fact.id(), fact));
        for (Edit edit : edits) {
            if (kind.isInstance(edit.after())) {
                edited.put(edit.factId(), kind.cast(edit.after()));
            } else {
                edited.remove(edit.factId());
            }
        }
        return List.copyOf(edited.values());
    }

    @Override
    public void close() {
        session.close();
    }
}
