package ebb.formulation;

import ebb.fact.CaseFile;
import ebb.fact.Judgement;
import ebb.fact.OwnHypothesis;
import java.util.List;

/**
 * What the clinician holds, beside what the rules conclude. It changes no conclusion.
 *
 * @param judgements what the clinician set aside, in the order in which that was done
 * @param hypotheses what the clinician supposed before seeing any conclusion
 */
public record OwnView(List<Judgement> judgements, List<OwnHypothesis> hypotheses) {

    /** Nothing recorded. */
    public static final OwnView NONE = new OwnView(List.of(), List.of());

    /** What was written back into a case file. */
    public static OwnView of(CaseFile file) {
        return new OwnView(file.judgements(), file.hypotheses());
    }

    /** Copies the lists. */
    public OwnView {
        judgements = List.copyOf(judgements);
        hypotheses = List.copyOf(hypotheses);
    }

    /** The latest judgement on a conclusion; null where the clinician let it stand. */
    public Judgement on(String finding) {
        Judgement latest = null;
        for (Judgement judgement : judgements) {
            latest = judgement.finding().equals(finding) ? judgement : latest;
        }
        return latest;
    }

    /** Whether every reason for a conclusion rests on another that the clinician set aside. */
    public boolean restsOnlyOnSetAside(Reasons reasons) {
        return !judgements.isEmpty() && !reasons.speaksFor().isEmpty() && reasons.speaksFor().stream()
                .allMatch(reason -> reason.through().stream().anyMatch(id -> on(id) != null));
    }
}
