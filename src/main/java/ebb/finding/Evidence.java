package ebb.finding;

import ebb.fact.Fact;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * One piece of evidence for or against a hypothesis: the rule that found it, and what it found it in. Whether it
 * speaks for or against, and how strongly, is the rule's and read from its metadata ({@link Scale}).
 *
 * <p>Equal when rule, hypothesis, facts and premises are equal: two rules that see the same facts are two pieces of
 * evidence, and so are a fact and the one that was put in its place. Immutable. A case has dozens, so they are made
 * sparingly.
 */
public final class Evidence {

    /** The fixed order in which evidence is weighed and shown: by rule, then by what it rests on. */
    public static final Comparator<Evidence> ORDER =
            (one, other) -> {
                int byRule = one.rule.compareTo(other.rule);
                return byRule != 0 ? byRule : one.compareGrounds(other);
            };

    private static final Comparator<Fact> BY_ID = Comparator.comparing(Fact::id);
    private static final Comparator<Premise> BY_HYPOTHESIS = Comparator.comparing(premise -> premise.hypothesis().id());

    /** Odd and large, because the ids of facts are alike: with 31, c1 with w20 would meet c2 with w19 in one bucket. */
    private static final int SPREAD = 0x9E3779B1;

    private final String rule;
    private final Hypothesis about;
    private final List<Fact> facts;
    private final List<Premise> premises;
    private final int hash;

    private Evidence(String rule, Hypothesis about, List<Fact> facts, List<Premise> premises) {
        this.rule = rule;
        this.about = about;
        this.facts = facts;
        this.premises = premises;
        int sum = rule.hashCode() * 31 + about.hashCode();
        for (int i = 0; i < facts.size(); i++) {
            sum = sum * SPREAD + facts.get(i).id().hashCode();
        }
        this.hash = sum * SPREAD + premises.hashCode();
    }

    /**
     * Evidence that rests on facts.
     *
     * @param rule  the name of the rule
     * @param about what it is evidence about
     * @param facts the facts it rests on, in any order
     */
    public static Evidence of(String rule, Hypothesis about, Fact... facts) {
        return new Evidence(rule, about, sorted(facts, BY_ID), List.of());
    }

    /** The same evidence, resting on weighed conclusions too. */
    public Evidence given(Premise... premises) {
        return new Evidence(rule, about, facts, sorted(premises, BY_HYPOTHESIS));
    }

    private static <T> List<T> sorted(T[] items, Comparator<T> order) {
        if (items.length == 1) {
            return List.of(items[0]);
        }
        T[] sorted = items.clone();
        Arrays.sort(sorted, order);
        return List.of(sorted);
    }

    /** The name of the rule that found it. */
    public String rule() {
        return rule;
    }

    /** What it is evidence about. */
    public Hypothesis about() {
        return about;
    }

    /** Whether other rules may build on what it is evidence about. */
    public boolean foundation() {
        return about.foundation();
    }

    /** The facts it rests on, in the order of their ids. */
    public List<Fact> facts() {
        return facts;
    }

    /** The weighed conclusions it rests on, in the order of their ids. */
    public List<Premise> premises() {
        return premises;
    }

    /** On how many facts and conclusions it rests: of two that weigh the same, the narrower is heard first. */
    int breadth() {
        return facts.size() + premises.size();
    }

    /** What it rests on, as one text: the same for the same facts and premises. */
    public String grounds() {
        if (premises.isEmpty() && facts.size() == 1) {
            return facts.get(0).id();
        }
        StringBuilder text = new StringBuilder();
        facts.forEach(fact -> text.append(fact.id()).append(' '));
        premises.forEach(premise -> text.append(premise.hypothesis().id()).append(' ').append(premise.strength()));
        return text.toString();
    }

    /** As {@link #grounds()} compare, mostly without making the texts. */
    private int compareGrounds(Evidence other) {
        if (facts.size() != other.facts.size() || premises.size() != other.premises.size()) {
            return grounds().compareTo(other.grounds());
        }
        for (int i = 0; i < facts.size(); i++) {
            int byFact = facts.get(i).id().compareTo(other.facts.get(i).id());
            if (byFact != 0) {
                return byFact;
            }
        }
        if (premises.equals(other.premises)) {
            return 0;
        }
        int byText = grounds().compareTo(other.grounds());
        // cautions of one danger share their id, and differ in how urgent they are
        return byText != 0 ? byText : premises.toString().compareTo(other.premises.toString());
    }

    /** Whether any of its facts is one person's account of another's inner life. */
    public boolean hearsay() {
        for (int i = 0; i < facts.size(); i++) {
            if (facts.get(i).hearsay()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Evidence that && hash == that.hash && rule.equals(that.rule)
                && about.equals(that.about) && facts.equals(that.facts) && premises.equals(that.premises);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return rule + " -> " + about.id() + " [" + grounds().trim() + "]";
    }
}
