package ebb.formulation;

import ebb.fact.OwnHypothesis;
import ebb.finding.Discussion;
import ebb.finding.Strength;
import ebb.finding.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the clinician's own hypotheses and the rules' conclusions meet, and where they part.
 *
 * @param both      what both hold
 * @param onlyYou   what only the clinician holds
 * @param onlyRules which hypotheses only the rules hold: needs, patterns, old wounds and expectations
 */
public record Agreement(List<Shared> both, List<OwnHypothesis> onlyYou, List<Concluded> onlyRules) {

    /**
     * What both hold.
     *
     * @param own       the clinician's hypothesis
     * @param concluded the rules' conclusion
     */
    public record Shared(OwnHypothesis own, Concluded concluded) {
    }

    /**
     * A conclusion of the rules.
     *
     * @param id       its id
     * @param strength how strongly; null for what has no strength
     * @param because  the heaviest reason for it, one sentence; empty where there is none
     */
    public record Concluded(String id, Strength strength, String because) {
    }

    /** Copies the lists. */
    public Agreement {
        both = List.copyOf(both);
        onlyYou = List.copyOf(onlyYou);
        onlyRules = List.copyOf(onlyRules);
    }

    /** Compares the hypotheses recorded with a formulation to its conclusions. */
    public static Agreement of(Formulation formulation) {
        Map<String, Concluded> hypotheses = new LinkedHashMap<>();
        formulation.supported().forEach(finding -> put(hypotheses, finding.id(), finding.strength(), finding.reasons()));
        Map<String, Concluded> all = new LinkedHashMap<>(hypotheses);
        formulation.discussionPoints().forEach(point ->
                put(all, new Discussion(point.topic()).id(), null, point.reasons()));
        formulation.cautions().forEach(finding -> put(all, finding.caution().id(), null, finding.reasons()));
        formulation.alsoConsider().forEach(finding -> put(all, finding.reminder().id(), null, finding.reasons()));
        if (formulation.goodEnough().verdict() == Verdict.GOOD_ENOUGH) {
            put(all, Verdict.WHOLE_CASE, null, formulation.goodEnough().reasons());
        }
        List<Shared> both = new ArrayList<>();
        List<OwnHypothesis> onlyYou = new ArrayList<>();
        for (OwnHypothesis own : formulation.own().hypotheses()) {
            Concluded concluded = own.finding() == null ? null : meant(own.finding(), all);
            if (concluded == null) {
                onlyYou.add(own);
            } else {
                both.add(new Shared(own, concluded));
                hypotheses.remove(concluded.id());
            }
        }
        return new Agreement(both, onlyYou, List.copyOf(hypotheses.values()));
    }

    /** The conclusion of that id; of an id without people the first that has it. */
    private static Concluded meant(String finding, Map<String, Concluded> all) {
        Concluded exact = all.get(finding);
        return exact != null || finding.contains("@") ? exact : all.values().stream()
                .filter(one -> one.id().startsWith(finding + "@")).findFirst().orElse(null);
    }

    private static void put(Map<String, Concluded> all, String id, Strength strength, Reasons reasons) {
        all.put(id, new Concluded(id, strength,
                reasons.speaksFor().isEmpty() ? "" : reasons.speaksFor().get(0).because()));
    }
}
