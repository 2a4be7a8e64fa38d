package ebb.report;

import ebb.formulation.AlsoConsider;

/**
 * An explanation outside the relationship.
 *
 * @param message one sentence
 * @param exhibit what it rests on
 */
record ReminderEntry(String message, Exhibit exhibit) {

    static ReminderEntry of(AlsoConsider reminder, Reading reading) {
        return new ReminderEntry(Reading.sentence(reminder.message()), Exhibit.of(reminder.reminder().id(),
                "Also consider: " + reading.words().label(reminder.reminder().kind()), reminder.reasons(), reading));
    }
}
