package ebb.finding;

import ebb.fact.Term;
import java.util.List;

/**
 * A wound that may feed a present need or fear (C16, C17, C50, C53).
 *
 * @param who   whose wound
 * @param wound the wound's id
 * @param feeds the need or the fear it may feed: a {@link Need} or a {@link ebb.fact.FearKind}
 */
public record Antecedent(String who, String wound, Term feeds) implements Hypothesis {
    @Override
    public String id() {
        return "antecedent:" + wound + ">" + feeds.term() + "@" + who;
    }

    @Override
    public List<String> concerns() {
        return List.of(who);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Antecedent that && who.equals(that.who) && wound.equals(that.wound)
                && feeds.equals(that.feeds);
    }

    @Override
    public int hashCode() {
        return (who.hashCode() * 31 + wound.hashCode()) * 31 + feeds.hashCode();
    }
}
