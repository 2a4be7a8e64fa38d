package ebb.session;

import ebb.fact.Bond;
import ebb.fact.Fact;
import ebb.fact.Intake;
import ebb.fact.Rating;
import ebb.fact.Relationship;
import ebb.finding.Hypothesis;
import ebb.finding.Scale;
import ebb.rulebase.ReusableSession;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kie.api.runtime.rule.FactHandle;

/**
 * One case in an open rule session: facts can be added, replaced and taken back, and the conclusions follow, always the
 * same as if the remaining facts had been given to a fresh session. Not thread-safe; close it when done.
 */
public final class CaseSession implements AutoCloseable {

    private final SessionPool pool;
    private final ReusableSession session;
    private final Weighing weighing;
    private final Intake intake;
    private final Map<String, FactHandle> handles = new HashMap<>();
    private final List<Rating> ratings = new ArrayList<>();
    private final Map<String, List<FactHandle>> bonds = new HashMap<>();
    private boolean sound;
    private boolean closed;

    CaseSession(SessionPool pool, ReusableSession session, Scale scale, Intake intake) {
        this.pool = pool;
        this.session = session;
        this.intake = intake;
        this.weighing = new Weighing(scale);
        session.observe(weighing);
    }

    /** Puts the whole case in. */
    void open() {
        intake.setting().forEach(this::set);
        intake.facts().forEach(this::insert);
        sound = true;
    }

    private void set(Object thing) {
        FactHandle handle = session.insert(thing);
        if (thing instanceof Bond bond) {
            bonds.computeIfAbsent(bond.relationship().id(), id -> new ArrayList<>()).add(handle);
        }
    }

    /** Adds a fact. A rating that a later one supersedes is known and not heeded. */
    public void add(Fact fact) {
        insert(fact);
        bind(fact);
    }

    private void insert(Fact fact) {
        if (fact instanceof Rating rating) {
            ratings.add(rating);
            heedLatest(rating);
        } else {
            handles.put(fact.id(), session.insert(fact));
        }
    }

    /** Puts a fact in the place of the one with the same id. */
    public void replace(Fact fact) {
        FactHandle handle = handles.get(fact.id());
        if (handle != null) {
            session.update(handle, fact);
            unbind(fact.id());
            bind(fact);
        }
        int at = rating(fact.id());
        if (at < 0 && handle == null) {
            throw unknown(fact.id());
        } else if (at >= 0) {
            Rating before = ratings.set(at, (Rating) fact);
            heedLatest((Rating) fact);
            if (!before.sameMatter((Rating) fact)) {
                heedLatest(before);
            }
        }
    }

    /** Where a rating stands among the ratings; -1 where the fact is none. */
    private int rating(String factId) {
        for (int i = 0; i < ratings.size(); i++) {
            if (ratings.get(i).id().equals(factId)) {
                return i;
            }
        }
        return -1;
    }

    /** Takes a fact back. */
    public void remove(String factId) {
        FactHandle handle = handles.remove(factId);
        int at = rating(factId);
        if (handle != null) {
            session.delete(handle);
            unbind(factId);
        } else if (at < 0) {
            throw unknown(factId);
        }
        if (at >= 0) {
            heedLatest(ratings.remove(at));
        }
    }

    private void bind(Fact fact) {
        if (fact instanceof Relationship relationship) {
            intake.bonds(relationship).forEach(this::set);
        }
    }

    private void unbind(String factId) {
        List<FactHandle> bound = bonds.remove(factId);
        if (bound != null) {
            bound.forEach(session::delete);
        }
    }

    private static IllegalArgumentException unknown(String factId) {
        return new IllegalArgumentException("The case has no fact " + factId);
    }

    /** Lets the rules see, of the ratings on the same matter, those that none supersedes. */
    private void heedLatest(Rating one) {
        for (int i = 0; i < ratings.size(); i++) {
            Rating rating = ratings.get(i);
            if (rating.sameMatter(one)) {
                boolean known = handles.containsKey(rating.id());
                if (superseded(rating) && known) {
                    session.delete(handles.remove(rating.id()));
                } else if (!superseded(rating) && !known) {
                    handles.put(rating.id(), session.insert(rating));
                }
            }
        }
    }

    private boolean superseded(Rating rating) {
        for (int i = 0; i < ratings.size(); i++) {
            if (rating.supersededBy(ratings.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** What the rules conclude from the facts as they are now. */
    public Conclusions conclude() {
        settle();
        return weighing.conclusions();
    }

    /** Draws the conclusions without handing them out: for asking after a few of them by {@link #certainty}. */
    public void settle() {
        sound = false;
        weighing.settle(session);
        sound = true;
    }

    /** The certainty of a hypothesis when the case last settled, from -1 to 1; 0 where there is no evidence about it. */
    public double certainty(Hypothesis hypothesis) {
        return weighing.certainty(hypothesis);
    }

    /** A live view of what evidence has come or gone about since {@link #mark()}, even if it came and went again. */
    public Set<Hypothesis> touched() {
        return weighing.touched();
    }

    /** From here on, counts anew what is {@link #touched()}. */
    public void mark() {
        weighing.mark();
    }

    /**
     * Goes on as if one rule did not exist: neither what it finds, nor what stands on that, counts from the next
     * {@link #settle()} on.
     *
     * @param rule its name; null to heed all rules again
     */
    public void ignore(String rule) {
        weighing.ignore(rule);
    }

    /** Gives the session back to its pool, once; one in which something went wrong is thrown away. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        session.observe(null);
        pool.giveBack(session, sound);
    }
}
