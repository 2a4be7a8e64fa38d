package ebb.session;

import ebb.fact.Belief;
import ebb.fact.BoundaryTalk;
import ebb.fact.Event;
import ebb.fact.Fact;
import ebb.fact.Intake;
import ebb.fact.Relationship;
import ebb.fact.SafetyKind;
import ebb.finding.Direction;
import ebb.finding.Discussion;
import ebb.finding.Evidence;
import ebb.finding.LikelyCaution;
import ebb.finding.Premise;
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
        return topic == Topic.SHARE_THE_LOAD ? fitToCarry(people) : List.copyOf(people);
    }

    /** Without those whom no load is handed to now, or else the others who live with them; all where there is nobody else. */
    private List<String> fitToCarry(Set<String> people) {
        Set<String> fit = new TreeSet<>(people);
        fit.removeAll(floor.dangers().notToCarry());
        if (fit.isEmpty()) {
            people.forEach(id -> fit.addAll(intake.partnersOf(id)));
            fit.removeAll(floor.dangers().notToCarry());
        }
        return List.copyOf(fit.isEmpty() ? people : fit);
    }

    /**
     * What speaks for a topic, the heaviest first. Only as far as it stays with those of one relationship, those of the
     * heaviest: a topic is taken up with a pair.
     */
    List<Evidence> speaking(Discussion discussion) {
        Set<Evidence> heaviestFirst = new LinkedHashSet<>(conclusions.scale().counted(conclusions.evidence(discussion),
                Direction.FOR));
        conclusions.evidence(discussion).stream()
                .filter(evidence -> conclusions.scale().direction(evidence) == Direction.FOR).forEach(heaviestFirst::add);
        List<Evidence> speaking = new ArrayList<>();
        Set<String> people = new TreeSet<>();
        for (Evidence evidence : heaviestFirst) {
            Set<String> together = new TreeSet<>(people);
            together.addAll(concerned(evidence, false));
            evidence.facts().stream().map(Fact::counterpart).filter(Objects::nonNull).forEach(together::add);
            if (speaking.isEmpty() || people.equals(together)
                    || intake.relationships().stream().anyMatch(one -> one.between().containsAll(together))) {
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
        heaviest.facts().stream().map(Fact::counterpart).filter(Objects::nonNull).forEach(named::add);
        return intake.relationships().stream().map(Relationship::between)
                .filter(between -> between.containsAll(named) && attending.containsAll(between))
                .map(between -> between.stream().sorted().toList()).min(Comparator.comparing(List::toString)).orElse(concerned);
    }

    /**
     * Whom to take a topic up with: where those it is about do not attend, the ones who do and live with them, or whoever
     * does where nobody lives with them; but safety with everybody who does, and nothing with the one who may endanger them
     * in their place: what is about them is kept for when they can be reached alone.
     */
    List<String> toTalkTo(Topic topic, List<String> about) {
        List<String> there = about.stream().filter(id -> attending.contains(id)
                || topic == Topic.SAFETY_FIRST && floor.namesDangerFromPartner(List.of(id))).toList();
        if (!there.isEmpty()) {
            return there;
        }
        Set<String> close = new TreeSet<>();
        about.forEach(id -> close.addAll(intake.partnersOf(id)));
        if (close.isEmpty() || topic == Topic.SAFETY_FIRST) {
            close.addAll(attending);
        }
        close.retainAll(attending);
        about.forEach(id -> close.removeAll(floor.dangers().partnersEndangering(id)));
        return close.isEmpty() ? about : List.copyOf(close);
    }

    private Set<String> concerned(Evidence evidence, boolean leading) {
        Set<String> people = new TreeSet<>();
        evidence.facts().forEach(fact -> people.addAll(concerned(fact)));
        for (Premise premise : evidence.premises()) {
            boolean child = premise instanceof LikelyCaution caution && caution.kind() == SafetyKind.CHILD_AT_RISK;
            if (!child || evidence.premises().size() == 1) {
                people.addAll(leading ? premise.concerns().subList(0, 1) : premise.concerns());
            }
        }
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
            return event.of().stream().anyMatch(attending::contains)
                    ? event.of().stream().filter(attending::contains).toList() : event.of();
        }
        return fact.subject() == null ? List.of() : List.of(fact.subject());
    }

    /** What somebody outside holds right is about those whom it is held up to: whoever told of it, and their partner. */
    private List<String> heldUpTo(Belief belief) {
        return intake.relationships().stream().map(Relationship::between)
                .filter(between -> intake.relationships().size() == 1 || between.contains(belief.told().teller()))
                .findFirst().orElse(List.of(belief.by()));
    }
}
