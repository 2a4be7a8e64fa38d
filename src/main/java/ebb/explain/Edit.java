package ebb.explain;

import ebb.fact.Fact;
import ebb.session.CaseSession;

/** One change to the facts of a case. */
public sealed interface Edit {

    /** The id of the fact it is about. */
    String factId();

    /** The fact as it is after the change; null where it is no longer there. */
    Fact after();

    /** Makes the change in an open case. */
    void apply(CaseSession session);

    /** The change that takes it back. */
    Edit inverse();

    /** A fact that was not there. */
    record Added(Fact fact) implements Edit {
        @Override
        public String factId() {
            return fact.id();
        }

        @Override
        public Fact after() {
            return fact;
        }

        @Override
        public void apply(CaseSession session) {
            session.add(fact);
        }

        @Override
        public Edit inverse() {
            return new Dropped(fact);
        }
    }

    /** A fact that is no longer there. */
    record Dropped(Fact fact) implements Edit {
        @Override
        public String factId() {
            return fact.id();
        }

        @Override
        public Fact after() {
            return null;
        }

        @Override
        public void apply(CaseSession session) {
            session.remove(fact.id());
        }

        @Override
        public Edit inverse() {
            return new Added(fact);
        }
    }

    /** A fact of which something else is recorded. */
    record Changed(Fact before, Fact after) implements Edit {
        @Override
        public String factId() {
            return after.id();
        }

        @Override
        public void apply(CaseSession session) {
            session.replace(after);
        }

        @Override
        public Edit inverse() {
            return new Changed(after, before);
        }
    }
}
