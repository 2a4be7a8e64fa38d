package ebb.explain;

import ebb.fact.AskedAnswer;
import ebb.fact.FactType;
import ebb.fact.Intake;
import ebb.fact.Person;
import ebb.fact.Setting;
import ebb.fact.Term;
import ebb.finding.Caution;
import ebb.finding.Hypothesis;
import ebb.finding.Question;
import ebb.finding.Scale;
import ebb.finding.Strength;
import ebb.finding.Urgency;
import ebb.finding.Withholding;
import ebb.knowledge.Cast;
import ebb.knowledge.Knowledge;
import ebb.knowledge.QuestionWording;
import ebb.rulebase.reading.RuleText;
import ebb.session.CaseSession;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds what to ask next: lets the engine try every possible answer to everything nobody asked, and puts first what the
 * rules want to know for safety, then what may be expected to change the formulation most. Nothing is asked together
 * while a danger is current.
 */
final class Inquirer {

    private final EditedCase open;
    private final Intake intake;
    private final Knowledge knowledge;
    private final List<RuleText> rules;
    private final Set<String> attending;
    private final boolean danger;
    private final Map<Hypothesis, Double> before = new HashMap<>();
    private long simulated;

    Inquirer(EditedCase open, Knowledge knowledge, List<RuleText> rules) {
        this.open = open;
        this.intake = open.intake();
        this.knowledge = knowledge;
        this.rules = rules;
        this.attending = intake.people().stream().filter(Person::attending).map(Person::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        this.danger = open.before().hypotheses(Caution.class).stream()
                .anyMatch(caution -> caution.urgency() == Urgency.CURRENT);
        open.before().hypotheses().forEach(hypothesis -> before.put(hypothesis, open.before().certainty(hypothesis)));
    }

    /** How many answers the engine was asked to try. */
    long simulated() {
        return simulated;
    }

    /** A question with how much its answers may be expected to change. */
    private record Weighted(OpenFields.Open open, QuestionWording wording, boolean safety, double change) {
    }

    /** The best questions, at most so many. */
    List<NextQuestion> next(int most) {
        Map<String, Weighted> byId = new LinkedHashMap<>();
        for (OpenFields.Open field : OpenFields.of(intake, rules)) {
            QuestionWording wording = wording(field.question());
            if (wording != null && canBeAsked(field.question())) {
                boolean safety = safety(field.question());
                double change = expectedChange(field);
                if (safety || change > 0 && field.question().fact() != FactType.SCREENING) {
                    byId.merge(field.question().id(), new Weighted(field, wording, safety, change),
                            (one, other) -> other.change > one.change ? other : one);
                }
            }
        }
        open.session().settle();
        return byId.values().stream()
                .sorted(Comparator.<Weighted, Boolean>comparing(weighted -> !weighted.safety)
                        .thenComparing(weighted -> -weighted.change)
                        .thenComparing(weighted -> weighted.open.question().id()))
                .limit(most)
                .map(this::word)
                .toList();
    }

    private QuestionWording wording(Question question) {
        try {
            return knowledge.question(question);
        } catch (IllegalArgumentException thereIsNone) {
            return null;
        }
    }

    /** What goes on inside a person can only be asked of that person. */
    private boolean canBeAsked(Question question) {
        return attending.contains(question.who()) || !question.fact().innerLife() && !attending.isEmpty()
                && question.fact() != FactType.SCREENING;
    }

    /** Whether the rules want to know it for safety's sake. */
    private boolean safety(Question question) {
        return (question.fact() == FactType.SCREENING || question.fact() == FactType.SAFETY_SIGNAL)
                && open.before().hypotheses(Question.class).stream().anyMatch(asked -> asked.id().equals(question.id()));
    }

    private double expectedChange(OpenFields.Open field) {
        CaseSession session = open.session();
        double expected = 0;
        for (OpenFields.Possible answer : field.answers()) {
            session.mark();
            answer.edit().apply(session);
            session.settle();
            double change = 0;
            for (Hypothesis hypothesis : session.touched()) {
                if (!(hypothesis instanceof Question || hypothesis instanceof Withholding)) {
                    change += change(before.getOrDefault(hypothesis, 0.0), session.certainty(hypothesis));
                }
            }
            answer.edit().inverse().apply(session);
            expected += answer.odds() * change;
            simulated++;
        }
        return expected;
    }

    /** A step from one strength to the next counts as one; what stays below or within a strength, by its share. */
    private static double change(double before, double after) {
        return Math.abs(level(after) - level(before)) + Math.abs(after - before) / 4;
    }

    private static int level(double certainty) {
        Strength strength = Scale.strength(certainty);
        return strength == null ? 0 : Strength.values().length - strength.ordinal();
    }

    private NextQuestion word(Weighted weighted) {
        Question asked = weighted.open.question();
        QuestionWording wording = weighted.wording;
        Setting setting = wording.setting() != null ? wording.setting()
                : danger || attending.size() < 2 ? Setting.ALONE : Setting.JOINT;
        if (danger) {
            setting = Setting.ALONE;
        }
        String whyAlone = setting != Setting.ALONE ? null : wording.whyAlone() != null ? wording.whyAlone()
                : danger ? "While a danger is current, each is seen alone." : null;
        Cast cast = knowledge.phrases().cast(asked.who(), intake.partnerOf(asked.who()), intake);
        return new NextQuestion(new Question(asked.fact(), asked.field(), asked.term(), asked.who(), setting),
                wording.ask().fill(cast), wording.why().fill(cast), whyAlone == null ? null : fill(whyAlone, asked.who()),
                weighted.safety, answers(weighted.open));
    }

    /** The reason for asking alone names the other one in a placeholder of its own. */
    private String fill(String whyAlone, String who) {
        return whyAlone.replace("{who}", knowledge.phrases().name(who, intake))
                .replace("{other}", knowledge.phrases().name(intake.partnerOf(who), intake));
    }

    private List<NextQuestion.Answer> answers(OpenFields.Open field) {
        FindingWords words = new FindingWords(intake, knowledge);
        ConditionWords terms = new ConditionWords(intake, knowledge.phrases());
        List<NextQuestion.Answer> answers = new ArrayList<>();
        for (OpenFields.Possible answer : field.answers()) {
            List<Edit> edits = List.of(answer.edit());
            open.apply(edits);
            var after = open.session().conclude();
            answers.add(new NextQuestion.Answer(says(answer.says(), terms), edits, Comparison.shifts(open.before(), after,
                    Comparison.either(open.before(), after), words)));
            open.undo(edits);
        }
        open.session().settle();
        return List.copyOf(answers);
    }

    private static String says(Object answer, ConditionWords terms) {
        return answer == AskedAnswer.DENIED ? "no" : answer instanceof Term term ? terms.words(term) : answer.toString();
    }
}
