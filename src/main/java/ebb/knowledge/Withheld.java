package ebb.knowledge;

import ebb.finding.Topic;
import ebb.finding.WithholdingScope;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which topics have to wait, and why. Not from the article: the clinical safety floor.
 *
 * @param scope  the scope
 * @param topics the topics, in the order of the vocabulary
 * @param reason one sentence for the clinician
 */
public record Withheld(WithholdingScope scope, Set<Topic> topics, String reason) {

    /** Copies the set, so that nobody can change it later. */
    public Withheld {
        Set<Topic> inOrder = EnumSet.noneOf(Topic.class);
        inOrder.addAll(topics);
        topics = Collections.unmodifiableSet(inOrder);
    }
}
