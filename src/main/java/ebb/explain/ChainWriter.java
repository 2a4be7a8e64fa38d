package ebb.explain;

import ebb.fact.Asked;
import ebb.fact.Fact;
import ebb.fact.Intake;
import ebb.finding.Direction;
import ebb.finding.Evidence;
import ebb.finding.Hypothesis;
import ebb.finding.Scale;
import ebb.finding.Strength;
import ebb.knowledge.Knowledge;
import ebb.knowledge.RuleCard;
import ebb.rulebase.RuleBase;
import ebb.rulebase.reading.Condition.Match;
import ebb.rulebase.reading.Condition.None;
import ebb.rulebase.reading.RuleText;
import ebb.session.Conclusions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Follows conclusions down to the facts and up to the claims. */
final class ChainWriter {

    private final Intake intake;
    private final Conclusions conclusions;
    private final Knowledge knowledge;
    private final RuleBase rules;
    private final FindingWords words;
    private final ConditionWords conditions;
    private final WeighingWords weighing;
    private final Map<String, RuleText> texts = new HashMap<>();
    private final Map<Hypothesis, Chain> written = new HashMap<>();

    ChainWriter(Intake intake, Conclusions conclusions, Knowledge knowledge, RuleBase rules) {
        this.intake = intake;
        this.conclusions = conclusions;
        this.knowledge = knowledge;
        this.rules = rules;
        this.words = new FindingWords(intake, knowledge);
        this.weighing = new WeighingWords(conclusions.scale(), rules, knowledge.phrases());
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
                links(all, Direction.AGAINST), weighing.inWords(all, strength), weighing.reckoned(all));
    }

    /** One link for each rule, however often it found something. */
    private List<Chain.Link> links(List<Evidence> all, Direction direction) {
        Scale scale = conclusions.scale();
        List<Evidence> counted = scale.counted(all, direction);
        List<Evidence> ordered = new ArrayList<>(counted);
        all.stream().filter(one -> scale.direction(one) == direction && !counted.contains(one)).forEach(ordered::add);
        Map<String, List<Chain.Found>> found = new LinkedHashMap<>();
        ordered.forEach(evidence -> found.computeIfAbsent(evidence.rule(), rule -> new ArrayList<>())
                .add(found(evidence, counted.contains(evidence))));
        List<Chain.Link> links = new ArrayList<>();
        found.forEach((rule, each) -> {
            RuleCard card = rules.cards().get(rule);
            links.add(new Chain.Link(card, List.copyOf(each), card.claims().stream().map(knowledge::claim).toList()));
        });
        return List.copyOf(links);
    }

    private Chain.Found found(Evidence evidence, boolean counted) {
        return new Chain.Found(evidence.hearsay(), counted, evidence.facts().stream().map(this::told).toList(),
                evidence.premises().stream().map(premise -> chain(premise.hypothesis())).toList(), absences(evidence));
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
                .map(step -> absence(step.condition()) + conditions.of(step.condition(), step.bindings())).distinct().toList();
    }

    private static String absence(Match condition) {
        return condition.type() == Asked.class ? "Nobody recorded that it was asked and not affirmed: "
                : FactForm.of(condition.type()) == null ? "It is not concluded: " : "Nobody asked about, or reported, ";
    }
}
