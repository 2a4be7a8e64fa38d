package ebb.explain;

import ebb.finding.Direction;
import ebb.finding.Evidence;
import ebb.finding.Scale;
import ebb.finding.Strength;
import ebb.finding.Weight;
import ebb.knowledge.Listing;
import ebb.knowledge.Phrases;
import ebb.rulebase.RuleBase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Says how evidence was weighed: in words, and as a reckoning that anybody can repeat. */
final class WeighingWords {

    private static final List<String> NUMBERS =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private final Scale scale;
    private final RuleBase rules;
    private final Phrases phrases;

    WeighingWords(Scale scale, RuleBase rules, Phrases phrases) {
        this.scale = scale;
        this.rules = rules;
        this.phrases = phrases;
    }

    /** One or two sentences on how much speaks on each side, and what comes of it. */
    String inWords(List<Evidence> all, Strength strength) {
        List<Evidence> speaksFor = scale.counted(all, Direction.FOR);
        List<Evidence> against = scale.counted(all, Direction.AGAINST);
        if (speaksFor.isEmpty()) {
            return against.isEmpty() ? "There is no evidence about it." : "Nothing speaks for it; " + signs(against)
                    + (against.size() == 1 ? " speaks" : " speak") + " against it.";
        }
        Strength alone = Scale.strength(scale.certainty(speaksFor));
        String text = capital(signs(speaksFor)) + (speaksFor.size() == 1 ? " for it makes " : " for it make ")
                + (alone == null ? "too little for a conclusion" : "a " + phrases.label(alone) + " case");
        if (!against.isEmpty()) {
            text += "; " + signs(against) + " against it " + (against.size() == 1 ? "takes" : "take")
                    + " some of it back, and what remains is " + (strength == null ? "too little for a conclusion"
                    : phrases.label(strength));
        }
        boolean hearsay = all.stream().anyMatch(Evidence::hearsay);
        return text + "." + (hearsay ? " What one person says about the other’s inner life weighs less." : "");
    }

    /** "For: 0.70 and 0.45 make 0.84. Against: 0.20. Together 0.80."; null where one sign settles it as it stands. */
    String reckoned(List<Evidence> all) {
        List<Evidence> speaksFor = scale.counted(all, Direction.FOR);
        List<Evidence> against = scale.counted(all, Direction.AGAINST);
        boolean plain = speaksFor.size() + against.size() <= 1 && all.stream()
                .allMatch(one -> scale.factor(one) == rules.cards().get(one.rule()).weight().factor());
        if (plain) {
            return null;
        }
        String text = side("For", speaksFor) + (speaksFor.isEmpty() || against.isEmpty() ? "" : " ") + side("Against", against);
        return speaksFor.isEmpty() || against.isEmpty() ? text : text + " Together " + number(scale.certainty(all)) + ".";
    }

    private String side(String lead, List<Evidence> counted) {
        if (counted.isEmpty()) {
            return "";
        }
        List<String> factors = counted.stream().map(one -> number(scale.factor(one))).toList();
        double sum = 0;
        for (Evidence one : counted) {
            sum += scale.factor(one) * (1 - sum);
        }
        return lead + ": " + Listing.and(factors) + (factors.size() == 1 ? "" : " make " + number(sum)) + ".";
    }

    private static String number(double certainty) {
        return String.format(Locale.ROOT, "%.2f", certainty);
    }

    private String signs(List<Evidence> evidence) {
        Map<Weight, Integer> counts = new TreeMap<>(Comparator.comparingInt(Weight::ordinal));
        evidence.forEach(one -> counts.merge(rules.cards().get(one.rule()).weight(), 1, Integer::sum));
        List<String> parts = new ArrayList<>();
        counts.forEach((weight, count) -> parts.add((count < NUMBERS.size() ? NUMBERS.get(count) : "" + count) + " "
                + phrases.label(weight) + (count == 1 ? " sign" : " signs")));
        return Listing.and(parts);
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
