package ebb.fact;

import java.util.List;

/**
 * A whole intake file: what was recorded of a case, and what was written back into the file since. Only the intake is
 * reasoned from. Immutable, and safe to share between threads.
 *
 * @param intake            what was recorded
 * @param judgements        a clinician's own judgements
 * @param hypotheses        what the clinician supposed before seeing what Ebb concludes
 * @param notes             ids of the case notes that were read
 * @param rejectedProposals what was read in them and not accepted
 */
public record CaseFile(
        Intake intake,
        List<Judgement> judgements,
        List<OwnHypothesis> hypotheses,
        List<String> notes,
        List<RejectedProposal> rejectedProposals) {
    /** Copies the lists, so that nobody can change them later. */
    public CaseFile {
        judgements = List.copyOf(judgements);
        hypotheses = List.copyOf(hypotheses);
        notes = List.copyOf(notes);
        rejectedProposals = List.copyOf(rejectedProposals);
    }
}
