package ebb.explain;

import ebb.fact.Asked;
import ebb.fact.Fact;
import ebb.fact.Intake;
import ebb.finding.Direction;
import ebb.finding.Evidence;
import ebb.finding.Hypothesis;
import ebb.finding.Scale;
import ebb.finding.Strength;
import ebb.finding.Weight;
import ebb.knowledge.Knowledge;
import ebb.knowledge.RuleCard;
import ebb.rulebase.RuleBase;
import ebb.rulebase.reading.Condition.None;
import ebb.rulebase.reading.RuleText;
import ebb.session.Conclusions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Follows conclusions down to the facts and up to the claims. */
final class ChainWriter {

    private static final List<String> NUMBERS =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private final Intake intake;
    private final Conclusions conclusions;
    private final Knowledge knowledge;
    private final RuleBase rules;
    private final FindingWords words;
    private final ConditionWords conditions;
    private final Map<String, RuleText> texts = new HashMap<>();
    private final Map<Hypothesis, Chain> written = new HashMap<>();

    ChainWriter(Intake intake, Conclusions conclusions, Knowledge knowledge, RuleBase rules) {
        this.intake = intake;
        this.conclusions = conclusions;
        this.knowledge = knowledge;
        this.rules = rules;
        this.words = new FindingWords(intake, knowledge);
        this.conditions = new ConditionWords(intake, knowledge.phrases());
    }

    /** All that there is about a hypothesis; followed once, however many conclusions build on it. */
    Chain chain(Hypothesis hypothesis) {
        Chain known = written.get(hypothesis);
        if (known == null) {
            known = follow(hypothesis);
            written.put(hypothesis, known);
        }
        return known;
    }

    private Chain follow(Hypothesis hypothesis) {
        List<Evidence> all = conclusions.evidence(hypothesis);
        Strength strength = conclusions.strength(hypothesis);
        return new Chain(hypothesis.id(), words.of(hypothesis), strength, links(all, Direction.FOR),
                links(all, Direction.AGAINST), weighed(all, strength));
    }

    private List<Chain.Link> links(List<Evidence> all, Direction direction) {
        Scale scale = conclusions.scale();
        List<Evidence> counted = scale.counted(all, direction);
        List<Evidence> ordered = new ArrayList<>(counted);
        all.stream().filter(one -> scale.direction(one) == direction && !counted.contains(one)).forEach(ordered::add);
        return ordered.stream().map(evidence -> link(evidence, counted.contains(evidence))).toList();
    }

    private Chain.Link link(Evidence evidence, boolean counted) {
        RuleCard card = rules.cards().get(evidence.rule());
        return new Chain.Link(card, evidence.hearsay(), counted,
                evidence.facts().stream().map(this::told).toList(),
                evidence.premises().stream().map(premise -> chain(premise.hypothesis())).toList(),
                absences(evidence), card.claims().stream().map(knowledge::claim).toList());
    }

    /** A fact with its words and where it came from. */
    Told told(Fact fact) {
        return Told.of(fact, intake, knowledge);
    }

    /** What the rule found to be absent: never asked, which is not the same as denied. */
    private List<String> absences(Evidence evidence) {
        if (texts.isEmpty()) {
            rules.texts().forEach(rule -> texts.put(rule.name(), rule));
        }
        RuleText text = texts.get(evidence.rule());
        if (text == null || text.when().stream().noneMatch(None.class::isInstance)) {
            return List.of();
        }
        RuleReview review = RuleReview.of(text, evidence.about(), World.of(intake, evidence));
        return review == null ? List.of() : review.steps().stream().filter(RuleReview.Step::absence)
                .map(step -> (step.condition().type() == Asked.class ? "Nobody recorded that it was asked and not affirmed: "
                        : FactForm.of(step.condition().type()) == null ? "It is not concluded: " : "Nobody asked about, or reported, ")
                        + conditions.of(step.condition(), step.bindings())).toList();
    }

    private String weighed(List<Evidence> all, Strength strength) {
        Scale scale = conclusions.scale();
        List<Evidence> speaksFor = scale.counted(all, Direction.FOR);
        List<Evidence> against = scale.counted(all, Direction.AGAINST);
        if (speaksFor.isEmpty()) {
            return against.isEmpty() ? "There is no evidence about it." : "Nothing speaks for it; " + signs(against)
                    + (against.size() == 1 ? " speaks" : " speak") + " against it.";
        }
        Strength alone = Scale.strength(scale.certainty(speaksFor));
        String text = capital(signs(speaksFor)) + (speaksFor.size() == 1 ? " for it makes " : " for it make ")
                + (alone == null ? "too little for a conclusion" : "a " + knowledge.phrases().label(alone) + " case");
        if (!against.isEmpty()) {
            text += "; " + signs(against) + " against it " + (against.size() == 1 ? "takes" : "take")
                    + " some of it back, and what remains is " + (strength == null ? "too little for a conclusion"
                    : knowledge.phrases().label(strength));
        }
        boolean hearsay = all.stream().anyMatch(Evidence::hearsay);
        return text + "." + (hearsay ? " What one person says about the other’s inner life weighs less." : "");
    }

    private String signs(List<Evidence> evidence) {
        Map<Weight, Integer> counts = new TreeMap<>(Comparator.comparingInt(Weight::ordinal));
        evidence.forEach(one -> counts.merge(rules.cards().get(one.rule()).weight(), 1, Integer::sum));
        List<String> parts = new ArrayList<>();
        counts.forEach((weight, count) -> parts.add((count < NUMBERS.size() ? NUMBERS.get(count) : "" + count) + " "
                + knowledge.phrases().label(weight) + (count == 1 ? " sign" : " signs")));
        return String.join(" and ", parts);
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
