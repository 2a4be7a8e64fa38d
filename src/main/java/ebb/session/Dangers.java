package ebb.session;

import ebb.finding.Caution;
import ebb.finding.Urgency;
import ebb.finding.Withholding;
import ebb.finding.WithholdingScope;
import java.util.List;

/**
 * The dangers of a case as far as they decide with whom anything can be taken up. Immutable.
 *
 * @param current             whether any danger is current
 * @param suspected           whether one of them may be controlled by the other, and nobody has asked alone yet
 * @param endangeredByPartner the people whom a danger from their partner makes unsafe now, in the order of their ids
 */
public record Dangers(boolean current, boolean suspected, List<String> endangeredByPartner) {

    /** The dangers that were concluded. */
    public static Dangers of(Conclusions conclusions) {
        List<Caution> current = conclusions.hypotheses(Caution.class).stream()
                .filter(caution -> caution.urgency() == Urgency.CURRENT).toList();
        return new Dangers(!current.isEmpty(),
                conclusions.hypotheses(Withholding.class).stream()
                        .anyMatch(withholding -> withholding.scope() == WithholdingScope.JOINT_UNTIL_ASKED),
                current.stream().filter(caution -> caution.kind().fromPartner()).map(Caution::about).distinct().sorted()
                        .toList());
    }

    /** Whether a partner is, or may be, a danger now. */
    public boolean fromPartner() {
        return suspected || !endangeredByPartner.isEmpty();
    }

    /** Whether nothing is asked together, because a danger is current or may be there. */
    public boolean apart() {
        return current || suspected;
    }
}
