package ebb.formulation;

import ebb.finding.Audience;
import ebb.finding.Topic;
import java.util.List;

/**
 * A topic worth raising, with the words to raise it in.
 *
 * @param topic     which
 * @param priority  1 is first
 * @param about     whom it concerns
 * @param audience  one person alone, or both together
 * @param title     a few words
 * @param why       one sentence with the names and facts in it
 * @param questions two or three open questions
 * @param claims    the claims it rests on; empty for the clinical floor
 * @param restsOn   terms of the conclusions it rests on, for example {@code demand-withdraw}
 * @param reasons   for and against raising it
 */
public record DiscussionPoint(
        Topic topic,
        int priority,
        List<String> about,
        Audience audience,
        String title,
        String why,
        List<String> questions,
        List<String> claims,
        List<String> restsOn,
        Reasons reasons) {
}
