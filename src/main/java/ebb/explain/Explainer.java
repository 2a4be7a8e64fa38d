package ebb.explain;

import ebb.fact.Intake;
import ebb.finding.Direction;
import ebb.finding.Hypothesis;
import ebb.finding.Satisfaction;
import ebb.finding.Strength;
import ebb.finding.Verdict;
import ebb.formulation.Formulation;
import ebb.knowledge.Knowledge;
import ebb.rulebase.RuleBase;
import ebb.session.Conclusions;
import ebb.session.Formulator;
import ebb.session.SessionPool;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Answers questions to a formulation: why, why not, what if, how firmly, and what to ask next. Every answer comes from
 * the rules themselves. Thread-safe.
 */
public final class Explainer {

    private final SessionPool pool;
    private final Knowledge knowledge;
    private final Formulator formulator;
    private volatile UsedFields used;

    /**
     * An explainer with these rules and these words.
     *
     * @param pool      sessions of the rules
     * @param knowledge the words
     */
    public Explainer(SessionPool pool, Knowledge knowledge) {
        this.pool = pool;
        this.knowledge = knowledge;
        this.formulator = new Formulator(pool, knowledge);
    }

    /** The formulation of a case, with how firm it is. */
    public Formulation formulate(Intake intake) {
        try (EditedCase open = new EditedCase(pool, intake)) {
            Formulation formulation = formulator.formulate(intake, open.before());
            return formulation.with(FirmnessProbe.measure(open.session(), open.before(), formulation));
        }
    }

    /**
     * Why something was concluded; or why it was not, as far as there is evidence about it.
     *
     * @param finding its id, for example {@code need:love@rowan}; null for everything that was concluded
     * @return one chain for each finding, in the order of the brief
     * @throws UnknownNameException if there is no such finding
     */
    public List<Chain> why(Intake intake, String finding) {
        Conclusions conclusions = pool.conclude(intake);
        ChainWriter writer = new ChainWriter(intake, conclusions, knowledge, pool.rules());
        List<Hypothesis> asked = finding == null ? concluded(formulator.formulate(intake, conclusions))
                : verdictOr(new FindingReader(intake, conclusions).read(finding), intake, conclusions);
        return asked.stream().map(writer::chain).toList();
    }

    /** For the verdict, what it stands on: the unhappiness of some, or the contentment of all. */
    private List<Hypothesis> verdictOr(Finding finding, Intake intake, Conclusions conclusions) {
        if (!finding.id().equals(Verdict.WHOLE_CASE)) {
            return finding.hypotheses();
        }
        List<Satisfaction> verdict = formulator.formulate(intake, conclusions).goodEnough().standsOn();
        return verdict.isEmpty() ? finding.hypotheses() : List.copyOf(verdict);
    }

    private static List<Hypothesis> concluded(Formulation formulation) {
        List<Hypothesis> all = new ArrayList<>(formulation.concluded());
        all.addAll(formulation.goodEnough().standsOn());
        formulation.alsoConsider().forEach(finding -> all.add(finding.reminder()));
        return all;
    }

    /**
     * Why something was not concluded, and the fewest changes to the facts that would bring it about.
     *
     * @param finding its id
     * @throws UnknownNameException if there is no such finding
     */
    public WhyNot whyNot(Intake intake, String finding) {
        try (EditedCase open = new EditedCase(pool, intake)) {
            Finding asked = new FindingReader(intake, open.before()).read(finding);
            return new WhyNotReader(open, formulator.formulate(intake, open.before()), formulator, pool.rules(), knowledge)
                    .answer(asked);
        }
    }

    /**
     * What becomes of the formulation when facts change, or when one rule is left out.
     *
     * @param edits       changes, in their order; may be empty
     * @param withoutRule the name of a rule to leave out; null for none
     * @throws UnknownNameException if there is no such rule
     */
    public Difference whatIf(Intake intake, List<Edit> edits, String withoutRule) {
        if (withoutRule != null && !pool.rules().cards().containsKey(withoutRule)) {
            throw new UnknownNameException(UnknownNameException.Kind.RULE, withoutRule, false,
                    List.copyOf(pool.rules().cards().keySet()));
        }
        try (EditedCase open = new EditedCase(pool, intake)) {
            open.session().ignore(withoutRule);
            open.apply(edits);
            Conclusions after = open.session().conclude();
            open.session().ignore(null);
            Intake edited = EditedCase.edited(intake, edits);
            List<Difference.Shift> shifts = shifts(
                    new Concluded(intake, open.before(), formulator.formulate(intake, open.before())),
                    new Concluded(edited, after, formulator.formulate(edited, after)));
            List<String> changes = new ArrayList<>(new EditWords(intake, knowledge).of(edits));
            if (withoutRule != null) {
                changes.add("leave out the rule “" + withoutRule + "”");
            }
            return new Difference(changes, shifts);
        }
    }

