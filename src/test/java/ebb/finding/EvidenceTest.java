package ebb.finding;

import static org.assertj.core.api.Assertions.assertThat;

import ebb.fact.SafetyKind;
import org.junit.jupiter.api.Test;

/** The order in which evidence is heard. */
class EvidenceTest {

    @Test
    void theSameDangerAsMoreAndAsLessUrgentHasOneOrder() {
        Evidence current = resting(Urgency.CURRENT);
        Evidence past = resting(Urgency.UNSCREENED);

        assertThat(Evidence.ORDER.compare(current, past)).isNotZero()
                .isEqualTo(-Evidence.ORDER.compare(past, current));
        assertThat(Evidence.ORDER.compare(current, resting(Urgency.CURRENT))).isZero();
    }

    private static Evidence resting(Urgency urgency) {
        return Evidence.of("A rule", new Discussion(Topic.SAFETY_FIRST))
                .given(new LikelyCaution(SafetyKind.SELF_HARM, "rowan", urgency));
    }
}
