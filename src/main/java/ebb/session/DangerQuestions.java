package ebb.session;

import ebb.fact.Intake;
import ebb.fact.SafetyKind;
import ebb.finding.Evidence;
import ebb.finding.LikelyCaution;
import ebb.finding.Premise;
import ebb.finding.Urgency;
import ebb.knowledge.Phrases;
import ebb.knowledge.Template;
import ebb.knowledge.TopicWording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What to ask first where there is a danger: questions that fit that danger and name whom they are put to. */
final class DangerQuestions {

    private static final int MOST = 3;

    private final Intake intake;
    private final Phrases phrases;
    private final Set<String> attending;

    /** @param attending who attends, and so can be asked */
    DangerQuestions(Intake intake, Phrases phrases, Set<String> attending) {
        this.intake = intake;
        this.phrases = phrases;
        this.attending = attending;
    }

    /** A danger to somebody. What comes from the partner is one danger, whether it is violence, control or fear. */
    private record Danger(boolean fromPartner, SafetyKind kind, String about) {
        static Danger of(LikelyCaution caution) {
            boolean fromPartner = caution.kind().fromPartner();
            return new Danger(fromPartner, fromPartner ? null : caution.kind(), caution.about());
        }
    }

    /**
     * Up to three questions: of one danger all, of several the first of each and then the second. Empty where the wording
     * keeps none for the dangers there are, or nobody whom they could be put to attends.
     */
    List<String> fitting(TopicWording wording, List<Evidence> suggesting) {
        Map<Danger, SafetyKind> dangers = new LinkedHashMap<>();
        for (Evidence evidence : suggesting) {
            for (Premise premise : evidence.premises()) {
                if (premise instanceof LikelyCaution caution && isOpen(caution) && answers(caution)) {
                    dangers.merge(Danger.of(caution), caution.kind(), DangerQuestions::graver);
                }
            }
        }
        List<String> questions = new ArrayList<>();
        for (int turn = 0; turn < MOST; turn++) {
            for (Map.Entry<Danger, SafetyKind> danger : dangers.entrySet()) {
                List<Template> own = wording.questionsByDanger().getOrDefault(danger.getValue(), List.of());
                if (turn < own.size() && questions.size() < MOST) {
                    questions.add(own.get(turn).fill(phrases.cast(danger.getKey().about(), null, intake)));
                }
            }
        }
        return questions;
    }

    /** The one that comes first on the floor: violence before control before fear. */
    private static SafetyKind graver(SafetyKind one, SafetyKind other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** What somebody may do to themselves is asked in the same words when it is past and nobody has asked since. */
    private static boolean isOpen(LikelyCaution caution) {
        return caution.urgency().pressing() || caution.urgency() == Urgency.UNSCREENED
                && (caution.kind() == SafetyKind.SUICIDAL_IDEATION || caution.kind() == SafetyKind.SELF_HARM);
    }

    /** Of a child whoever is there can be asked. */
    private boolean answers(LikelyCaution caution) {
        return caution.kind() == SafetyKind.CHILD_AT_RISK || attending.contains(caution.about());
    }
}
