package ebb.training;

import ebb.explain.Explainer;
import ebb.explain.FindingWords;
import ebb.fact.Intake;
import ebb.finding.Strength;
import ebb.knowledge.Knowledge;
import ebb.session.Conclusions;
import ebb.session.Formulator;
import ebb.session.SessionPool;
import ebb.training.Assessment.Contested;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares a trainee's formulation with the expert's and with the rules, and says what to learn from it. Thread-safe. */
public final class Assessor {

    private final Explainer explainer;
    private final SessionPool pool;
    private final Formulator formulator;
    private final Knowledge knowledge;
    private final Map<ErrorKind, ErrorWording> words;

    /**
     * An assessor.
     *
     * @param explainer answers questions to a formulation
     * @param knowledge the words of the rules
     * @param words     the words for every kind of error
     */
    public Assessor(Explainer explainer, Knowledge knowledge, Map<ErrorKind, ErrorWording> words) {
        this.explainer = explainer;
        this.pool = new SessionPool(explainer.rules());
        this.formulator = new Formulator(pool, knowledge);
        this.knowledge = knowledge;
        this.words = Map.copyOf(words);
    }

    /** What the rules answer to an exercise. */
    public RulesAnswer rules(Exercise exercise) {
        return rules(exercise.intake());
    }

    /** What the rules answer to a case. */
    public RulesAnswer rules(Intake intake) {
        Conclusions conclusions = pool.conclude(intake);
        return RulesAnswer.of(formulator.formulate(intake, conclusions), conclusions);
    }

    /** Everything there is to say about an answer. */
    public Assessment assess(Exercise exercise, Answer given) {
        RulesAnswer rules = rules(exercise);
        Comparison comparison = Comparison.of(exercise.expert(), given);
        Evidence evidence = new Evidence(exercise, given, rules, explainer, knowledge);
        List<Remark> remarks = new ArrayList<>();
        remarks.addAll(new MissReview(evidence, words).review(comparison));
        remarks.addAll(new ExcessReview(evidence, words).review(comparison));
        remarks.sort(Comparator.comparing(Remark::kind));
        return new Assessment(exercise, given, rules, Scorer.score(exercise, given, rules), remarks,
                comparison.matches().stream().filter(match -> match.credit() == 1).toList(), contested(exercise, given, rules));
    }

    /** Where the rules and the expert differ: the author of an exercise explains it, or corrects one of the two. */
    public List<Contested> contested(Exercise exercise, Answer given, RulesAnswer rules) {
        FindingWords names = new FindingWords(exercise.intake(), knowledge);
        Set<String> answered = new LinkedHashSet<>(given.picks().stream().map(Pick::id).toList());
        Comparison comparison = Comparison.of(exercise.expert(), rules.answer());
        List<Contested> contested = new ArrayList<>();
        for (Pick expert : comparison.missed()) {
            if (rules.concludes(expert.id())) {
                continue;
            }
            contested.add(new Contested(expert.id(), names.of(expert.finding()), true,
                    new Evidence(exercise, given, rules, explainer, knowledge).silence(expert.finding()),
                    because(exercise, expert.id(), expert.why()), answered.contains(expert.id())));
        }
        for (Pick rule : comparison.extra()) {
            if (telling(rule, rules)) {
                contested.add(new Contested(rule.id(), names.of(rule.finding()), false,
                        rules.heaviest(rule.id()) == null ? null : rules.heaviest(rule.id()).because(),
                        because(exercise, rule.id(), null), answered.contains(rule.id())));
            }
        }
        return contested;
    }

    /** What an expert may pass over in silence: possibilities, and topics after the third. */
    private static boolean telling(Pick rule, RulesAnswer rules) {
        return rule.part() == Part.TOPICS ? rules.answer().of(Part.TOPICS).indexOf(rule) < 3
                : rule.strength() != Strength.POSSIBLE;
    }

    private static String because(Exercise exercise, String finding, String otherwise) {
        return exercise.differs().stream().filter(remarked -> remarked.finding().id().equals(finding)).map(Remarked::because)
                .findFirst().orElse(otherwise);
    }
}
