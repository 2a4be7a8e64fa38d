package ebb.training.round;

import ebb.explain.Explainer;
import ebb.explain.NextQuestion;
import ebb.fact.FactType;
import ebb.finding.Question;
import ebb.training.Exercise;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How the engine itself would ask its way into a case: always its own best question next. */
final class EngineInterview {

    private static final int CHOICE = 8;

    private EngineInterview() {
    }

    /**
     * What it would have found after each question.
     *
     * @param most after so many questions it stops
     * @return the ids told after the first question, after the second, and so on; shorter where it has no more to ask
     */
    static List<List<String>> run(Exercise exercise, Explainer explainer, int most) {
        Interview interview = new Interview(exercise.intake(), exercise.presenting());
        List<Question> inVain = new ArrayList<>();
        Set<String> asked = new HashSet<>();
        List<List<String>> after = new ArrayList<>();
        while (after.size() < most) {
            Question best = explainer.ask(interview.sofar(inVain), CHOICE).stream().map(NextQuestion::question)
                    .filter(question -> question.term() != null || question.fact() == FactType.WITHDRAWAL)
                    .filter(question -> asked.add(question.fact() + "/" + question.term() + "/" + question.who()))
                    .findFirst().orElse(null);
            if (best == null) {
                return after;
            }
            if (interview.ask(best.fact(), best.term(), best.who(), best.setting()).isEmpty()) {
                inVain.add(best);
            }
            after.add(interview.told());
        }
        return after;
    }
}
