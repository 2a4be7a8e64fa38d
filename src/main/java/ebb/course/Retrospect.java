package ebb.course;

import ebb.fact.BoundaryTalk;
import ebb.fact.Event;
import ebb.fact.EventKind;
import ebb.fact.Fact;
import ebb.fact.Intake;
import ebb.fact.PartialDate;
import ebb.fact.SafetySignal;
import ebb.fact.Screening;
import ebb.fact.Since;
import ebb.fact.Upset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Looks at a case as it stood on an earlier day: what was noted, or happened, later is left out. */
final class Retrospect {

    private Retrospect() {
    }

    /**
     * The case as it stood at the end of a day. A fact without any date counts as known from the beginning, and so does
     * one whose date, a month or a year, may lie before the day.
     */
    static Intake of(Intake intake, LocalDate day) {
        List<Fact> known = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Fact fact : intake.facts()) {
            if (!later(fact, day)) {
                known.add(fact);
                ids.add(fact.id());
            }
        }
        return new Intake(intake.name(), day, intake.people(), intake.relationships(), intake.household(),
                known.stream().map(fact -> seenFrom(day, fact, ids)).toList());
    }

    /** Whether a fact has any date that tells when it was known. */
    static boolean dated(Fact fact) {
        return fact.told() != null && fact.told().noted() != null || happened(fact) != null;
    }

    private static boolean later(Fact fact, LocalDate day) {
        PartialDate noted = fact.told() == null ? null : fact.told().noted();
        PartialDate happened = happened(fact);
        return noted != null && noted.first().isAfter(day) || happened != null && happened.first().isAfter(day);
    }

    /** When something happened, so that nobody can have known of it before; null where that is not told. */
    private static PartialDate happened(Fact fact) {
        if (fact instanceof Event event) {
            return event.kind() == EventKind.WEDDING_AHEAD ? null : event.when();
        } else if (fact instanceof Screening screening) {
            return screening.when();
        } else if (fact instanceof SafetySignal signal) {
            return signal.when();
        }
        return fact instanceof BoundaryTalk talk && talk.lastReviewed() instanceof Since.Began began ? began.date() : null;
    }

    private static Fact seenFrom(LocalDate day, Fact fact, Set<String> known) {
        if (fact instanceof Event event) {
            return event.seenFrom(day);
        } else if (fact instanceof BoundaryTalk talk) {
            return BoundaryTalk.seenFrom(day, talk.id(), talk.between(), talk.status(), talk.lastReviewed(), talk.told());
        }
        return fact instanceof Upset upset && upset.complaint() != null && !known.contains(upset.complaint())
                ? new Upset(upset.id(), upset.by(), upset.emotion(), null, null, upset.told()) : fact;
    }
}
