package ebb.finding;

import java.util.List;

/**
 * How realistic a person's expectations of closeness may be (C07-C12, C66, C67, C74).
 *
 * @param who   whose expectations
 * @param style how realistic
 */
public record Expecting(String who, ExpectationStyle style) implements Hypothesis {
    @Override
    public String id() {
        return "expectation:" + style.term() + "@" + who;
    }

    @Override
    public List<String> concerns() {
        return List.of(who);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Expecting that && who.equals(that.who) && style == that.style;
    }

    @Override
    public int hashCode() {
        return who.hashCode() * 31 + style.hashCode();
    }
}
