package ebb.explain;

import ebb.finding.Question;
import java.util.List;

/**
 * Something worth asking next.
 *
 * @param question what, about whom, alone or together
 * @param wording  the question as one would ask it
 * @param why      why it matters
 * @param whyAlone why it has to be asked alone; null where it need not be
 * @param safety   whether it is about safety, and so comes first whatever it may change
 * @param answers  the possible answers, each with what it would change
 */
public record NextQuestion(Question question, String wording, String why, String whyAlone, boolean safety,
        List<Answer> answers) {

    /**
     * One possible answer.
     *
     * @param says   the answer in words
     * @param edits  what it would add to the file
     * @param shifts what it would change; empty where it changes nothing
     */
    public record Answer(String says, List<Edit> edits, List<Difference.Shift> shifts) {
    }

    /** Whether any answer would change something. */
    public boolean matters() {
        return answers.stream().anyMatch(answer -> !answer.shifts().isEmpty());
    }
}
