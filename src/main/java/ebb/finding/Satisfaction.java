package ebb.finding;

import java.util.List;

/**
 * Whether things may be good enough for a person (C70-C73).
 *
 * @param who         for whom
 * @param contentment content or unhappy
 */
public record Satisfaction(String who, Contentment contentment) implements Hypothesis {
    @Override
    public String id() {
        return "satisfaction:" + contentment.term() + "@" + who;
    }

    @Override
    public List<String> concerns() {
        return List.of(who);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Satisfaction that && who.equals(that.who) && contentment == that.contentment;
    }

    @Override
    public int hashCode() {
        return who.hashCode() * 31 + contentment.hashCode();
    }
}
