package ebb.explain;

import ebb.fact.Intake;
import ebb.finding.Contentment;
import ebb.finding.Discussion;
import ebb.finding.Expecting;
import ebb.finding.ExpectationStyle;
import ebb.finding.Hypothesis;
import ebb.finding.Satisfaction;
import ebb.finding.Verdict;
import ebb.formulation.Formulation;
import ebb.knowledge.Knowledge;
import ebb.rulebase.RuleBase;
import ebb.session.Conclusions;
import ebb.session.Formulator;
import ebb.session.SessionPool;
import java.util.ArrayList;
import java.util.List;

/**
 * Answers questions to a formulation: why, why not, what if, how firmly, and what to ask next. Every answer comes from
 * the rules themselves. Thread-safe.
 */
public final class Explainer {

    private final SessionPool pool;
    private final Knowledge knowledge;
    private final Formulator formulator;

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
     * @return one chain for each finding, in the order of the formulation
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
        if (!finding.id().equals(FindingReader.GOOD_ENOUGH)) {
            return finding.hypotheses();
        }
        List<Hypothesis> verdict = verdict(formulator.formulate(intake, conclusions));
        return verdict.isEmpty() ? finding.hypotheses() : verdict;
    }

    private static List<Hypothesis> verdict(Formulation formulation) {
        Verdict verdict = formulation.goodEnough().verdict();
        return verdict == Verdict.UNDETERMINED ? List.of() : formulation.goodEnough().people().stream()
                .<Hypothesis>map(who -> new Satisfaction(who, verdict == Verdict.GOOD_ENOUGH ? Contentment.CONTENT
                        : Contentment.UNHAPPY)).toList();
    }

    private static List<Hypothesis> concluded(Formulation formulation) {
        List<Hypothesis> all = new ArrayList<>();
        formulation.cautions().forEach(finding -> all.add(finding.caution()));
        formulation.discussionPoints().forEach(point -> all.add(new Discussion(point.topic())));
        formulation.needs().forEach(finding -> all.add(finding.need()));
        formulation.patterns().forEach(finding -> all.add(finding.pattern()));
        formulation.antecedents().forEach(finding -> all.add(finding.antecedent()));
        formulation.expectations().stream().filter(finding -> finding.appraisal() != ExpectationStyle.UNDETERMINED)
                .forEach(finding -> all.add(new Expecting(finding.who(), finding.appraisal())));
        all.addAll(verdict(formulation));
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
            return new WhyNotReader(open, formulator.formulate(intake, open.before()), pool.rules(), knowledge)
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
            List<Difference.Shift> shifts = new ArrayList<>(Comparison.shifts(open.before(), after,
                    Comparison.either(open.before(), after), new FindingWords(edited, knowledge)));
            shifts.addAll(Comparison.withheld(formulator.formulate(intake, open.before()),
                    formulator.formulate(edited, after), knowledge));
            List<String> changes = new ArrayList<>(new EditWords(intake, knowledge).of(edits));
            if (withoutRule != null) {
                changes.add("leave out the rule “" + withoutRule + "”");
            }
            return new Difference(changes, shifts);
        }
    }

    /**
     * What to ask next, best first.
     *
     * @param most how many questions at most
     */
    public List<NextQuestion> ask(Intake intake, int most) {
        try (EditedCase open = new EditedCase(pool, intake)) {
            return new Inquirer(open, knowledge, pool.rules().texts()).next(most);
        }
    }

    /** Which hypotheses about a case somebody may mean, who puts them in their own words. */
    public Suggestions suggestions(Intake intake) {
        return new Suggestions(intake, pool.conclude(intake), knowledge);
    }

    /** What this explainer's rules say, for those who show them. */
    public RuleBase rules() {
        return pool.rules();
    }
}
