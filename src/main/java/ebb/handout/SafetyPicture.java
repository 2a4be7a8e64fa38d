package ebb.handout;

import ebb.fact.Intake;
import ebb.finding.Caution;
import ebb.finding.Discussion;
import ebb.finding.Topic;
import ebb.finding.Urgency;
import ebb.finding.Withholding;
import ebb.session.Conclusions;
import ebb.session.Dangers;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the clinical safety floor makes of a case, as far as it bears on what may be raised. A danger that is over and
 * was screened for since bears on nothing, and is not among it.
 *
 * @param dangers     what is current, suspected, or past and not screened since
 * @param withheld    what has to wait
 * @param safetyFirst whether screening for safety comes first
 * @param endangering ids of those who may be the ones from whom a current danger comes, in their order
 * @param now         the dangers there are now; where they come from a partner, a page found at home could do harm
 */
record SafetyPicture(Set<Caution> dangers, Set<Withholding> withheld, boolean safetyFirst, Set<String> endangering,
        Dangers now) {

    static SafetyPicture of(Intake intake, Conclusions conclusions) {
        Set<Caution> dangers = new HashSet<>(conclusions.hypotheses(Caution.class));
        dangers.removeIf(caution -> caution.urgency() == Urgency.NOTED || conclusions.strength(caution) == null);
        Set<String> endangering = new TreeSet<>();
        Dangers now = Dangers.of(intake, conclusions);
        now.sources().stream().filter(source -> source.caution().urgency() == Urgency.CURRENT)
                .forEach(source -> endangering.addAll(source.possible()));
        return new SafetyPicture(dangers, Set.copyOf(conclusions.hypotheses(Withholding.class)),
                conclusions.strength(new Discussion(Topic.SAFETY_FIRST)) != null, endangering,
                now);
    }

    /** Whether this one knows of anything that the other does not, so that less is safe to raise. */
    boolean exceeds(SafetyPicture other) {
        return !other.dangers.containsAll(dangers) || !other.withheld.containsAll(withheld)
                || safetyFirst && !other.safetyFirst;
    }

    /** What is current, most urgent kinds first; empty where nothing is. */
    List<Caution> current() {
        return dangers.stream().filter(caution -> caution.urgency() == Urgency.CURRENT)
                .sorted((one, two) -> one.id().compareTo(two.id())).toList();
    }
}
