package ebb.training;

import java.util.List;

/**
 * What an answer earned, part by part.
 *
 * @param parts       the parts in which the model or the answer has something; parts empty on both sides are not there
 * @param order       how far the topics both have come in the same order, from -1 (reversed) to 1 (the same); Kendall's
 *                    rank correlation; null where fewer than two are in common
 * @param calibration how certainty fitted the outcome; null where no certainty was stated
 */
public record ScoreSheet(List<PartScore> parts, Double order, Calibration calibration) {

    /** Copies the list. */
    public ScoreSheet {
        parts = List.copyOf(parts);
    }

    /** The score of one part; null where it is not counted. */
    public PartScore of(Part part) {
        return parts.stream().filter(score -> score.part() == part).findFirst().orElse(null);
    }
}