    /** A case with all that the rules conclude from it. */
    public Concluded conclude(Intake intake) {
        Conclusions conclusions = pool.conclude(intake);
        return new Concluded(intake, conclusions, formulator.formulate(intake, conclusions));
    }

    /** What became of the facts between two intakes of a case: added, changed and dropped, in words. */
    public List<FactChange> changes(Intake before, Intake after) {
        EditWords now = new EditWords(after, knowledge);
        EditWords then = new EditWords(before, knowledge);
        return FactMatch.of(before, after).edits().stream()
                .map(edit -> (edit instanceof Edit.Dropped ? then : now).change(edit)).toList();
    }

    /** How many facts are the same in two intakes of a case. */
    public int unchanged(Intake before, Intake after) {
        return FactMatch.of(before, after).same();
    }

    /** What became of the findings between two intakes of a case, the gravest first. */
    public List<Difference.Shift> shifts(Concluded before, Concluded after) {
        List<Difference.Shift> shifts = new ArrayList<>(Comparison.shifts(before.conclusions(), after.conclusions(),
                Comparison.either(before.conclusions(), after.conclusions()), new FindingWords(after.intake(), knowledge)));
        shifts.addAll(Comparison.withheld(before.formulation(), after.formulation(), knowledge));
        return List.copyOf(shifts);
    }

    /**
     * What became of one finding, where only its strength is known from before.
     *
     * @param now    the case as it stands
     * @param id     the finding's id
     * @param before how strongly it was supported; null where it was not concluded
     * @param after  how strongly it is; null where it is not concluded
     */
    public Difference.Shift shift(Concluded now, String id, Strength before, Strength after) {
        return Comparison.shift(now, id, before, after, new FindingWords(now.intake(), knowledge));
    }

    /**
     * What to ask next, best first.
     *
     * @param most how many questions at most
     */
    public List<NextQuestion> ask(Intake intake, int most) {
        try (EditedCase open = new EditedCase(pool, intake)) {
            return new Inquirer(open, knowledge, used()).next(most);
        }
    }

    /** Which hypotheses about a case somebody may mean, who puts them in their own words. */
    public Suggestions suggestions(Intake intake) {
        return new Suggestions(intake, pool.conclude(intake), knowledge);
    }

    /**
     * The best question that was not put yet.
     *
     * @param skipped ids of questions that were passed over
     * @return null where no answer to any other would change the formulation
     */
    public NextQuestion ask(Intake intake, Set<String> skipped) {
        return ask(intake, skipped.size() + 1).stream().filter(next -> !skipped.contains(next.question().id())).findFirst()
                .orElse(null);
    }

    /**
     * All that stands behind a formulation.
     *
     * @param most how many near misses, and how many questions, at most
     */
    public Background background(Intake intake, int most) {
        try (EditedCase open = new EditedCase(pool, intake)) {
            Conclusions conclusions = open.before();
            Formulation formulation = formulator.formulate(intake, conclusions);
            ChainWriter writer = new ChainWriter(intake, conclusions, knowledge, pool.rules());
            WhyNotReader reader = new WhyNotReader(open, formulation, formulator, pool.rules(), knowledge);
            List<WhyNot> nearMisses = conclusions.hypotheses().stream()
                    .filter(one -> one.foundation() && !(one instanceof Satisfaction) && conclusions.strength(one) == null)
                    .filter(one -> conclusions.evidence(one).stream()
                            .anyMatch(evidence -> conclusions.scale().direction(evidence) == Direction.FOR))
                    .sorted(Comparator.<Hypothesis>comparingDouble(one -> -conclusions.certainty(one))
                            .thenComparing(Hypothesis::id))
                    .limit(most).map(one -> reader.answer(new Finding(one.id(), List.of(one)))).toList();
            return new Background(concluded(formulation).stream().map(writer::chain).toList(), nearMisses,
                    new Inquirer(open, knowledge, used()).next(most));
        }
    }

    /** Worked out when it is first wanted, and then kept: reading all rules takes longer than asking. */
    private UsedFields used() {
        UsedFields known = used;
        if (known == null) {
            known = UsedFields.of(pool.rules().texts());
            used = known;
        }
        return known;
    }

    /** What this explainer's rules say, for those who show them. */
    public RuleBase rules() {
        return pool.rules();
    }
}
