package ebb.session;

import ebb.fact.Intake;
import ebb.fact.SafetyKind;
import ebb.finding.Evidence;
import ebb.finding.LikelyCaution;
import ebb.finding.Premise;
import ebb.finding.Urgency;
import ebb.knowledge.Cast;
import ebb.knowledge.Phrases;
import ebb.knowledge.Template;
import ebb.knowledge.TopicWording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What to ask first where there is a danger: questions that fit that danger and name whom they are put to; and of those who
 * are a danger to themselves and do not attend, what whoever is there can tell.
 */
final class DangerQuestions {

    private static final int MOST = 3;

    private final Intake intake;
    private final Phrases phrases;

    DangerQuestions(Intake intake, Phrases phrases) {
        this.intake = intake;
        this.phrases = phrases;
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
                if (premise instanceof LikelyCaution caution && isOpen(caution) && canBeAsked(caution)) {
                    dangers.merge(Danger.of(caution), caution.kind(), DangerQuestions::graver);
                }
            }
        }
        List<String> questions = new ArrayList<>();
        for (int turn = 0; turn < MOST; turn++) {
            for (Map.Entry<Danger, SafetyKind> danger : dangers.entrySet()) {
                List<String> own = own(wording, danger.getValue(), danger.getKey().about());
                if (turn < own.size() && questions.size() < MOST && !questions.contains(own.get(turn))) {
                    questions.add(own.get(turn));
                }
            }
        }
        return questions;
    }

    /** Of what comes from a partner only the one in danger is asked; of the other dangers whoever is there can be. */
    private boolean canBeAsked(LikelyCaution caution) {
        return !caution.kind().fromPartner() || intake.attends(caution.about());
    }

    private List<String> own(TopicWording wording, SafetyKind kind, String about) {
        Cast cast = phrases.cast(about, List.of(), intake);
        List<Template> fitting = wording.questionsByDanger().getOrDefault(kind, List.of());
        if (fitting.isEmpty() || answers(kind, about)) {
            return fitting.stream().map(one -> one.fill(cast)).toList();
        }
        Cast ofThem = new Cast(cast.other(), cast.who(), null, null, null);
        return wording.questionsAbout().stream().map(one -> one.fill(ofThem)).toList();
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
    private boolean answers(SafetyKind kind, String about) {
        return kind == SafetyKind.CHILD_AT_RISK || intake.attends(about);
    }
}
