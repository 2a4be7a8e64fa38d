package ebb.finding;

import ebb.fact.Term;
import java.util.Collection;
import java.util.function.ToDoubleFunction;

/** Whether the relationship is good enough (C70-C73). */
public enum Verdict implements Term {
    /** For both. */
    GOOD_ENOUGH,
    /** Not for at least one of them (C73). */
    NOT_GOOD_ENOUGH_FOR,
    /** Not enough is known. */
    UNDETERMINED;

    /** The id of the verdict on the whole case. */
    public static final String WHOLE_CASE = "good-enough";

    /**
     * The verdict on some people: not good enough where one is unhappy, good enough where there are several and all are
     * content.
     *
     * @param certainty how certain it may be that somebody is content or unhappy, from -1 to 1
     */
    public static Verdict of(Collection<String> people, ToDoubleFunction<Satisfaction> certainty) {
        boolean all = people.size() > 1;
        for (String who : people) {
            Contentment contentment = Contentment.of(who, certainty);
            if (contentment == Contentment.UNHAPPY) {
                return NOT_GOOD_ENOUGH_FOR;
            }
            all &= contentment == Contentment.CONTENT;
        }
        return all ? GOOD_ENOUGH : UNDETERMINED;
    }
}
