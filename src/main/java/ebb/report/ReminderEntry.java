package ebb.report;

import ebb.finding.ReminderKind;
import ebb.formulation.AlsoConsider;
import java.util.EnumSet;
import java.util.Set;

/**
 * An explanation outside the relationship.
 *
 * @param title   what it is and whom it befell, "a bereavement (Ana)"; null where that adds nothing
 * @param message one sentence
 * @param exhibit what it rests on
 */
record ReminderEntry(String title, String message, Exhibit exhibit) {

    /** What says little by its name, and what safety has said already. */
    private static final Set<ReminderKind> UNTITLED = EnumSet.of(ReminderKind.OTHER, ReminderKind.CRISIS);

    static ReminderEntry of(AlsoConsider reminder, Reading reading) {
        String kind = reading.words().label(reminder.reminder().kind());
        return new ReminderEntry(UNTITLED.contains(reminder.reminder().kind()) ? null
                : kind + " (" + reading.names(reminder.reminder().who()) + ")", Reading.sentence(reminder.message()),
                Exhibit.of(reminder.reminder().id(), "Also consider: " + kind, reminder.reasons(), reading));
    }
}
