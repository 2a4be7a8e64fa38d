package ebb.explain;

import ebb.fact.FactType;
import ebb.fact.Intake;
import ebb.finding.Caution;
import ebb.finding.Hypothesis;
import ebb.finding.Question;
import ebb.finding.Scale;
import ebb.finding.Strength;
import ebb.finding.Urgency;
import ebb.finding.Withholding;
import ebb.finding.WithholdingScope;
import ebb.knowledge.Knowledge;
import ebb.knowledge.QuestionWording;
import ebb.session.Respondents;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Finds what to ask next: lets the engine try every possible answer to everything nobody asked, and puts first what the
 * rules want to know for safety, then what may be expected to change the formulation most. Nothing is asked together
 * while a danger is current or may be there.
 */
final class Inquirer {

    private final EditedCase open;
    private final Intake intake;
    private final Knowledge knowledge;
    private final UsedFields used;
    private final boolean apart;
    private final Respondents respondents;
    private long simulated;

    Inquirer(EditedCase open, Knowledge knowledge, UsedFields used) {
        this.open = open;
        this.intake = open.intake();
        this.knowledge = knowledge;
        this.used = used;
        List<Caution> cautions = open.before().hypotheses(Caution.class);
        this.apart = cautions.stream().anyMatch(caution -> caution.urgency() == Urgency.CURRENT)
                || open.before().hypotheses(Withholding.class).stream()
                        .anyMatch(withholding -> withholding.scope() == WithholdingScope.JOINT_UNTIL_ASKED);
        this.respondents = new Respondents(intake, cautions.stream()
                .filter(caution -> caution.urgency() == Urgency.CURRENT && caution.kind().fromPartner())
                .map(Caution::about).collect(Collectors.toSet()));
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
        Map<String, Weighted> byWords = new LinkedHashMap<>();
        fields().forEach((words, fields) -> {
            QuestionWording wording = wording(fields.get(0).question());
            List<OpenFields.Open> asked = fields.size() > 1 && fields.stream().allMatch(field -> field.plain() != null)
                    ? List.of(OpenFields.Open.merged(fields)) : fields;
            for (OpenFields.Open field : asked) {
                boolean safety = safety(field.question());
                double change = expectedChange(field);
                if (safety || change > 0 && field.question().fact() != FactType.SCREENING) {
                    byWords.merge(words, new Weighted(field, wording, safety, change),
                            (one, other) -> other.change > one.change ? other : one);
                }
            }
        });
        open.settle();
        QuestionWords words = new QuestionWords(open, knowledge, respondents, apart);
        return byWords.values().stream()
                .sorted(Comparator.<Weighted, Boolean>comparing(weighted -> !weighted.safety)
                        .thenComparing(weighted -> -weighted.change)
                        .thenComparing(weighted -> weighted.open.question().id()))
                .limit(most)
                .map(weighted -> words.of(weighted.open, weighted.wording, weighted.safety))
                .toList();
    }

    /** What nobody asked and can be asked, by the words it is asked in: what one asks in one breath is one question. */
    private Map<String, List<OpenFields.Open>> fields() {
        Map<String, List<OpenFields.Open>> fields = new LinkedHashMap<>();
        for (OpenFields.Open field : OpenFields.of(intake, used)) {
            QuestionWording wording = wording(field.question());
            if (wording != null && respondents.canBeAsked(field.question())) {
                fields.computeIfAbsent(wording.key() + field.people(), words -> new ArrayList<>()).add(field);
            }
        }
        return fields;
    }

    private QuestionWording wording(Question question) {
        try {
            return knowledge.question(question);
        } catch (IllegalArgumentException thereIsNone) {
            return null;
        }
    }

    /** Whether the rules want to know it for safety's sake. */
    private boolean safety(Question question) {
        return Respondents.safety(question)
                && open.before().hypotheses(Question.class).stream().anyMatch(asked -> asked.id().equals(question.id()));
    }

    /** Each answer takes the place of the one before, so that the engine settles once for each. */
    private double expectedChange(OpenFields.Open field) {
        double expected = 0;
        List<Edit> tried = List.of();
        for (OpenFields.Possible answer : field.answers()) {
            open.exchange(tried, answer.edits());
            tried = answer.edits();
            double change = 0;
            for (Map.Entry<Hypothesis, Double> apart : open.settle().entrySet()) {
                Hypothesis hypothesis = apart.getKey();
                if (!(hypothesis instanceof Question || hypothesis instanceof Withholding)) {
                    change += change(open.before().certainty(hypothesis), apart.getValue());
                }
            }
            expected += answer.odds() * change;
            simulated++;
        }
        open.undo(tried);
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
}
