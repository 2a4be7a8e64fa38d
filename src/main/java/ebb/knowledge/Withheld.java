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
 * @param topics the topics that wait, in the order of the vocabulary
 * @param stays  the topics that are offered all the same because they protect, in the order of the vocabulary
 * @param reason one sentence for the clinician
 */
public record Withheld(WithholdingScope scope, Set<Topic> topics, Set<Topic> stays, String reason) {

    /** Copies the sets, so that nobody can change them later. */
    public Withheld {
        topics = inOrder(topics);
        stays = inOrder(stays);
    }

    private static Set<Topic> inOrder(Set<Topic> topics) {
        Set<Topic> inOrder = EnumSet.noneOf(Topic.class);
        inOrder.addAll(topics);
        return Collections.unmodifiableSet(inOrder);
    }
}
