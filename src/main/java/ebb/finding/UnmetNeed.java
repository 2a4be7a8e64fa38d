package ebb.finding;

import java.util.List;

/**
 * A need of a person that may be unmet (C52).
 *
 * @param who  whose need
 * @param need which need
 */
public record UnmetNeed(String who, Need need) implements Hypothesis {
    @Override
    public String id() {
        return "need:" + need.term() + "@" + who;
    }

    @Override
    public List<String> concerns() {
        return List.of(who);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UnmetNeed that && who.equals(that.who) && need == that.need;
    }

    @Override
    public int hashCode() {
        return who.hashCode() * 31 + need.hashCode();
    }
}
