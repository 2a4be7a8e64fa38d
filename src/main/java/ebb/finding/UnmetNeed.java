package ebb.finding;

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
}
