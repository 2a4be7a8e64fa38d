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
 * evidence. Immutable.
 */
public final class Evidence {

    /** The fixed order in which evidence is weighed and shown: by rule, then by what it rests on. */
    public static final Comparator<Evidence> ORDER =
            (one, other) -> {
                int byRule = one.rule.compareTo(other.rule);
                return byRule != 0 ? byRule : one.grounds.compareTo(other.grounds);
            };

    private final String rule;
    private final Hypothesis about;
    private final List<Fact> facts;
    private final List<Premise> premises;
    private final String grounds;
    private final int hash;

    private Evidence(String rule, Hypothesis about, List<Fact> facts, List<Premise> premises) {
        this.rule = rule;
        this.about = about;
        this.facts = facts;
        this.premises = premises;
        this.grounds = describe(facts, premises);
        this.hash = (rule.hashCode() * 31 + about.hashCode()) * 31 + grounds.hashCode();
    }

    /**
     * Evidence that rests on facts.
     *
     * @param rule  the name of the rule
     * @param about what it is evidence about
     * @param facts the facts it rests on, in any order
     */
    public static Evidence of(String rule, Hypothesis about, Fact... facts) {
        Fact[] sorted = facts.clone();
        Arrays.sort(sorted, Comparator.comparing(Fact::id));
        return new Evidence(rule, about, List.of(sorted), List.of());
    }

    /** The same evidence, resting on weighed conclusions too. */
    public Evidence given(Premise... premises) {
        Premise[] sorted = premises.clone();
        Arrays.sort(sorted, Comparator.comparing(premise -> premise.hypothesis().id()));
        return new Evidence(rule, about, facts, List.of(sorted));
    }

    private static String describe(List<Fact> facts, List<Premise> premises) {
        if (premises.isEmpty() && facts.size() == 1) {
            return facts.get(0).id();
        }
        StringBuilder text = new StringBuilder();
        facts.forEach(fact -> text.append(fact.id()).append(' '));
        premises.forEach(premise -> text.append(premise.hypothesis().id()).append(' ').append(premise.strength()));
        return text.toString();
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

    /** What it rests on, as one text: the same for the same facts and premises. */
    public String grounds() {
        return grounds;
    }

    /** Whether any of its facts is one person's account of another's inner life. */
    public boolean hearsay() {
        for (Fact fact : facts) {
            if (fact.hearsay()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Evidence that && hash == that.hash && rule.equals(that.rule)
                && about.equals(that.about) && grounds.equals(that.grounds);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return rule + " -> " + about.id() + " [" + grounds.trim() + "]";
    }
}
