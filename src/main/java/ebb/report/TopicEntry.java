package ebb.report;

import ebb.finding.Audience;
import ebb.finding.Discussion;
import ebb.formulation.DiscussionPoint;
import java.util.List;

/**
 * A topic to raise.
 *
 * @param priority  1 is first
 * @param title     a few words
 * @param audience  with whom, in words
 * @param why       one sentence
 * @param questions two or three
 * @param exhibit   for and against raising it
 */
record TopicEntry(
        int priority,
        String title,
        String audience,
        String why,
        List<String> questions,
        Exhibit exhibit) {

    static TopicEntry of(DiscussionPoint point, Reading reading) {
        String id = new Discussion(point.topic()).id();
        return new TopicEntry(point.priority(), point.title(), audience(point, reading),
                Reading.sentence(point.why()), point.questions(),
                Exhibit.of(id, "Topic: " + point.title(), point.reasons(), reading));
    }

    private static String audience(DiscussionPoint point, Reading reading) {
        String people = reading.names(point.about());
        if (point.audience() == Audience.JOINT) {
            return point.about().size() < 2 ? "with both together" : "with " + people + " together";
        }
        return point.about().size() < 2 ? "with " + people + " alone" : "with " + people + ", each alone";
    }
}
