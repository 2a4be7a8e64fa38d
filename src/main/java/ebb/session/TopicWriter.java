package ebb.session;

import ebb.fact.Fact;
import ebb.fact.Intake;
import ebb.fact.Relationship;
import ebb.fact.Screening;
import ebb.fact.ScreeningResult;
import ebb.fact.Setting;
import ebb.finding.Audience;
import ebb.finding.Discussion;
import ebb.finding.Evidence;
import ebb.finding.LikelyPattern;
import ebb.finding.Premise;
import ebb.finding.Topic;
import ebb.formulation.DiscussionPoint;
import ebb.knowledge.Cast;
import ebb.knowledge.Knowledge;
import ebb.knowledge.Template;
import ebb.knowledge.TopicWording;
import ebb.knowledge.WhyKey;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Puts a topic into words: with whom it is taken up, why, and what to ask first. */
final class TopicWriter {

    private final Intake intake;
    private final Conclusions conclusions;
    private final Knowledge knowledge;
    private final ReasonWriter writer;
    private final SafetyFloor floor;
    private final List<String> attending;
    private final Interlocutors interlocutors;
    private final DangerQuestions dangerQuestions;

    TopicWriter(Intake intake, Conclusions conclusions, Knowledge knowledge, ReasonWriter writer, SafetyFloor floor) {
        this.intake = intake;
        this.conclusions = conclusions;
        this.knowledge = knowledge;
        this.writer = writer;
        this.floor = floor;
        this.attending = intake.attending();
        this.interlocutors = new Interlocutors(intake, conclusions, floor);
        this.dangerQuestions = new DangerQuestions(intake, knowledge.phrases());
    }

    /** A topic that is raised, in its place. */
    DiscussionPoint point(Discussion discussion, int priority) {
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
            return filled(wording.questions(), cast);
        }
        return Collections.disjoint(leading, about)
                ? filled(wording.questionsAbout(), knowledge.phrases().cast(about.get(0), leading, intake))
                : filled(wording.questionsAlone(), alone(cast, about));
    }

    private static List<String> filled(List<Template> questions, Cast cast) {
        return questions.stream().map(question -> question.fill(cast)).toList();
    }

    /**
     * Joint only where all are there, nobody is or may be endangered by another, no load would be shared out with somebody
     * who is not to carry any, and nothing was told in confidence.
     */
    private Audience audience(TopicWording wording, Discussion discussion, List<String> about) {
        Dangers dangers = floor.dangers();
        if (wording.audience() == Audience.INDIVIDUAL || dangers.fromPartner() || dangers.putChildWithDanger(about)
                || discussion.topic() == Topic.SHARE_THE_LOAD && !dangers.notToCarry().isEmpty()) {
            return Audience.INDIVIDUAL;
        }
        boolean forBoth = wording.audience() == Audience.JOINT || about.size() > 1;
        return forBoth && together(about) && !toldInConfidence(discussion) ? Audience.JOINT : Audience.INDIVIDUAL;
    }

    private boolean together(List<String> about) {
        return attending.containsAll(about) && intake.relationships().stream().map(Relationship::between)
                .anyMatch(between -> attending.containsAll(between) && !Collections.disjoint(about, between));
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
                return knowledge.phrases().cast(pattern.kind(), pattern.first(), pattern.second(), intake).telling(clause);
            }
        }
        if (telling instanceof Relationship relationship) {
            return knowledge.phrases().cast(relationship.between().stream().sorted().toList(), intake).telling(clause);
        }
        String who = about.isEmpty() ? telling.subject() : about.get(0);
        if (evidence.premises().isEmpty() && telling != null && telling.subject() != null) {
            who = telling.subject();
        } else if (!evidence.premises().isEmpty()) {
            who = evidence.premises().get(0).concerns().get(0);
        }
        return knowledge.phrases().cast(who, intake.others(who, telling), intake).telling(clause);
    }

    /** Questions to somebody alone call that person "you", so {other} is the one they are not put to. */
    private Cast alone(Cast cast, List<String> about) {
        if (about.size() > 1) {
            return knowledge.phrases().toEachAlone(cast);
        }
        boolean putToOther = !about.isEmpty() && knowledge.phrases().name(about.get(0), intake).equals(cast.other());
        return putToOther ? new Cast(cast.other(), cast.who(), cast.fact(), null, null) : cast;
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
