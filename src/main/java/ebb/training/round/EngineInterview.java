package ebb.training.round;

import ebb.explain.Explainer;
import ebb.explain.NextQuestion;
import ebb.fact.FactType;
import ebb.fact.Person;
import ebb.fact.Setting;
import ebb.finding.Question;
import ebb.training.Exercise;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How the engine itself would ask its way into a case: always its own best question next. Each person's safety is asked
 * first, alone, and not counted: that is no matter of economy.
 */
final class EngineInterview {

    private static final int CHOICE = 60;

    private EngineInterview() {
    }

    /**
     * One question of the engine's.
     *
     * @param asks the question as a trainee would type it
     * @param told ids of all facts that are known after it
     */
    record Step(String asks, List<String> told) {
    }

    /**
     * What it would ask, and have found after each question. It asks as broadly as a trainee may, for all of a kind at once,
     * and thinks again whenever an answer brought something new.
     *
     * @param most after so many questions it stops; fewer where it has no more to ask
     */
    static List<Step> run(Exercise exercise, Explainer explainer, int most) {
        Interview interview = new Interview(exercise.intake(), exercise.presenting());
        for (Person person : exercise.intake().people()) {
            interview.ask(FactType.SCREENING, null, person.id(), Setting.ALONE);
        }
        Set<String> asked = new LinkedHashSet<>();
        List<Step> steps = new ArrayList<>();
        boolean fresh = true;
        while (fresh && steps.size() < most) {
            fresh = false;
            for (NextQuestion next : explainer.ask(interview.sofar(), CHOICE)) {
                Question best = next.question();
                String asks = best.fact().term() + " " + best.who();
                if (steps.size() < most && !fresh && !next.safety() && FactNames.types().contains(best.fact().term())
                        && !FactNames.aboutSafety(best.fact()) && asked.add(asks)) {
                    fresh = !interview.ask(best.fact(), null, best.who(), best.setting()).isEmpty();
                    steps.add(new Step(asks, interview.told()));
                }
            }
        }
        return steps;
    }
}
