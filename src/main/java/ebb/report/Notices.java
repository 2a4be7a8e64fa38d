package ebb.report;

import ebb.fact.Judgement;
import ebb.formulation.OwnView;
import ebb.formulation.Reasons;

/** Sentences that stand in every form of a brief. */
final class Notices {

    /** The mark behind what was told in confidence, or rests on it. */
    static final String MARK = " (in confidence)";

    /** Said wherever a brief shows such a mark. */
    static final String CONFIDENTIAL = "For the clinician's eyes only: what is marked “in confidence” was told by one"
            + " person alone, or rests on what was.";

    /** Said in every brief: silence is never shown as safety. */
    static final String NO_PROOF = "What was not reported may still be there: nothing here says that anyone is safe.";

    static final String NO_DANGER_REPORTED = "No danger was reported.";

    private static final String NO_TOPICS = "Nothing yet suggests a topic.";

    private static final String ONLY_SAFETY = "Nothing else for now: safety comes first.";

    static final String NO_HYPOTHESES = "Too little is known for any hypothesis.";

    static final String NO_PATTERNS = "Nothing yet suggests a pattern.";

    static final String NOTHING_AGAINST = "nothing recorded.";

    static final String CONFIDED_SCORES = "(c): told in confidence.";

    static final String HEARSAY_SCORES = "(h): told by somebody else only.";

    static final String NUMBERS = "Numbers in brackets stand for the evidence, which the full report lists.";

    static final String FURTHER_QUESTIONS = "Further questions";

    static final String TOLD = "Everything that was told";

    static final String NOT_ASKED = "Not asked";

    /** The mark behind what the clinician set aside. */
    static final String ASIDE = " (set aside)";

    /** Said above accounts that do not go together. */
    static final String NOT_AVERAGED = "Each is kept as it was told; none is averaged away.";

    private Notices() {
    }

    /** The mark, where it is due. */
    static String mark(boolean inConfidence) {
        return inConfidence ? MARK : "";
    }

    /** That and why the clinician set a conclusion aside, or all it rests on; empty where it stands. */
    static String setAside(String id, Reasons reasons, OwnView own) {
        Judgement judgement = own.on(id);
        if (judgement == null) {
            return own.restsOnlyOnSetAside(reasons) ? "Rests only on what was set aside." : "";
        }
        return Reading.sentence("Set aside by "
                + (judgement.by() == null ? "the clinician" : judgement.by()) + " on " + Reading.date(judgement.noted())
                + ": " + judgement.reason());
    }

    /** Said where there is no topic to raise. */
    static String noTopics(SafetyNotes safety) {
        return safety.quiet() ? NO_TOPICS : ONLY_SAFETY;
    }

    /** How many questions follow. */
    static String further(int questions) {
        return questions == 1 ? "One more question stands with the evidence."
                : questions + " more questions stand with the evidence.";
    }
}
