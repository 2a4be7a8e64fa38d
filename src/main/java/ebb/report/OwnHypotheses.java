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

    static final String BOTH = "Both:";
    static final String ONLY_YOU = "Only you:";
    static final String ONLY_EBB = "Only Ebb:";

    /** How many of Ebb's are told here; the others stand further down like all of them. */
    private static final int MOST = 6;

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
                ? Reading.sentence(own.text()) : names.of(own.finding()) + remark(own) + turned(own.finding(), agreement),
                false)).toList();
        List<Passage> onlyEbb = new ArrayList<>(agreement.onlyRules().stream().limit(MOST).map(one -> passage(
                names.of(one.id()) + strength(one, reading)
                        + (one.because().isEmpty() ? "" : ": " + Ground.inBrief(one.because())), one, reading)).toList());
        if (agreement.onlyRules().size() > MOST) {
            onlyEbb.add(new Passage("And " + (agreement.onlyRules().size() - MOST) + " more, below.", false));
        }
        return new OwnHypotheses(both, onlyYou, onlyEbb);
    }

    /** Whether the clinician recorded any. */
    boolean recorded() {
        return !both.isEmpty() || !onlyYou.isEmpty();
    }

    private static Passage passage(String text, Agreement.Concluded one, Reading reading) {
        Integer number = reading.exhibit(one.id());
        boolean stands = reading.formulation().own().on(one.id()) == null;
        return new Passage(text + (stands ? "" : Notices.ASIDE) + (number == null ? "" : " [" + number + "]"), reading.confidence().behind(one.id()));
    }

    private static String strength(Agreement.Concluded one, Reading reading) {
        return one.strength() == null ? "" : ", " + reading.words().label(one.strength());
    }

    /** Said where the rules have the same pattern with its roles the other way round. */
    private static String turned(String finding, Agreement agreement) {
        int at = finding.indexOf('@');
        int comma = finding.indexOf(',', at + 1);
        if (at < 0 || comma < 0) {
            return "";
        }
        String other = finding.substring(0, at + 1) + finding.substring(comma + 1) + "," + finding.substring(at + 1, comma);
        return agreement.onlyRules().stream().anyMatch(one -> one.id().equals(other)) ? "; Ebb has it the other way round" : "";
    }

    private static String remark(OwnHypothesis own) {
        return own.finding() == null || own.text() == null ? "" : " (“" + OneLine.of(own.text()) + "”)";
    }
}
