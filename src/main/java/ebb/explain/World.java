package ebb.explain;

import ebb.fact.Fact;
import ebb.fact.Intake;
import ebb.finding.Evidence;
import ebb.finding.Hypothesis;
import ebb.finding.Premise;
import ebb.session.Conclusions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Everything a rule may match in one case: its facts and people, and the conclusions that hold.
 *
 * @param things all of it, in a fixed order
 */
record World(List<Object> things) {

    /** All of a case. */
    static World of(Intake intake, Conclusions conclusions) {
        List<Object> things = new ArrayList<>(intake.heeded().stream().sorted(Comparator.comparing(Fact::id)).toList());
        conclusions.hypotheses().stream().filter(Hypothesis::foundation).sorted(Comparator.comparing(Hypothesis::id))
                .map(hypothesis -> conclusions.scale().weigh(hypothesis, conclusions.evidence(hypothesis)))
                .filter(Premise.class::isInstance).forEach(things::add);
        return with(things, intake);
    }

    /** Only what one piece of evidence rests on, with the people. */
    static World of(Intake intake, Evidence evidence) {
        List<Object> things = new ArrayList<>(evidence.facts());
        things.addAll(evidence.premises());
        return with(things, intake);
    }

    private static World with(List<Object> things, Intake intake) {
        things.addAll(intake.setting());
        return new World(List.copyOf(things));
    }
}
