package ebb.session;

import ebb.fact.Belief;
import ebb.fact.BoundaryTalk;
import ebb.fact.Complaint;
import ebb.fact.Event;
import ebb.fact.Fact;
import ebb.fact.Intake;
import ebb.fact.Relationship;
import ebb.fact.Withdrawal;
import ebb.finding.Direction;
import ebb.finding.Discussion;
import ebb.finding.Evidence;
import ebb.finding.Topic;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Whom topics are about, and with whom they are taken up. */
final class Interlocutors {

    private final Intake intake;
    private final Conclusions conclusions;
    private final SafetyFloor floor;
    private final List<String> attending;

    Interlocutors(Intake intake, Conclusions conclusions, SafetyFloor floor) {
        this.intake = intake;
        this.conclusions = conclusions;
        this.floor = floor;
        this.attending = intake.attending();
    }

    /**
     * Whom a topic is about.
     *
     * @param leading only those in the first role of what it rests on: for one person alone, the one to talk to
     */
    List<String> about(Topic topic, List<Evidence> speaking, boolean leading) {
        List<String> endangered = floor.dangers().endangeredByPartner();
        if (!endangered.isEmpty() && topic != Topic.SAFETY_FIRST) {
            return endangered;
        }
        Set<String> people = new TreeSet<>();
        speaking.forEach(evidence -> people.addAll(concerned(evidence, leading)));
        return List.copyOf(people);
    }

    /**
     * What speaks for a topic, the heaviest first. Among more than two people only as far as it stays with those of one
     * relationship, those of the heaviest: a topic is taken up with a pair.
     */
    List<Evidence> speaking(Discussion discussion) {
        Set<Evidence> heaviestFirst = new LinkedHashSet<>(conclusions.scale().counted(conclusions.evidence(discussion),
                Direction.FOR));
        conclusions.evidence(discussion).stream()
                .filter(evidence -> conclusions.scale().direction(evidence) == Direction.FOR).forEach(heaviestFirst::add);
        if (intake.relationships().size() < 2) {
            return List.copyOf(heaviestFirst);
        }
        List<Evidence> speaking = new ArrayList<>();
        Set<String> people = new TreeSet<>();
        for (Evidence evidence : heaviestFirst) {
            Set<String> together = new TreeSet<>(people);
            together.addAll(concerned(evidence, false));
            evidence.facts().stream().map(Interlocutors::counterpart).filter(Objects::nonNull).forEach(together::add);
            if (speaking.isEmpty() || intake.relationships().stream().anyMatch(one -> one.between().containsAll(together))) {
                speaking.add(evidence);
                people = together;
            }
        }
        return speaking;
    }

    /** With whom a topic for both is taken up: where one of more than two people is concerned, with the other of the pair. */
    List<String> pair(List<String> concerned, Evidence heaviest) {
        if (concerned.size() > 1 || intake.relationships().size() < 2) {
            return concerned;
        }
        Set<String> named = new TreeSet<>(concerned);
        heaviest.facts().stream().map(Interlocutors::counterpart).filter(Objects::nonNull).forEach(named::add);
        return intake.relationships().stream().map(Relationship::between)
                .filter(between -> between.containsAll(named) && attending.containsAll(between))
                .map(between -> between.stream().sorted().toList()).min(Comparator.comparing(List::toString)).orElse(concerned);
    }

    /**
     * Whom to take a topic up with: where those it is about do not attend, the ones who do and live with them; but safety
     * with everybody who does, and never with anybody in the place of the one whom a partner endangers.
     */
    List<String> toTalkTo(Topic topic, List<String> about) {
        List<String> endangered = floor.dangers().endangeredByPartner();
        List<String> there = about.stream()
                .filter(id -> attending.contains(id) || topic == Topic.SAFETY_FIRST && endangered.contains(id)).toList();
        if (!there.isEmpty()) {
            return there;
        }
        if (topic == Topic.SAFETY_FIRST) {
            return attending.isEmpty() || floor.namesDangerFromPartner(about) ? about : attending.stream().sorted().toList();
        }
        List<String> close = about.stream().flatMap(id -> intake.partnersOf(id).stream()).filter(attending::contains).distinct()
                .sorted().toList();
        return close.isEmpty() ? about : close;
    }

    private Set<String> concerned(Evidence evidence, boolean leading) {
        Set<String> people = new TreeSet<>();
        evidence.facts().forEach(fact -> people.addAll(concerned(fact)));
        evidence.premises().forEach(premise ->
                people.addAll(leading ? premise.concerns().subList(0, 1) : premise.concerns()));
        return people;
    }

    private Collection<String> concerned(Fact fact) {
        if (fact instanceof Relationship relationship) {
            return relationship.between();
        } else if (fact instanceof Belief belief && intake.partnersOf(belief.by()).isEmpty()) {
            return heldUpTo(belief);
        } else if (fact instanceof BoundaryTalk talk) {
            return talk.between();
        } else if (fact instanceof Event event) {
            return event.of();
        }
        return fact.subject() == null ? List.of() : List.of(fact.subject());
    }

    /** What somebody outside holds right is about those whom it is held up to: whoever told of it, and their partner. */
    private List<String> heldUpTo(Belief belief) {
        return intake.relationships().stream().map(Relationship::between)
                .filter(between -> intake.relationships().size() == 1 || between.contains(belief.told().teller()))
                .findFirst().orElse(List.of(belief.by()));
    }

    /** Who stands on the other side of a complaint or a withdrawal; null for other facts, and where it is not known. */
    static String counterpart(Fact fact) {
        if (fact instanceof Complaint complaint) {
            return complaint.about();
        }
        return fact instanceof Withdrawal withdrawal ? withdrawal.awayFrom() : null;
    }
}
