package ebb.training;

import ebb.finding.Discussion;
import ebb.finding.Expecting;
import ebb.finding.ExpectationStyle;
import ebb.finding.Hypothesis;
import ebb.finding.Strength;
import ebb.formulation.Formulation;
import ebb.formulation.Reason;
import ebb.formulation.Reasons;
import ebb.session.Conclusions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the rules would answer, in the form in which people answer, with the reasons to hand. A finding that rests on
 * other findings rests on their facts.
 *
 * @param formulation what it was made of
 * @param answer      the findings as picks, the most certain first, and the topics in their order
 * @param reasons     the reasons for each, by the finding's id
 * @param beyond      ids of topics that hold and come after those that are shown
 */
public record RulesAnswer(Formulation formulation, Answer answer, Map<String, Reasons> reasons, Set<String> beyond) {

    /**
     * The rules' answer to a case.
     *
     * @param conclusions what it was concluded from
     */
    public static RulesAnswer of(Formulation formulation, Conclusions conclusions) {
        List<Pick> picks = new ArrayList<>();
        Map<String, Reasons> reasons = new LinkedHashMap<>();
        formulation.cautions().forEach(one -> add(one.caution(), Strength.STRONG, one.reasons(), picks, reasons));
        formulation.needs().forEach(one -> add(one.need(), one.strength(), one.reasons(), picks, reasons));
        formulation.patterns().forEach(one -> add(one.pattern(), one.strength(), one.reasons(), picks, reasons));
        formulation.expectations().stream().filter(one -> one.appraisal() != ExpectationStyle.UNDETERMINED)
                .forEach(one -> add(new Expecting(one.who(), one.appraisal()), one.strength(), one.reasons(), picks, reasons));
        formulation.discussionPoints().forEach(one -> add(new Discussion(one.topic()), Strength.MODERATE, one.reasons(), picks,
                reasons));
        boolean nothing = picks.stream().noneMatch(pick -> pick.part() == Part.NEEDS || pick.part() == Part.PATTERNS);
        Set<String> beyond = new TreeSet<>();
        conclusions.hypotheses(Discussion.class).stream().filter(talk -> conclusions.strength(talk) != null)
                .filter(talk -> formulation.withheld().stream().noneMatch(topic -> topic.topic() == talk.topic()))
                .map(Hypothesis::id).filter(id -> !reasons.containsKey(id)).forEach(beyond::add);
        return new RulesAnswer(formulation, new Answer(picks, List.of(), nothing), reasons, beyond);
    }

    private static void add(Hypothesis finding, Strength strength, Reasons why, List<Pick> picks, Map<String, Reasons> reasons) {
        Set<String> facts = new TreeSet<>();
        for (Reason reason : why.speaksFor()) {
            reason.facts().forEach(fact -> facts.add(fact.id()));
            picks.stream().filter(earlier -> reason.through().contains(earlier.id()))
                    .forEach(earlier -> facts.addAll(earlier.rests()));
        }
        picks.add(new Pick(finding, List.copyOf(facts), null, strength, null));
        reasons.put(finding.id(), why);
    }

    /** Whether the rules conclude this. */
    public boolean concludes(String finding) {
        return reasons.containsKey(finding) || beyond.contains(finding);
    }

    /** The heaviest reason for a finding that the rules conclude; null where they do not. */
    public Reason heaviest(String finding) {
        Reasons why = reasons.get(finding);
        return why == null || why.speaksFor().isEmpty() ? null : why.speaksFor().get(0);
    }
}
