package ebb.explain;

import ebb.fact.FactType;
import ebb.fact.Intake;
import ebb.finding.Hypothesis;
import ebb.finding.Question;
import ebb.finding.Scale;
import ebb.finding.Strength;
import ebb.finding.Withholding;
import ebb.knowledge.Knowledge;
import ebb.knowledge.QuestionWording;
import ebb.session.Dangers;
import ebb.session.Respondents;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Finds what to ask next: lets the engine try every possible answer to everything nobody asked, and puts first what the
 * rules want to know for safety, then what may be expected to change the formulation most. Nothing is asked together
 * while a danger is current or may be there; and while one is current, nothing that can wait.
 */
final class Inquirer {

    private final EditedCase open;
    private final Intake intake;
    private final Knowledge knowledge;
    private final UsedFields used;
    private final boolean apart;
    private final Respondents respondents;

    Inquirer(EditedCase open, Knowledge knowledge, UsedFields used) {
        this.open = open;
        this.intake = open.intake();
        this.knowledge = knowledge;
        this.used = used;
        Dangers dangers = Dangers.of(intake, open.before());
        this.apart = dangers.apart();
        this.respondents = new Respondents(intake, dangers);
    }

    /** Something that can be asked, with the words it is asked in and what tells them from others. */
    private record Asked(String words, OpenFields.Open open, QuestionWording wording) {
    }

    /** A question with how much its answers may be expected to change. */
    private record Weighted(Asked asked, boolean safety, double change) {
    }

    /** The best questions, at most so many. */
    List<NextQuestion> next(int most) {
        List<Asked> asked = asked();
        double[] changes = expectedChanges(asked);
        Map<String, Weighted> byWords = new LinkedHashMap<>();
        for (int i = 0; i < changes.length; i++) {
            Question question = asked.get(i).open.question();
            boolean safety = safety(question);
            if (safety || changes[i] > 0 && question.fact() != FactType.SCREENING) {
                byWords.merge(asked.get(i).words, new Weighted(asked.get(i), safety, changes[i]),
                        (one, other) -> other.change > one.change ? other : one);
            }
        }
        open.settle();
        QuestionWords words = new QuestionWords(open, knowledge, respondents, apart);
        return byWords.values().stream()
                .sorted(Comparator.<Weighted, Boolean>comparing(weighted -> !weighted.safety)
                        .thenComparing(weighted -> -weighted.change)
                        .thenComparing(weighted -> weighted.asked.open.question().id()))
                .limit(most)
                .map(weighted -> words.of(weighted.asked.open, weighted.asked.wording, weighted.safety))
                .toList();
    }

    /** What can be asked: fields of one question that are answered alike are one. */
    private List<Asked> asked() {
        List<Asked> asked = new ArrayList<>();
        fields().forEach((words, fields) -> {
            QuestionWording wording = wording(fields.get(0).question());
            List<OpenFields.Open> apart = fields.size() > 1 && fields.stream().allMatch(field -> field.plain() != null)
                    ? List.of(OpenFields.Open.merged(fields)) : fields;
            apart.forEach(field -> asked.add(new Asked(words, field, wording)));
        });
        return asked;
    }

    /** What nobody asked and can be asked, by the words it is asked in: what one asks in one breath is one question. */
    private Map<String, List<OpenFields.Open>> fields() {
        Map<String, List<OpenFields.Open>> fields = new LinkedHashMap<>();
        for (OpenFields.Open field : OpenFields.of(intake, used)) {
            QuestionWording wording = wording(field.question());
            if (wording != null && respondents.canBeAsked(field.question())
                    && (field.about() == null || field.about().openTo(respondents.of(field.question())))) {
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

    /** How much the answers to each question may be expected to change; they are tried on two cores. */
    private double[] expectedChanges(List<Asked> asked) {
        double[] changes = new double[asked.size()];
        AtomicInteger next = new AtomicInteger();
        ForkJoinTask<?> beside = ForkJoinPool.commonPool().submit(() -> {
            if (next.get() < changes.length) {
                try (EditedCase another = open.again()) {
                    expectedChanges(another, asked, next, changes);
                }
            }
        });
        expectedChanges(open, asked, next, changes);
        beside.join();
        return changes;
    }

    /** Goes through the questions that nobody else goes through. */
    private static void expectedChanges(EditedCase tried, List<Asked> asked, AtomicInteger next, double[] changes) {
        for (int i = next.getAndIncrement(); i < changes.length; i = next.getAndIncrement()) {
            changes[i] = expectedChange(tried, asked.get(i).open);
        }
    }

    /** Each answer takes the place of the one before, so that the engine settles once for each. */
    private static double expectedChange(EditedCase open, OpenFields.Open field) {
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
