package ebb.formulation;

import ebb.finding.Reminder;

/**
 * An explanation outside the relationship: a reminder, never a finding.
 *
 * @param reminder what, and whom it befell
 * @param message  one sentence
 * @param reasons  what it rests on
 */
public record AlsoConsider(
        Reminder reminder,
        String message,
        Reasons reasons) {
}
