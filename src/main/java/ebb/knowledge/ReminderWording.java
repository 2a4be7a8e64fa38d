package ebb.knowledge;

import ebb.finding.ReminderKind;

/**
 * A reminder of something outside the relationship that may explain more than any pattern.
 *
 * @param kind    what it is
 * @param message one sentence; placeholders {who} (all whom it befell), {fact}
 */
public record ReminderWording(ReminderKind kind, Template message) {
}
