package ebb.finding;

import java.util.List;

/**
 * An explanation outside the relationship that is worth keeping in mind. Never a finding.
 *
 * @param kind what it is
 * @param who  whom it befell, in the order of their ids
 */
public record Reminder(ReminderKind kind, List<String> who) implements Hypothesis {

    /** A reminder about one person. */
    public static Reminder of(ReminderKind kind, String who) {
        return new Reminder(kind, List.of(who));
    }

    /** A reminder about those whom an event befell. */
    public static Reminder of(ReminderKind kind, List<String> who) {
        return new Reminder(kind, who.stream().sorted().toList());
    }

    @Override
    public String id() {
        return "consider:" + kind.term() + "@" + String.join(",", who);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Reminder that && kind == that.kind && who.equals(that.who);
    }

    @Override
    public int hashCode() {
        return kind.hashCode() * 31 + who.hashCode();
    }
}
