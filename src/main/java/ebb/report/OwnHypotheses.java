package ebb.report;

import ebb.fact.OwnHypothesis;
import ebb.formulation.Agreement;
import java.util.ArrayList;
import java.util.List;

/**
 * The clinician's own hypotheses beside the rules': where they meet and where they part. All lists are empty where the
 * clinician recorded none.
 *
 * @param both    what both hold
 * @param onlyYou what only the clinician holds
 * @param onlyEbb what only the rules hold, each with its reason
 */
record OwnHypotheses(List<Passage> both, List<Passage> onlyYou, List<Passage> onlyEbb) {

    static final String BOTH = "Both of you:";
    static final String ONLY_YOU = "Only you:";
    static final String ONLY_EBB = "Only Ebb:";

    static OwnHypotheses of(Reading reading) {
        if (reading.formulation().own().hypotheses().isEmpty()) {
            return new OwnHypotheses(List.of(), List.of(), List.of());
        }
        Agreement agreement = Agreement.of(reading.formulation());
        FindingNames names = new FindingNames(reading);
        List<Passage> both = new ArrayList<>();
        for (Agreement.Shared shared : agreement.both()) {
            both.add(passage(names.of(shared.concluded().id()) + strength(shared.concluded(), reading)
                    + remark(shared.own()), shared.concluded(), reading));
        }
        List<Passage> onlyYou = agreement.onlyYou().stream().map(own -> new Passage(own.finding() == null
                ? Reading.sentence(own.text()) : names.of(own.finding()) + remark(own), false)).toList();
        List<Passage> onlyEbb = agreement.onlyRules().stream().map(one -> passage(names.of(one.id())
                + strength(one, reading) + (one.because().isEmpty() ? "" : ": " + one.because()), one, reading)).toList();
        return new OwnHypotheses(both, onlyYou, onlyEbb);
    }

    /** Whether the clinician recorded any. */
    boolean recorded() {
        return !both.isEmpty() || !onlyYou.isEmpty();
    }

    private static Passage passage(String text, Agreement.Concluded one, Reading reading) {
        Integer number = reading.exhibit(one.id());
        return new Passage(text + (number == null ? "" : " [" + number + "]"), reading.confidence().behind(one.id()));
    }

    private static String strength(Agreement.Concluded one, Reading reading) {
        return one.strength() == null ? "" : ", " + reading.words().label(one.strength());
    }

    private static String remark(OwnHypothesis own) {
        return own.finding() == null || own.text() == null ? "" : " (“" + OneLine.of(own.text()) + "”)";
    }
}
