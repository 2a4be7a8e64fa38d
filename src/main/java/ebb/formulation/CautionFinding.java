package ebb.formulation;

import ebb.finding.Caution;
import ebb.finding.Topic;
import java.util.List;

/**
 * A danger to heed before anything else.
 *
 * @param caution   which, whose safety, how urgent
 * @param title     which danger, from whom as far as that was told, and for whom: "Violence by Rico toward Anselm"
 * @param message   what to do now
 * @param withholds the topics it keeps back, in the order of the vocabulary
 * @param reasons   what it rests on
 */
public record CautionFinding(
        Caution caution,
        String title,
        String message,
        List<Topic> withholds,
        Reasons reasons) {
}
