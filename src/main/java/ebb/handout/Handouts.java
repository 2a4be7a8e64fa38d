package ebb.handout;

import ebb.fact.CaseFile;
import ebb.fact.Intake;
import ebb.fact.Person;
import ebb.finding.Audience;
import ebb.finding.Caution;
import ebb.finding.Discussion;
import ebb.finding.Topic;
import ebb.formulation.DiscussionPoint;
import ebb.formulation.OwnView;
import ebb.knowledge.HandoutWording;
import ebb.knowledge.Knowledge;
import ebb.knowledge.Phrases;
import ebb.knowledge.Template;
import ebb.session.Conclusions;
import ebb.session.Dangers;
import ebb.session.Formulator;
import ebb.session.SessionPool;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        List<String> people = open.attending();
        List<String> meant = people.size() < 2 ? full.people().stream().map(Person::id).toList() : people;
        Conclusions concluded = pool.conclude(open);
        SafetyPicture known = SafetyPicture.of(full, pool.conclude(full));
        SafetyPicture told = SafetyPicture.of(open, concluded);
        List<Caution> current = current(known, told);
        if (!current.isEmpty()) {
            return refused(wording.refusals().dangerJoint(), meant, full, current);
        } else if (known.now().suspected() || told.now().suspected()) {
            return refused(wording.refusals().waiting(), meant, full, current);
        } else if (known.exceeds(told)) {
            return refused(wording.refusals().confided(), meant, full, current);
        } else if (people.size() < 2) {
            return refused(wording.refusals().together(), meant, full, current);
        }
        List<String> remarks = new ArrayList<>();
        List<Handout.Item> items = kept(formulator.topics(open, concluded).stream()
                .filter(point -> point.audience() == Audience.JOINT), OwnView.of(file), remarks).stream()
                .map(topic -> item(topic, wording.questions(knowledge.topic(topic)), null)).toList();
        if (known.safetyFirst() || told.safetyFirst()) {
            remarks.add(wording.remarks().safety());
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
        boolean attends = person(open, reader).attending();
        SafetyPicture known = SafetyPicture.of(full, pool.conclude(full));
        SafetyPicture told = SafetyPicture.of(open, pool.conclude(open));
        if (known.endangering().contains(reader) || told.endangering().contains(reader)) {
            return refused(wording.refusals().dangerPerson(), people, full, current(known, told));
        } else if (known.exceeds(told)) {
            return refused(wording.refusals().confided(), people, full, List.of());
        } else if (!attends) {
            return refused(wording.refusals().absent(), people, full, List.of());
        }
        List<String> remarks = new ArrayList<>();
        Handout page = page(file, open, reader, remarks);
        if (told.now().fromPartner()) {
            remarks.add(wording.remarks().paper().fill(slot -> names(people, full)));
            return new Outcome.Made(page, remarks);
        }
        if (!page.equals(page(file, Redaction.of(full, null, asOf), reader, new ArrayList<>()))) {
            remarks.add(wording.remarks().own().fill(slot -> names(people, full)));
        }
        if (known.safetyFirst() || told.safetyFirst()) {
            remarks.add(wording.remarks().safety());
        }
        return new Outcome.Made(page, remarks);
    }

    /** One person's page; without topics while a partner may be a danger, because paper can be found. */
    private Handout page(CaseFile file, Intake open, String reader, List<String> remarks) {
        Conclusions concluded = pool.conclude(open);
        List<DiscussionPoint> points = Dangers.of(open, concluded).fromPartner() ? List.of()
                : formulator.topics(open, concluded);
        Map<Topic, DiscussionPoint> byTopic = points.stream()
                .collect(Collectors.toMap(DiscussionPoint::topic, Function.identity()));
        List<Handout.Item> items = kept(points.stream().filter(point -> Counterpart.concerns(reader, point)),
                OwnView.of(file), remarks).stream()
                .map(topic -> item(topic, wording.questionsAlone(knowledge.topic(topic)),
                        other(reader, byTopic.get(topic), open))).toList();
        return page(List.of(reader), open, items, wording.openingAlone());
    }

    private String other(String reader, DiscussionPoint point, Intake open) {
        String other = Counterpart.of(reader, point, open);
        return other == null ? wording.partner() : knowledge.phrases().name(other, open);
    }

    private Handout.Item item(Topic topic, List<Template> questions, String other) {
        return new Handout.Item(wording.topics().get(topic).title(),
                questions.stream().map(question -> question.fill(slot -> other)).toList());
    }

    /** The first topics, without safety, which never stands on paper, and without what the clinician set aside. */
    private List<Topic> kept(Stream<DiscussionPoint> points, OwnView own, List<String> remarks) {
        List<Topic> topics = new ArrayList<>();
        List<String> dropped = new ArrayList<>();
        for (DiscussionPoint point : points.filter(one -> one.topic() != Topic.SAFETY_FIRST).toList()) {
            if (topics.size() == Handout.MOST_TOPICS) {
                break;
            } else if (own.on(new Discussion(point.topic()).id()) != null || own.restsOnlyOnSetAside(point.reasons())) {
                dropped.add(point.title());
            } else {
                topics.add(point.topic());
            }
        }
        if (!dropped.isEmpty()) {
            remarks.add(wording.remarks().overridden().fill(slot -> String.join("; ", dropped)));
        }
        return topics;
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

    private static Person person(Intake intake, String id) {
        return intake.people().stream().filter(person -> person.id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The case has no person " + id));
    }
}
