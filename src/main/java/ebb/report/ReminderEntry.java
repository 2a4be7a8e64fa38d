package ebb.report;

import ebb.finding.ReminderKind;
import ebb.formulation.AlsoConsider;

/**
 * An explanation outside the relationship.
 *
 * @param title   what it is and whom it befell, "a bereavement (Ana)"; null where only the message tells
 * @param message one sentence
 * @param exhibit what it rests on
 */
record ReminderEntry(String title, String message, Exhibit exhibit) {

    static ReminderEntry of(AlsoConsider reminder, Reading reading) {
        String kind = reading.words().label(reminder.reminder().kind());
        return new ReminderEntry(reminder.reminder().kind() == ReminderKind.OTHER ? null
                : kind + " (" + reading.names(reminder.reminder().who()) + ")", Reading.sentence(reminder.message()),
                Exhibit.of(reminder.reminder().id(), "Also consider: " + kind, reminder.reasons(), reading));
    }
}
