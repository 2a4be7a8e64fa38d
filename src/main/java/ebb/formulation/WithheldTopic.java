package ebb.formulation;

import ebb.finding.Topic;
import java.util.List;

/**
 * A topic that would have been raised, and has to wait.
 *
 * @param topic   which
 * @param because ids of the withholdings that keep it back
 * @param reason  one sentence for the clinician
 */
public record WithheldTopic(
        Topic topic,
        List<String> because,
        String reason) {
}
