package ebb.session;

import ebb.fact.Asked;
import ebb.fact.Criterion;
import ebb.fact.FactType;
import ebb.fact.Fact;
import ebb.fact.Intake;
import ebb.fact.Rating;
import ebb.fact.Setting;
import ebb.finding.Evidence;
import ebb.finding.Question;
import ebb.formulation.OpenQuestion;
import ebb.formulation.Reasons;
import ebb.knowledge.Cast;
import ebb.knowledge.Knowledge;
import ebb.knowledge.QuestionWording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What to ask next: safety first, then what matters most, nothing together while a danger is current or
 * may be there; and what nobody has asked at all.
 */
final class Inquiry {

    /** More than this nobody asks in one hour. */
    private static final int MOST = 10;

    private static final List<FactType> ONE_BY_ONE = List.of(
            FactType.EXPECTATION, FactType.FEAR, FactType.OUTSIDE_LIFE, FactType.CONTACT_PREFERENCE, FactType.WOUND);

    private final Intake intake;
    private final Conclusions conclusions;
    private final Knowledge knowledge;
    private final ReasonWriter writer;
    private final SafetyFloor floor;
    private final Respondents respondents;
    private final boolean apart;
    private final boolean anyConfided;

    /** A question that may be asked, with what decides about its turn. */
    private record Candidate(Question question, String id, boolean safety, double certainty) {
        private static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(Candidate::safety).reversed()
                .thenComparing(Comparator.comparingDouble(Candidate::certainty).reversed())
                .thenComparing(Candidate::id)
                .thenComparing(candidate -> candidate.question.setting());
    }

    Inquiry(Intake intake, Conclusions conclusions, Knowledge knowledge, ReasonWriter writer, SafetyFloor floor) {
        this.intake = intake;
        this.conclusions = conclusions;
        this.knowledge = knowledge;
        this.writer = writer;
        this.floor = floor;
        this.respondents = new Respondents(intake, floor.dangers());
        this.apart = floor.dangers().apart();
        this.anyConfided = intake.facts().stream().anyMatch(fact -> fact.told().inConfidence());
    }

    List<OpenQuestion> openQuestions() {
        List<Candidate> candidates = new ArrayList<>();
        for (Question question : conclusions.hypotheses(Question.class)) {
            double certainty = respondents.canBeAsked(question) ? conclusions.certainty(question) : 0;
            if (certainty > 0 && mayBePut(question)) {
                candidates.add(new Candidate(question, question.id(), Respondents.safety(question), certainty));
            }
        }
        candidates.sort(Candidate.BEST_FIRST);
        Map<String, Question> byId = new LinkedHashMap<>();
        candidates.forEach(candidate -> byId.putIfAbsent(candidate.id, candidate.question));
        return byId.values().stream()
                .map(this::word)
                .filter(open -> !apart || open.question().setting() == Setting.ALONE)
                .limit(MOST)
                .toList();
    }

    /** What rests on a confidence is put to nobody but the one who told it; safety is asked of everybody all the same. */
    private boolean mayBePut(Question question) {
        return Respondents.safety(question) || !confided(question)
                || writer.grounds(question).stream().allMatch(fact -> fact.openTo(respondents.of(question)));
    }

    /** Whether a question would not be there but for what was told in confidence. */
    private boolean confided(Question question) {
        return anyConfided && conclusions.scale().certainty(conclusions.evidence(question).stream().filter(evidence ->
                writer.grounds(evidence).stream().noneMatch(fact -> fact.told().inConfidence())).toList()) <= 0;
    }

    private OpenQuestion word(Question question) {
        QuestionWording wording = knowledge.question(question);
        Setting setting = confided(question) ? Setting.ALONE
                : question.setting() != Setting.UNKNOWN ? question.setting()
                : wording.setting() != null ? wording.setting()
                : apart ? Setting.ALONE
                : respondents.attending().size() > 1 ? Setting.JOINT : Setting.ALONE;
        Evidence heaviest = writer.heaviest(question);
        Fact telling = heaviest == null ? null : writer.tellingFact(heaviest);
        Cast cast = knowledge.phrases().cast(question.who(), others(question, telling), intake);
        String clause = telling == null ? null : writer.toldClause(telling);
        Reasons reasons = writer.reasons(question);
        return new OpenQuestion(new Question(question.fact(), question.field(), question.term(), question.who(), setting),
                respondents.of(question), wording.ask().fill(cast), wording.why().fill(cast.telling(clause)), claims(reasons), reasons);
    }

    /** The other one; where it is about safety, everybody from whom a danger could come. */
    private List<String> others(Question question, Fact telling) {
        if (!Respondents.safety(question)) {
            return intake.others(question.who(), telling);
        }
        Set<String> others = new LinkedHashSet<>(intake.partnersOf(question.who()));
        others.addAll(floor.dangers().partnersEndangering(question.who()));
        return List.copyOf(others);
    }

    private static List<String> claims(Reasons reasons) {
        return reasons.speaksFor().stream().flatMap(reason -> reason.claims().stream()).distinct().sorted().toList();
    }

    /** Paths of what nobody asked of those who attend, such as {@code ratings.sky.overall-happiness}. */
    List<String> notAsked() {
        List<String> paths = new ArrayList<>();
        for (String who : respondents.attending()) {
            for (Criterion criterion : Criterion.values()) {
                if (Rating.latest(intake.facts(), who, criterion) == null) {
                    paths.add("ratings." + who + "." + criterion.term());
                }
            }
            for (FactType type : ONE_BY_ONE) {
                if (!told(type, who)) {
                    paths.add(type.term() + "." + who);
                }
            }
        }
        return paths;
    }

    private boolean told(FactType type, String who) {
        for (Fact fact : intake.facts()) {
            if (who.equals(fact.subject()) && (fact.type() == type
                    || fact instanceof Asked asked && asked.fact() == type)) {
                return true;
            }
        }
        return false;
    }
}
