package ebb.handout;

import ebb.fact.CaseFile;
import ebb.fact.Intake;
import ebb.fact.Judgement;
import ebb.fact.Person;
import ebb.finding.Audience;
import ebb.finding.Caution;
import ebb.finding.Discussion;
import ebb.finding.Topic;
import ebb.formulation.DiscussionPoint;
import ebb.knowledge.HandoutWording;
import ebb.knowledge.Knowledge;
import ebb.knowledge.Phrases;
import ebb.knowledge.Template;
import ebb.session.Conclusions;
import ebb.session.Formulator;
import ebb.session.SessionPool;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes the pages clients take along. A page is concluded from the case without anything that somebody else told in
 * confidence, and none is made where that would change what is safe to raise. Thread-safe.
 */
public final class Handouts {

    private final SessionPool pool;
    private final Knowledge knowledge;
    private final Formulator formulator;
    private final HandoutWording wording;

    /**
     * A maker of pages.
     *
     * @param pool      sessions of the rules
     * @param knowledge the words of topics
     * @param wording   the words of pages
     */
    public Handouts(SessionPool pool, Knowledge knowledge, HandoutWording wording) {
        this.pool = pool;
        this.knowledge = knowledge;
        this.formulator = new Formulator(pool, knowledge);
        this.wording = wording;
    }

    /**
     * The page for everybody who comes to the sessions, together.
     *
     * @param asOf the reference date that was given; null where it is the latest date of the case
     */
    public Outcome joint(CaseFile file, LocalDate asOf) {
        Intake full = file.intake();
        Intake open = Redaction.of(full, null, asOf);
        List<String> people = open.people().stream().filter(Person::attending).map(Person::id).toList();
        if (people.size() < 2) {
            return refused(wording.refusals().together(), everybody(full), full, List.of());
        }
        Conclusions concluded = pool.conclude(open);
        SafetyPicture known = SafetyPicture.of(full, pool.conclude(full));
        SafetyPicture told = SafetyPicture.of(open, concluded);
        List<Caution> current = current(known, told);
        if (!current.isEmpty()) {
            return refused(wording.refusals().dangerJoint(), people, full, current);
        } else if (known.waiting() || told.waiting()) {
            return refused(wording.refusals().waiting(), people, full, current);
        } else if (known.exceeds(told)) {
            return refused(wording.refusals().confided(), people, full, current);
        }
        List<DiscussionPoint> points = formulator.topics(open, concluded).stream()
                .filter(point -> point.audience() == Audience.JOINT && !onSafety(point.topic())).toList();
        List<String> remarks = new ArrayList<>();
        List<Handout.Item> items = kept(points, file.judgements(), remarks).stream()
                .map(point -> new Handout.Item(wording.topics().get(point.topic()), point.questions())).toList();
        if (known.notScreened() || told.notScreened()) {
            remarks.add(wording.remarks().notScreened());
        }
        return new Outcome.Made(page(people, open, items, wording.openingJoint()), remarks);
    }

    /**
     * The page for one person.
     *
     * @param reader the id of the person
     * @param asOf   the reference date that was given; null where it is the latest date of the case
     * @throws IllegalArgumentException if the case has no such person
     */
    public Outcome alone(CaseFile file, String reader, LocalDate asOf) {
        Intake full = file.intake();
        Intake open = Redaction.of(full, reader, asOf);
        List<String> people = List.of(reader);
        if (!person(open, reader).attending()) {
            return refused(wording.refusals().absent(), people, full, List.of());
        }
        Conclusions concluded = pool.conclude(open);
        SafetyPicture known = SafetyPicture.of(full, pool.conclude(full));
        SafetyPicture told = SafetyPicture.of(open, concluded);
        if (known.endangering().contains(reader) || told.endangering().contains(reader)) {
            return refused(wording.refusals().dangerPerson(), people, full, current(known, told));
        } else if (known.exceeds(told)) {
            return refused(wording.refusals().confided(), people, full, List.of());
        }
        List<String> remarks = new ArrayList<>();
        Handout page = page(people, open, items(file, open, concluded, told, reader, remarks), wording.openingAlone());
        if (!page.equals(withoutOwn(file, reader, asOf))) {
            remarks.add(wording.remarks().own().fill(slot -> names(people, full)));
        }
        if (told.fromPartner()) {
            remarks.add(wording.remarks().paper().fill(slot -> names(people, full)));
        } else if (known.notScreened() || told.notScreened()) {
            remarks.add(wording.remarks().notScreened());
        }
        return new Outcome.Made(page, remarks);
    }

