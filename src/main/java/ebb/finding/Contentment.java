package ebb.finding;

import ebb.fact.Term;
import java.util.function.ToDoubleFunction;

/** Whether things are good enough for a person (C72, C73). */
public enum Contentment implements Term {
    /** Feels reasonably good about it (C72). */
    CONTENT,
    /** Unhappy (C73). */
    UNHAPPY;

    /**
     * What a verdict takes somebody to be; null where that is open. Unhappiness that is no more than possible, or less
     * certain than contentment, settles nothing (C73).
     *
     * @param certainty how certain each may be, from -1 to 1
     */
    public static Contentment of(String who, ToDoubleFunction<Satisfaction> certainty) {
        double unhappy = certainty.applyAsDouble(new Satisfaction(who, UNHAPPY));
        double content = certainty.applyAsDouble(new Satisfaction(who, CONTENT));
        if (unhappy >= Scale.MODERATE && unhappy >= content) {
            return UNHAPPY;
        }
        return content >= Scale.POSSIBLE ? CONTENT : null;
    }
}
