package ebb.finding;

/**
 * A topic that may be worth talking about.
 *
 * @param topic which
 */
public record Discussion(Topic topic) implements Hypothesis {
    @Override
    public String id() {
        return "topic:" + topic.term();
    }
}