    /** The same person's page as it would be without the person's own confidences. */
    private Handout withoutOwn(CaseFile file, String reader, LocalDate asOf) {
        Intake open = Redaction.of(file.intake(), null, asOf);
        Conclusions concluded = pool.conclude(open);
        return page(List.of(reader), open, items(file, open, concluded, SafetyPicture.of(open, concluded), reader,
                new ArrayList<>()), wording.openingAlone());
    }

    /** What one person may think about; nothing while a partner is a danger, because paper can be found. */
    private List<Handout.Item> items(CaseFile file, Intake open, Conclusions concluded, SafetyPicture told, String reader,
            List<String> remarks) {
        if (told.fromPartner()) {
            return List.of();
        }
        List<DiscussionPoint> points = formulator.topics(open, concluded).stream()
                .filter(point -> point.about().contains(reader) && !onSafety(point.topic())).toList();
        return kept(points, file.judgements(), remarks).stream().map(point -> {
            String other = Counterpart.of(reader, point, open);
            String name = other == null ? wording.partner() : knowledge.phrases().name(other, open);
            return new Handout.Item(wording.topics().get(point.topic()), knowledge.topic(point.topic()).questionsAlone()
                    .stream().map(question -> question.fill(slot -> name)).toList());
        }).toList();
    }

    private static boolean onSafety(Topic topic) {
        return topic == Topic.SAFETY_FIRST;
    }

    /** The first topics, without those that the clinician set aside. */
    private List<DiscussionPoint> kept(List<DiscussionPoint> points, List<Judgement> judgements, List<String> remarks) {
        Set<String> aside = judgements.stream().map(Judgement::finding).collect(Collectors.toSet());
        List<DiscussionPoint> dropped = points.stream().limit(Handout.MOST_TOPICS + (long) aside.size())
                .filter(point -> aside.contains(new Discussion(point.topic()).id())).toList();
        if (!dropped.isEmpty()) {
            String titles = dropped.stream().map(DiscussionPoint::title).collect(Collectors.joining("; "));
            remarks.add(wording.remarks().overridden().fill(slot -> titles));
        }
        return points.stream().filter(point -> !dropped.contains(point)).limit(Handout.MOST_TOPICS).toList();
    }

    private Handout page(List<String> people, Intake open, List<Handout.Item> items, String opening) {
        return new Handout(wording.title().fill(slot -> names(people, open)), items.isEmpty() ? "" : opening, items,
                items.isEmpty() ? wording.nothing() : wording.closing());
    }

    private static List<Caution> current(SafetyPicture known, SafetyPicture told) {
        List<Caution> current = new ArrayList<>(known.current());
        told.current().stream().filter(caution -> !current.contains(caution)).forEach(current::add);
        return current;
    }

    private Outcome refused(Template reason, List<String> people, Intake intake, List<Caution> current) {
        Phrases phrases = knowledge.phrases();
        String dangers = current.stream().map(caution -> phrases.label(caution.kind()) + ", for "
                + phrases.name(caution.about(), intake)).collect(Collectors.joining("; "));
        return new Outcome.Refused(reason.fill(slot -> slot.equals("people") ? names(people, intake) : dangers));
    }

    private String names(List<String> people, Intake intake) {
        return knowledge.phrases().names(people, intake);
    }

    private static List<String> everybody(Intake intake) {
        return intake.people().stream().map(Person::id).toList();
    }

    private static Person person(Intake intake, String id) {
        return intake.people().stream().filter(person -> person.id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The case has no person " + id));
    }
}
