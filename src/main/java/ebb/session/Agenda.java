package ebb.session;

import ebb.fact.Complaint;
import ebb.fact.Fact;
import ebb.fact.Intake;
import ebb.fact.Relationship;
import ebb.fact.SafetySignal;
import ebb.fact.Screening;
import ebb.fact.ScreeningResult;
import ebb.fact.Setting;
import ebb.fact.Withdrawal;
import ebb.finding.Audience;
import ebb.finding.Discussion;
import ebb.finding.Evidence;
import ebb.finding.LikelyCaution;
import ebb.finding.LikelyPattern;
import ebb.finding.Premise;
import ebb.finding.Scale;
import ebb.finding.Strength;
import ebb.finding.Topic;
import ebb.finding.Withholding;
import ebb.formulation.DiscussionPoint;
import ebb.formulation.WithheldTopic;
import ebb.knowledge.Cast;
import ebb.knowledge.Knowledge;
import ebb.knowledge.TopicWording;
import ebb.knowledge.WhyKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

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
    private final ReasonWriter writer;
    private final SafetyFloor floor;
    private final List<String> attending;
    private final Interlocutors interlocutors;
    private final DangerQuestions dangerQuestions;
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
        this.writer = writer;
        this.floor = floor;
        this.attending = intake.attending();
        this.interlocutors = new Interlocutors(intake, conclusions, floor);
        this.dangerQuestions = new DangerQuestions(intake, knowledge.phrases());
        suggest();
    }

    /** The stronger the earlier; and what wants both of them comes later where only one is there. */
    private void suggest() {
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
                points.add(point(one.discussion, points.size() + 1));
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

    private DiscussionPoint point(Discussion discussion, int priority) {
        TopicWording wording = knowledge.topic(discussion.topic());
        Evidence heaviest = writer.heaviest(discussion);
        List<Evidence> speaking = interlocutors.speaking(discussion);
        List<String> concerned = interlocutors.about(discussion.topic(), speaking, false);
        Audience audience = audience(wording, discussion, concerned);
        List<String> leading = interlocutors.about(discussion.topic(), speaking, true);
        List<String> about = audience == Audience.JOINT ? interlocutors.pair(concerned, heaviest)
                : interlocutors.toTalkTo(discussion.topic(), leading);
        Cast cast = cast(heaviest, about);
        return new DiscussionPoint(discussion.topic(), priority, about, audience, wording.title(),
                wording.why(whyKey(heaviest)).fill(cast), questions(wording, discussion, audience, cast, leading, about),
                wording.claims(), restsOn(conclusions.evidence(discussion)), writer.reasons(discussion));
    }

    private List<String> questions(TopicWording wording, Discussion discussion, Audience audience, Cast cast,
                                   List<String> leading, List<String> about) {
        List<String> urgent = dangerQuestions.fitting(wording, conclusions.evidence(discussion));
        if (!urgent.isEmpty()) {
            return urgent;
        }
        if (audience == Audience.JOINT) {
            return wording.questions().stream().map(question -> question.fill(cast)).toList();
        }
        Cast alone = alone(cast, about);
        return (Collections.disjoint(leading, about) ? wording.questionsAbout() : wording.questionsAlone()).stream()
                .map(question -> question.fill(alone)).toList();
    }

    /** Joint only where both are there, nobody is or may be endangered by the other, and nothing was told in confidence. */
    private Audience audience(TopicWording wording, Discussion discussion, List<String> about) {
        if (wording.audience() == Audience.INDIVIDUAL || floor.dangers().fromPartner()) {
            return Audience.INDIVIDUAL;
        }
        boolean forBoth = wording.audience() == Audience.JOINT || about.size() > 1;
        return forBoth && together(about) && !toldInConfidence(discussion) ? Audience.JOINT : Audience.INDIVIDUAL;
    }

    private boolean together(List<String> about) {
        for (Relationship relationship : intake.relationships()) {
            if (attending.containsAll(relationship.between()) && !Collections.disjoint(about, relationship.between())) {
                return true;
            }
        }
        return false;
    }

    private boolean toldInConfidence(Discussion discussion) {
        for (Fact fact : writer.grounds(discussion)) {
            if (fact.told().inConfidence()) {
                return true;
            }
        }
        return false;
    }

    private String whyKey(Evidence evidence) {
        if (!evidence.premises().isEmpty()) {
            return WhyKey.of(evidence.premises().get(0));
        }
        Fact first = evidence.facts().get(0);
        return first instanceof Relationship relationship && askedTogether(relationship) ? TopicWording.SCREENED_TOGETHER
                : WhyKey.of(first);
    }

    private boolean askedTogether(Relationship relationship) {
        for (Fact fact : intake.facts()) {
            if (fact instanceof Screening screening && screening.setting() == Setting.JOINT && screening.kind().fromPartner()
                    && screening.result() != ScreeningResult.NOT_DONE && relationship.between().contains(screening.of())) {
                return true;
            }
        }
        return false;
    }

    private Cast cast(Evidence evidence, List<String> about) {
        Fact telling = writer.tellingFact(evidence);
        String clause = telling == null ? null : writer.toldClause(telling);
        for (Premise premise : evidence.premises()) {
            if (premise instanceof LikelyPattern pattern) {
                String second = pattern.second() == null ? intake.partnerOf(pattern.first()) : pattern.second();
                return knowledge.phrases().cast(pattern.kind(), pattern.first(), second, intake).telling(clause);
            }
        }
        String who = about.isEmpty() ? telling.subject() : about.get(0);
        if (evidence.premises().isEmpty() && telling != null && telling.subject() != null) {
            who = telling.subject();
        } else if (!evidence.premises().isEmpty()) {
            who = evidence.premises().get(0).concerns().get(0);
        }
        return knowledge.phrases().cast(who, other(who, telling), intake).telling(clause);
    }

    /** Questions to somebody alone call that person "you", so {other} is the one they are not put to. */
    private Cast alone(Cast cast, List<String> about) {
        if (about.size() > 1) {
            return knowledge.phrases().toEachAlone(cast);
        }
        boolean putToOther = !about.isEmpty() && knowledge.phrases().name(about.get(0), intake).equals(cast.other());
        return putToOther ? new Cast(cast.other(), cast.who(), cast.fact(), null, null) : cast;
    }

    /** The other one: as the fact says, else the one other person in the only relationship; null where not known. */
    private String other(String who, Fact telling) {
        if ((telling instanceof Complaint || telling instanceof Withdrawal) && telling.subject().equals(who)) {
            return Interlocutors.counterpart(telling);
        }
        if (telling instanceof SafetySignal signal && signal.about().equals(who) && signal.by() != null
                && !signal.by().equals(who)) {
            return signal.by();
        }
        return intake.partnerOf(who);
    }

    private static List<String> restsOn(List<Evidence> all) {
        Set<String> terms = new TreeSet<>();
        for (Evidence evidence : all) {
            for (Premise premise : evidence.premises()) {
                terms.add(premise.term().term());
            }
            if (evidence.premises().isEmpty()) {
                evidence.facts().forEach(fact -> terms.add(fact.type().term()));
            }
        }
        return List.copyOf(terms);
    }
}
