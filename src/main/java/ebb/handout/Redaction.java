package ebb.handout;

import ebb.fact.BoundaryTalk;
import ebb.fact.Event;
import ebb.fact.EventKind;
import ebb.fact.Fact;
import ebb.fact.Intake;
import ebb.fact.PartialDate;
import ebb.fact.Person;
import ebb.fact.Relationship;
import ebb.fact.Role;
import ebb.fact.SafetySignal;
import ebb.fact.Screening;
import ebb.fact.Since;
import ebb.fact.Upset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An intake as if nothing had been told in confidence: without the facts themselves, without what refers to them, and
 * without what was worked out from them, which is the reference date of the case and who attends.
 */
final class Redaction {

    private final Intake intake;
    private final String reader;
    private final LocalDate given;

    private Redaction(Intake intake, String reader, LocalDate given) {
        this.intake = intake;
        this.reader = reader;
        this.given = given;
    }

    /**
     * What may count for a page.
     *
     * @param reader the id of the one person whom it is for, whose own confidences stay; null where several read it
     * @param given  the reference date that the clinician gave; null where it is the latest date of the case
     */
    static Intake of(Intake intake, String reader, LocalDate given) {
        return new Redaction(intake, reader, given).redacted();
    }

    private Intake redacted() {
        Set<String> taken = new HashSet<>();
        intake.facts().stream().filter(fact -> !fact.openTo(reader)).map(Fact::id).forEach(taken::add);
        List<Fact> kept = intake.facts().stream()
                .filter(fact -> !taken.contains(fact.id()))
                .filter(fact -> !(fact instanceof Upset upset && taken.contains(upset.complaint())))
                .toList();
        LocalDate asOf = given == null ? latest(kept) : given;
        List<Fact> facts = kept.stream().map(fact -> seenFrom(asOf, fact)).toList();
        List<Relationship> recorded = facts.stream().filter(Relationship.class::isInstance).map(Relationship.class::cast).toList();
        List<Person> people = intake.people().stream().map(person -> person(person, recorded)).toList();
        return new Intake(intake.name(), asOf, people, recorded.isEmpty() ? Relationship.among(people, facts) : recorded,
                intake.household(), facts);
    }

    /** Whether somebody attends: as the remaining relationships record it, and otherwise whether they are a client. */
    private static Person person(Person person, List<Relationship> relationships) {
        List<Relationship> recorded = relationships.stream()
                .filter(one -> one.attending() != null && !one.attending().isEmpty())
                .filter(one -> one.between().contains(person.id()) || one.attending().contains(person.id()))
                .toList();
        boolean attends = recorded.isEmpty() ? person.role() == Role.CLIENT
                : recorded.stream().anyMatch(one -> one.attending().contains(person.id()));
        return new Person(person.id(), person.name(), person.role(), attends);
    }

    private static Fact seenFrom(LocalDate asOf, Fact fact) {
        if (fact instanceof Event event) {
            return event.seenFrom(asOf);
        }
        return fact instanceof BoundaryTalk talk ? talk.seenFrom(asOf) : fact;
    }

    /** The latest date of the facts, by the first day it may mean, as for a whole case. */
    private static LocalDate latest(List<Fact> facts) {
        return facts.stream().flatMap(Redaction::dates).max(LocalDate::compareTo).orElse(null);
    }

    private static Stream<LocalDate> dates(Fact fact) {
        List<PartialDate> dates = new ArrayList<>();
        dates.add(fact.told().noted());
        if (fact instanceof Event event && event.kind() != EventKind.WEDDING_AHEAD) {
            dates.add(event.when());
        } else if (fact instanceof SafetySignal signal) {
            dates.add(signal.when());
        } else if (fact instanceof Screening screening) {
            dates.add(screening.when());
        } else if (fact instanceof Relationship relationship) {
            dates.add(began(relationship.began()));
        } else if (fact instanceof BoundaryTalk talk) {
            dates.add(began(talk.lastReviewed()));
        }
        return dates.stream().filter(Objects::nonNull).map(PartialDate::first);
    }

    private static PartialDate began(Since since) {
        return since instanceof Since.Began began ? began.date() : null;
    }
}
