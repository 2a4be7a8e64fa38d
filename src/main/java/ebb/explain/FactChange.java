package ebb.explain;

import ebb.fact.Fact;
import ebb.fact.Term;
import java.util.List;

/**
 * What became of one fact between two times, in words.
 *
 * @param kind   how it changed
 * @param fact   the fact as it is now; as it was, where it is no longer there
 * @param says   the fact in one clause
 * @param fields what is recorded otherwise; empty where there was nothing before
 */
public record FactChange(Kind kind, Fact fact, String says, List<Field> fields) {

    /** How a fact changed. */
    public enum Kind implements Term {
        /** It was not there. */
        ADDED,
        /** Something else is recorded of it. */
        CHANGED,
        /** It is no longer there. */
        DROPPED
    }

    /**
     * One field of which something else is recorded.
     *
     * @param name   the field in words
     * @param before what was recorded, in words
     * @param now    what is recorded, in words
     */
    public record Field(String name, String before, String now) {
    }
}
