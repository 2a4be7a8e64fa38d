package ebb.finding;

import ebb.fact.Complaint;
import ebb.fact.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Weighs evidence: the one place where what speaks for a hypothesis meets what speaks against it. Pure: the same
 * evidence, in any order, gives the same result. Immutable and safe to share between threads.
 *
 * <p>Parallel evidence combines as {@code a + b(1 - a)} (Shortliffe and Buchanan 1975); for and against as
 * {@code (f - a) / (1 - min(f, a))} (van Melle 1984). Hearsay counts for {@value #HEARSAY} of its rule's weight
 * ({@value #HEARD} where it is a complaint that was spoken out loud), and
 * evidence that rests on a conclusion no more than possible weighs less. A fact counts once for a hypothesis
 * and direction, with the heaviest evidence that rests on it: lighter evidence all of whose facts have counted already
 * adds nothing.
 */
public final class Scale {

    /** What is left of a rule's weight where a fact of its evidence is hearsay. */
    public static final double HEARSAY = 0.5;

    /** What is left where the hearsay is a complaint that was spoken out loud, so that whoever tells it has heard it. */
    public static final double HEARD = 0.6;

    /** The least result that is called strong. */
    public static final double STRONG = 0.68;

    /** The least result that is called moderate. */
    public static final double MODERATE = 0.44;

    /** The least result that is called possible; below it nothing is concluded. */
    public static final double POSSIBLE = 0.25;

    /**
     * What one rule's evidence weighs.
     *
     * @param direction for or against
     * @param weight    how much
     */
    public record RuleWeight(Direction direction, Weight weight) {
    }

    /** A piece of evidence with what it weighs on its own. */
    private record Heard(Evidence evidence, double factor) {
        private static final Comparator<Heard> HEAVIEST_FIRST = (one, other) -> {
            int byFactor = Double.compare(other.factor, one.factor);
            int byWidth = byFactor != 0 ? byFactor : Integer.compare(one.evidence.breadth(), other.evidence.breadth());
            return byWidth != 0 ? byWidth : Evidence.ORDER.compare(one.evidence, other.evidence);
        };
    }

    private final Map<String, RuleWeight> rules;

    /**
     * A scale for these rules.
     *
     * @param rules what each rule's evidence weighs, by the rule's name
     */
    public Scale(Map<String, RuleWeight> rules) {
        this.rules = Map.copyOf(rules);
    }

    /**
     * The certainty of a hypothesis from -1 to 1, given all evidence about it.
     *
     * @throws IllegalArgumentException if evidence comes from a rule this scale does not know
     */
    public double certainty(List<Evidence> all) {
        double speaksFor = combine(all, Direction.FOR);
        double speaksAgainst = combine(all, Direction.AGAINST);
        if (speaksAgainst >= 1) {
            return -1;
        }
        return (speaksFor - speaksAgainst) / (1 - Math.min(speaksFor, speaksAgainst));
    }

    /**
     * What becomes of a hypothesis, given all evidence about it.
     *
     * @throws IllegalArgumentException if nothing builds on such a hypothesis, so that it is never weighed by a rule
     */
    public Weighed weigh(Hypothesis hypothesis, List<Evidence> all) {
        Strength strength = strength(certainty(all));
        return strength == null ? new Outweighed(hypothesis) : holding(hypothesis, strength);
    }

    private static Premise holding(Hypothesis hypothesis, Strength strength) {
        if (hypothesis instanceof UnmetNeed need) {
            return new LikelyNeed(need.who(), need.need(), strength);
        } else if (hypothesis instanceof Pattern pattern) {
            return new LikelyPattern(pattern.kind(), pattern.first(), pattern.second(), strength);
        } else if (hypothesis instanceof Antecedent antecedent) {
            return new LikelyAntecedent(antecedent.who(), antecedent.wound(), antecedent.feeds(), strength);
        } else if (hypothesis instanceof Expecting expecting) {
            return new LikelyExpecting(expecting.who(), expecting.style(), strength);
        } else if (hypothesis instanceof Satisfaction satisfaction) {
            return new LikelySatisfaction(satisfaction.who(), satisfaction.contentment(), strength);
        } else if (hypothesis instanceof Caution caution) {
            return new LikelyCaution(caution.kind(), caution.about(), caution.urgency());
        }
        throw new IllegalArgumentException("Nothing builds on " + hypothesis.id());
    }

    /** The name of a certainty, or null where it is too little for any conclusion. */
    public static Strength strength(double certainty) {
        if (certainty >= STRONG) {
            return Strength.STRONG;
        }
        if (certainty >= MODERATE) {
            return Strength.MODERATE;
        }
        return certainty >= POSSIBLE ? Strength.POSSIBLE : null;
    }

    /**
     * What a piece of evidence weighs on its own, from 0 to 1: hearsay discounted, and less where it rests on a conclusion
     * that is no more than possible.
     */
    public double factor(Evidence evidence) {
        return factor(evidence, weigh(evidence).weight());
    }

    private static double factor(Evidence evidence, Weight weight) {
        double factor = weight.factor();
        List<Premise> premises = evidence.premises();
        for (int i = 0; i < premises.size(); i++) {
            factor *= premises.get(i).strength().carries();
        }
        return factor * credence(evidence.facts());
    }

    private static double credence(List<Fact> facts) {
        double least = 1;
        for (int i = 0; i < facts.size(); i++) {
            if (facts.get(i).hearsay()) {
                least = Math.min(least, facts.get(i) instanceof Complaint complaint && complaint.spoken() ? HEARD : HEARSAY);
            }
        }
        return least;
    }

    /** Whether a piece of evidence speaks for or against. */
    public Direction direction(Evidence evidence) {
        return weigh(evidence).direction();
    }

    /** What remains once evidence is dropped whose facts have all counted already, heaviest first. */
    public List<Evidence> counted(List<Evidence> all, Direction direction) {
        List<Heard> heard = heard(all, direction);
        List<Evidence> counted = new ArrayList<>(heard.size());
        for (int i = 0; i < heard.size(); i++) {
            counted.add(heard.get(i).evidence);
        }
        return counted;
    }

    private List<Heard> heard(List<Evidence> all, Direction direction) {
        List<Heard> heard = null;
        for (int i = 0; i < all.size(); i++) {
            RuleWeight weight = weigh(all.get(i));
            if (weight.direction() == direction) {
                heard = heard == null ? new ArrayList<>(all.size()) : heard;
                heard.add(new Heard(all.get(i), factor(all.get(i), weight.weight())));
            }
        }
        if (heard == null) {
            return List.of();
        }
        if (heard.size() > 1) {
            heard.sort(Heard.HEAVIEST_FIRST);
            List<Object> seen = new ArrayList<>();
            heard.removeIf(one -> !adds(one.evidence, seen));
        }
        return heard;
    }

    /** What has counted is looked through one by one: it is a handful. */
    private static boolean adds(Evidence evidence, List<Object> seen) {
        boolean news = false;
        for (int i = 0; i < evidence.facts().size(); i++) {
            news |= isNew(evidence.facts().get(i).id(), seen);
        }
        for (int i = 0; i < evidence.premises().size(); i++) {
            news |= isNew(evidence.premises().get(i).hypothesis(), seen);
        }
        return news;
    }

    private static boolean isNew(Object ground, List<Object> seen) {
        boolean known = seen.contains(ground);
        if (!known) {
            seen.add(ground);
        }
        return !known;
    }

    /** Mostly there is one piece of evidence or none, for which no list need be made. */
    private double combine(List<Evidence> all, Direction direction) {
        int count = 0;
        Evidence last = null;
        for (int i = 0; i < all.size(); i++) {
            if (direction(all.get(i)) == direction) {
                last = all.get(i);
                count++;
            }
        }
        if (count <= 1) {
            return last == null ? 0 : factor(last);
        }
        double sum = 0;
        List<Heard> heard = heard(all, direction);
        for (int i = 0; i < heard.size(); i++) {
            sum += heard.get(i).factor * (1 - sum);
        }
        return sum;
    }

    private RuleWeight weigh(Evidence evidence) {
        RuleWeight weight = rules.get(evidence.rule());
        if (weight == null) {
            throw new IllegalArgumentException("No weight is known for the rule \"" + evidence.rule() + "\"");
        }
        return weight;
    }
}
