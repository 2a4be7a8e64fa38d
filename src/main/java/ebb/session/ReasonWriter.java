package ebb.session;

import ebb.fact.Fact;
import ebb.fact.Intake;
import ebb.fact.SourceKind;
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
import java.util.Collections;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Puts the evidence of one case into words: for each piece, one plain sentence with the names in it. */
final class ReasonWriter {

    private final Intake intake;
    private final Conclusions conclusions;
    private final Knowledge knowledge;
    private final Map<String, RuleCard> cards;
    private final Map<String, String> clauses = new HashMap<>();
    private final Map<Hypothesis, Evidence> heaviest = new HashMap<>();

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
        return heaviest.computeIfAbsent(hypothesis, unknown -> {
            List<Evidence> counted = conclusions.scale().counted(conclusions.evidence(unknown), Direction.FOR);
            return counted.isEmpty() ? null : counted.get(0);
        });
    }

    /**
     * The fact that shows best what a hypothesis rests on: one with the person's own words, if there is one, or else one
     * of a person it is about, out of the heaviest evidence, followed down to the facts; null where nothing was reported.
     */
    Fact tellingFact(Evidence evidence) {
        Fact telling = null;
        for (Fact fact : ownFirst(evidence.facts(), evidence.about())) {
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

    /** The same, and whose word it is where somebody else told it: for a sentence that stands without its evidence. */
    String toldClause(Fact fact) {
        return fact.told().kind() == SourceKind.PARTNER_REPORT ? knowledge.phrases().attributed(fact, intake) : clause(fact);
    }

    /** Every fact that a hypothesis rests on, through whatever it rests on, for and against; in no particular order. */
    Set<Fact> grounds(Hypothesis hypothesis) {
        Set<Fact> facts = Collections.newSetFromMap(new IdentityHashMap<>());
        collect(hypothesis, facts);
        return facts;
    }

    /** The same for one piece of evidence. */
    Set<Fact> grounds(Evidence evidence) {
        Set<Fact> facts = Collections.newSetFromMap(new IdentityHashMap<>());
        collect(evidence, facts);
        return facts;
    }

    private void collect(Hypothesis hypothesis, Set<Fact> facts) {
        conclusions.evidence(hypothesis).forEach(evidence -> collect(evidence, facts));
    }

    private void collect(Evidence evidence, Set<Fact> facts) {
        facts.addAll(evidence.facts());
        evidence.premises().forEach(premise -> collect(premise.hypothesis(), facts));
    }

    /** One reason a rule: what the same rule found several times over reads as one. */
    private void add(List<Reason> reasons, List<Evidence> all, Direction direction) {
        List<Evidence> counted = conclusions.scale().counted(all, direction);
        Map<String, List<Evidence>> byRule = new LinkedHashMap<>();
        counted.forEach(evidence -> byRule.computeIfAbsent(evidence.rule(), rule -> new ArrayList<>(2)).add(evidence));
        int rulesHeard = byRule.size();
        if (counted.size() < all.size()) {
            Set<Evidence> heard = new HashSet<>(counted);
            for (Evidence evidence : all) {
                if (conclusions.scale().direction(evidence) == direction && !heard.contains(evidence)) {
                    byRule.computeIfAbsent(evidence.rule(), rule -> new ArrayList<>(2)).add(evidence);
                }
            }
        }
        int place = 0;
        for (Map.Entry<String, List<Evidence>> rule : byRule.entrySet()) {
            reasons.add(reason(cards.get(rule.getKey()), rule.getValue(), place++ < rulesHeard));
        }
    }

    private Reason reason(RuleCard card, List<Evidence> found, boolean counted) {
        if (found.size() == 1) {
            Evidence only = found.get(0);
            List<String> premises = new ArrayList<>(only.premises().size());
            only.premises().forEach(premise -> premises.add(premise.hypothesis().id()));
            return new Reason(card.name(), card.claims(), only.facts(), List.copyOf(premises),
                    card.weight().shown(), only.hearsay(), counted,
                    sentence(ownFirst(only.facts(), only.about()), only.premises(), card));
        }
        TreeMap<String, Fact> facts = new TreeMap<>();
        TreeMap<String, Premise> premises = new TreeMap<>();
        for (Evidence evidence : found) {
            evidence.facts().forEach(fact -> facts.put(fact.id(), fact));
            evidence.premises().forEach(premise -> premises.put(premise.hypothesis().id(), premise));
        }
        return new Reason(card.name(), card.claims(), List.copyOf(facts.values()), List.copyOf(premises.keySet()),
                card.weight().shown(), found.stream().allMatch(Evidence::hearsay), counted,
                sentence(ownFirst(facts.values(), found.get(0).about()), premises.values(), card));
    }

    /** What is told of the people a hypothesis is about comes before what is told of others. */
    private static Collection<Fact> ownFirst(Collection<Fact> facts, Hypothesis about) {
        List<String> own = about.concerns();
        if (own.isEmpty() || facts.size() < 2) {
            return facts;
        }
        List<Fact> ordered = new ArrayList<>(facts.size());
        List<Fact> others = new ArrayList<>(facts.size());
        facts.forEach(fact -> (fact.subject() != null && own.contains(fact.subject()) ? ordered : others).add(fact));
        ordered.addAll(others);
        return ordered;
    }

    private String sentence(Collection<Fact> facts, Collection<Premise> premises, RuleCard card) {
        Set<String> clauses = new LinkedHashSet<>();
        facts.forEach(fact -> clauses.add(clause(fact)));
        premises.forEach(premise -> conclusion(premise, clauses));
        int length = card.says().length() + 1;
        for (String clause : clauses) {
            length += clause.length() + 2;
        }
        StringBuilder sentence = new StringBuilder(length);
        for (String clause : clauses) {
            sentence.append(sentence.isEmpty() ? "" : "; ").append(clause);
        }
        sentence.append(clauses.isEmpty() ? "" : ": ").append(card.says()).append('.');
        sentence.setCharAt(0, Character.toUpperCase(sentence.charAt(0)));
        return sentence.toString();
    }

    /** What a conclusion comes down to: how the pattern goes, or what the heaviest evidence for it was found in. */
    private void conclusion(Premise premise, Set<String> clauses) {
        if (premise instanceof LikelyPattern pattern) {
            String gloss = knowledge.phrases().gloss(pattern.kind(), pattern.first(), pattern.second(), intake);
            clauses.add(gloss.endsWith(".") ? gloss.substring(0, gloss.length() - 1) : gloss);
            return;
        }
        Evidence below = heaviest(premise.hypothesis());
        if (below != null) {
            below.facts().forEach(fact -> clauses.add(clause(fact)));
            below.premises().forEach(deeper -> conclusion(deeper, clauses));
        }
    }
}
