package ebb.knowledge;

import ebb.fact.Fact;
import ebb.fact.FactType;
import ebb.fact.Relationship;
import ebb.fact.SafetyKind;
import ebb.fact.Term;
import ebb.finding.Contentment;
import ebb.finding.ExpectationStyle;
import ebb.finding.LikelyAntecedent;
import ebb.finding.LikelyCaution;
import ebb.finding.LikelyExpecting;
import ebb.finding.LikelyNeed;
import ebb.finding.LikelyPattern;
import ebb.finding.LikelySatisfaction;
import ebb.finding.Need;
import ebb.finding.PatternKind;
import ebb.finding.Premise;
import ebb.finding.Urgency;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What may have suggested a topic, as {@code rules/topics.yaml} writes it: a conclusion as {@code kind:term}, a fact
 * as {@code type.term}, a current danger as {@code safety.kind}, one that is suspected as {@code suspected-safety.kind} and one that is over
 * as {@code past-safety.kind}; each
 * also without what follows.
 */
public final class WhyKey {

    private static final String SAFETY = "safety";
    private static final String SUSPECTED_SAFETY = "suspected-safety";
    private static final String PAST_SAFETY = "past-safety";

    /** All keys there are. */
    public static final Set<String> ALL = Collections.unmodifiableSet(all());

    private WhyKey() {
    }

    /** The key of a conclusion. */
    public static String of(Premise premise) {
        if (premise instanceof LikelyPattern pattern) {
            return "pattern:" + pattern.kind().term();
        } else if (premise instanceof LikelyNeed need) {
            return "need:" + need.need().term();
        } else if (premise instanceof LikelyExpecting expecting) {
            return "expectation:" + expecting.style().term();
        } else if (premise instanceof LikelySatisfaction satisfaction) {
            return "satisfaction:" + satisfaction.contentment().term();
        } else if (premise instanceof LikelyAntecedent) {
            return "antecedent";
        } else if (premise instanceof LikelyCaution caution) {
            return prefix(caution.urgency()) + "." + caution.kind().term();
        }
        throw new IllegalArgumentException("No wording is kept for " + premise);
    }

    private static String prefix(Urgency urgency) {
        return switch (urgency) {
            case CURRENT -> SAFETY;
            case SUSPECTED -> SUSPECTED_SAFETY;
            case UNSCREENED, NOTED -> PAST_SAFETY;
        };
    }

    /** The key of a fact; a relationship suggests a topic only where nobody in it was screened. */
    public static String of(Fact fact) {
        if (fact instanceof Relationship) {
            return TopicWording.NOT_SCREENED;
        }
        Term term = FactField.mainTerm(fact);
        return term == null ? fact.type().term() : fact.type().term() + "." + term.term();
    }

    private static Set<String> all() {
        Set<String> keys = new LinkedHashSet<>();
        keys.add(TopicWording.DEFAULT);
        keys.add(TopicWording.NOT_SCREENED);
        keys.add(TopicWording.SCREENED_TOGETHER);
        keys.add("antecedent");
        add(keys, SAFETY, ".", SafetyKind.values());
        add(keys, SUSPECTED_SAFETY, ".", SafetyKind.values());
        add(keys, PAST_SAFETY, ".", SafetyKind.values());
        add(keys, "pattern", ":", PatternKind.values());
        add(keys, "need", ":", Need.values());
        add(keys, "expectation", ":", ExpectationStyle.values());
        add(keys, "satisfaction", ":", Contentment.values());
        for (FactType type : FactType.values()) {
            add(keys, type.term(), ".", type.vocabulary() == null ? new Term[0] : type.vocabulary().getEnumConstants());
        }
        return keys;
    }

    private static void add(Set<String> keys, String kind, String separator, Term[] terms) {
        keys.add(kind);
        for (Term term : terms) {
            keys.add(kind + separator + term.term());
        }
    }
}
