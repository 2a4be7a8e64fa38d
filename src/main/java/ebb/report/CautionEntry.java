package ebb.report;

import ebb.finding.Urgency;
import ebb.formulation.CautionFinding;

/**
 * A danger to heed.
 *
 * @param title   which danger, from whom, whose safety, how urgent
 * @param current whether it has to be taken as there now
 * @param first   whether it comes before everything else
 * @param message what to do
 * @param exhibit what it rests on
 */
record CautionEntry(String title, boolean current, boolean first, String message, Exhibit exhibit) {

    static CautionEntry of(CautionFinding finding, Reading reading) {
        String title = finding.title() + ": " + reading.words().label(finding.caution().urgency());
        return new CautionEntry(title, finding.caution().urgency() == Urgency.CURRENT,
                finding.caution().urgency().pressing(),
                Reading.sentence(finding.message()),
                Exhibit.of(finding.caution().id(), "Caution: " + title, finding.reasons(), reading));
    }
}
