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

    @Override
    public boolean equals(Object other) {
        return other instanceof Discussion that && topic == that.topic;
    }

    @Override
    public int hashCode() {
        return topic.hashCode();
    }
}
