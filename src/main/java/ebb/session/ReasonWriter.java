package ebb.session;

import ebb.fact.Fact;
import ebb.fact.Intake;
import ebb.finding.Direction;
import ebb.finding.Evidence;
import ebb.finding.Hypothesis;
import ebb.finding.LikelyPattern;
import ebb.finding.Premise;
import ebb.formulation.Reason;
import ebb.formulation.Reasons;
import ebb.knowledge.Knowledge;
import ebb.knowledge.RuleCard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts the evidence of one case into words: for each piece, one plain sentence with the names in it. */
final class ReasonWriter {

    private final Intake intake;
    private final Conclusions conclusions;
    private final Knowledge knowledge;
    private final Map<String, RuleCard> cards;
    private final Map<String, String> clauses = new HashMap<>();

    ReasonWriter(Intake intake, Conclusions conclusions, Knowledge knowledge, Map<String, RuleCard> cards) {
        this.intake = intake;
        this.conclusions = conclusions;
        this.knowledge = knowledge;
        this.cards = cards;
    }

    /** All reasons for and against some hypotheses, in their order, heaviest first within each. */
    Reasons reasons(List<? extends Hypothesis> hypotheses) {
        List<Reason> speaksFor = new ArrayList<>();
        List<Reason> speaksAgainst = new ArrayList<>();
        for (Hypothesis hypothesis : hypotheses) {
            List<Evidence> all = conclusions.evidence(hypothesis);
            add(speaksFor, all, Direction.FOR);
            add(speaksAgainst, all, Direction.AGAINST);
        }
        return new Reasons(List.copyOf(speaksFor), List.copyOf(speaksAgainst));
    }

    /** All reasons for and against one hypothesis, heaviest first. */
    Reasons reasons(Hypothesis hypothesis) {
        return reasons(List.of(hypothesis));
    }

    /** The heaviest evidence for a hypothesis, or null where there is none. */
    Evidence heaviest(Hypothesis hypothesis) {
        List<Evidence> counted = conclusions.scale().counted(conclusions.evidence(hypothesis), Direction.FOR);
        return counted.isEmpty() ? null : counted.get(0);
    }

    /**
     * The fact that shows best what a hypothesis rests on: one with the person's own words, if there is one, out of the
     * heaviest evidence, followed down to the facts; null where nothing was reported.
     */
    Fact tellingFact(Evidence evidence) {
        Fact telling = null;
        for (Fact fact : evidence.facts()) {
            if (telling == null || telling.told().quote() == null && fact.told().quote() != null) {
                telling = fact;
            }
        }
        for (Premise premise : evidence.premises()) {
            Evidence below = telling == null ? heaviest(premise.hypothesis()) : null;
            if (below != null) {
                telling = tellingFact(below);
            }
        }
        return telling;
    }

    /** What a fact says, as a part of a sentence. */
    String clause(Fact fact) {
        return clauses.computeIfAbsent(fact.id(), id -> knowledge.phrases().of(fact, intake));
    }

    /** Every fact that a hypothesis rests on, through whatever it rests on, for and against. */
    Set<Fact> grounds(Hypothesis hypothesis) {
        Set<Fact> facts = new LinkedHashSet<>();
        collect(hypothesis, facts);
        return facts;
    }

    private void collect(Hypothesis hypothesis, Set<Fact> facts) {
        for (Evidence evidence : conclusions.evidence(hypothesis)) {
            facts.addAll(evidence.facts());
            evidence.premises().forEach(premise -> collect(premise.hypothesis(), facts));
        }
    }

    private void add(List<Reason> reasons, List<Evidence> all, Direction direction) {
        List<Evidence> counted = conclusions.scale().counted(all, direction);
        counted.forEach(evidence -> reasons.add(reason(evidence, true)));
        for (Evidence evidence : all) {
            if (conclusions.scale().direction(evidence) == direction && !counted.contains(evidence)) {
                reasons.add(reason(evidence, false));
            }
        }
    }

    private Reason reason(Evidence evidence, boolean counted) {
        RuleCard card = cards.get(evidence.rule());
        return new Reason(card.name(), card.claims(), evidence.facts(),
                evidence.premises().stream().map(premise -> premise.hypothesis().id()).toList(),
                card.weight(), evidence.hearsay(), counted, sentence(evidence, card));
    }

    private String sentence(Evidence evidence, RuleCard card) {
        StringBuilder text = new StringBuilder(160);
        for (Fact fact : evidence.facts()) {
            text.append(text.isEmpty() ? "" : "; ").append(clause(fact));
        }
        for (Premise premise : evidence.premises()) {
            String conclusion = conclusion(premise);
            if (conclusion != null) {
                text.append(text.isEmpty() ? "" : "; ").append(conclusion);
            }
        }
        if (!text.isEmpty()) {
            text.append(": ");
        }
        text.append(card.says()).append('.');
        text.setCharAt(0, Character.toUpperCase(text.charAt(0)));
        return text.toString();
    }

    private String conclusion(Premise premise) {
        if (premise instanceof LikelyPattern pattern) {
            String gloss = knowledge.phrases().gloss(pattern.kind(), pattern.first(), pattern.second(), intake);
            return gloss.endsWith(".") ? gloss.substring(0, gloss.length() - 1) : gloss;
        }
        Evidence below = heaviest(premise.hypothesis());
        Fact telling = below == null ? null : tellingFact(below);
        return telling == null ? null : clause(telling);
    }
}
