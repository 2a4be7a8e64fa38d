package ebb.session;

import ebb.fact.Intake;
import ebb.finding.Audience;
import ebb.finding.Discussion;
import ebb.finding.Evidence;
import ebb.finding.LikelyCaution;
import ebb.finding.Premise;
import ebb.finding.Scale;
import ebb.finding.Strength;
import ebb.finding.Topic;
import ebb.finding.Withholding;
import ebb.formulation.DiscussionPoint;
import ebb.formulation.WithheldTopic;
import ebb.knowledge.Knowledge;
import ebb.knowledge.TopicWording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What to talk about: the topics the rules suggest, the most strongly supported first (the order of topics.yaml breaks
 * ties), without those that have to wait, at most {@value #MOST}, and what is no more than possible only up to
 * {@value #ENOUGH}.
 */
final class Agenda {

    /** The most topics a clinician can take into an hour. */
    static final int MOST = 6;

    /** With so many topics there is no need for one that is no more than possible. */
    private static final int ENOUGH = 5;

    private final Intake intake;
    private final Conclusions conclusions;
    private final Knowledge knowledge;
    private final SafetyFloor floor;
    private final TopicWriter topics;
    private final List<Suggested> suggested = new ArrayList<>();

    /**
     * A topic that the rules suggest.
     *
     * @param strength how strongly, as {@link #calmStrength} says
     * @param turn     its place by strength, the smaller the earlier
     * @param place    its place among topics of the same turn
     */
    private record Suggested(Discussion discussion, Strength strength, int turn, int place) {
        private static final Comparator<Suggested> IN_TURN =
                Comparator.comparingInt(Suggested::turn).thenComparingInt(Suggested::place);

        private Topic topic() {
            return discussion.topic();
        }

        /** How many topics there may be with it. */
        private int places(int most, int enough) {
            return strength == Strength.POSSIBLE ? enough : most;
        }
    }

    Agenda(Intake intake, Conclusions conclusions, Knowledge knowledge, ReasonWriter writer, SafetyFloor floor) {
        this.intake = intake;
        this.conclusions = conclusions;
        this.knowledge = knowledge;
        this.floor = floor;
        this.topics = new TopicWriter(intake, conclusions, knowledge, writer, floor);
        suggest();
    }

    /** The stronger the earlier; and what wants both of them comes later where only one is there. */
    private void suggest() {
        List<String> attending = intake.attending();
        boolean someAttendTogether = intake.relationships().stream()
                .anyMatch(relationship -> attending.containsAll(relationship.between()));
        for (Discussion discussion : conclusions.hypotheses(Discussion.class)) {
            Strength strength = calmStrength(discussion);
            if (strength != null) {
                TopicWording wording = knowledge.topic(discussion.topic());
                boolean missesOne = !someAttendTogether && wording.audience() == Audience.JOINT;
                suggested.add(new Suggested(discussion, strength, strength.ordinal() + (missesOne ? 1 : 0),
                        knowledge.topicOrder().indexOf(discussion.topic())));
            }
        }
        suggested.sort(Suggested.IN_TURN);
    }

    /** What is held back leaves its place empty: nothing lighter moves up into it, unless it protects. */
    List<DiscussionPoint> points() {
        return points(MOST, ENOUGH);
    }

    /** Every topic that may be raised, however many; only those of the agenda where anything has to wait. */
    List<DiscussionPoint> all() {
        int every = Topic.values().length;
        return withheld().isEmpty() ? points(every, every) : points();
    }

    /**
     * The first topics.
     *
     * @param most   how many at most
     * @param enough with so many there is no need for one that is no more than possible
     */
    private List<DiscussionPoint> points(int most, int enough) {
        List<DiscussionPoint> points = new ArrayList<>();
        int placed = 0;
        for (Suggested one : suggested) {
            boolean placeLeft = placed < one.places(most, enough);
            placed += placeLeft ? 1 : 0;
            boolean offered = placeLeft || points.size() < most && floor.protects(one.topic());
            if (offered && conclusions.strength(one.discussion) != null && floor.keepingBack(one.topic()).isEmpty()) {
                points.add(topics.point(one.discussion, points.size() + 1));
            }
        }
        return points;
    }

    /** The topics that are no more than possible, and that there is no need for beside those before them. */
    Set<Topic> notNeeded() {
        Set<Topic> notNeeded = EnumSet.noneOf(Topic.class);
        int placed = 0;
        for (Suggested one : suggested) {
            if (placed < one.places(MOST, ENOUGH)) {
                placed++;
            } else if (placed < MOST) {
                notNeeded.add(one.topic());
            }
        }
        return notNeeded;
    }

    /**
     * How strongly a topic would be suggested if there were no danger, or, where only a danger suggests it, how strongly
     * that does; null where nothing does.
     */
    private Strength calmStrength(Discussion discussion) {
        List<Evidence> all = conclusions.evidence(discussion);
        List<Evidence> calm = new ArrayList<>(all);
        calm.removeIf(Agenda::restsOnDanger);
        Strength strength = calm.size() == all.size() ? null : Scale.strength(conclusions.scale().certainty(calm));
        return strength == null ? conclusions.strength(discussion) : strength;
    }

    private static boolean restsOnDanger(Evidence evidence) {
        for (Premise premise : evidence.premises()) {
            if (premise instanceof LikelyCaution) {
                return true;
            }
        }
        return false;
    }

    List<WithheldTopic> withheld() {
        List<WithheldTopic> withheld = new ArrayList<>();
        for (Suggested one : suggested) {
            List<Withholding> because = floor.keepingBack(one.topic());
            if (!because.isEmpty() && conclusions.strength(one.discussion) != null) {
                withheld.add(new WithheldTopic(one.topic(), because.stream().map(Withholding::id).toList(),
                        knowledge.withheldReason(because.get(0).scope())));
            }
        }
        return withheld;
    }
}
