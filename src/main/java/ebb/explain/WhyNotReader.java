package ebb.explain;

import ebb.fact.Asked;
import ebb.fact.Fact;
import ebb.fact.FactType;
import ebb.finding.Contentment;
import ebb.finding.Direction;
import ebb.finding.Discussion;
import ebb.finding.Hypothesis;
import ebb.finding.Premise;
import ebb.finding.Satisfaction;
import ebb.finding.Scale;
import ebb.finding.Verdict;
import ebb.formulation.Formulation;
import ebb.formulation.WithheldTopic;
import ebb.knowledge.Knowledge;
import ebb.rulebase.RuleBase;
import ebb.rulebase.reading.Condition.Match;
import ebb.rulebase.reading.Constraint;
import ebb.rulebase.reading.RuleText;
import ebb.session.Conclusions;
import ebb.session.Formulator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Answers why something was not concluded. */
final class WhyNotReader {

    private final EditedCase open;
    private final Formulation formulation;
    private final Formulator formulator;
    private final RuleBase rules;
    private final Knowledge knowledge;
    private final ChainWriter chains;
    private final ConditionWords words;

    WhyNotReader(EditedCase open, Formulation formulation, Formulator formulator, RuleBase rules, Knowledge knowledge) {
        this.open = open;
        this.formulation = formulation;
        this.formulator = formulator;
        this.rules = rules;
        this.knowledge = knowledge;
        this.chains = new ChainWriter(open.intake(), open.before(), knowledge, rules);
        this.words = new ConditionWords(open.intake(), knowledge.phrases());
    }

    WhyNot answer(Finding finding) {
        List<Hypothesis> failing = finding.hypotheses().stream().filter(one -> !holds(one, isVerdict(finding))).toList();
        WithheldTopic withheld = withheld(finding);
        WhyNot.Outcome outcome = outcome(finding, failing, withheld);
        List<WhyNot.Remedy> remedies = List.of();
        int tried = 0;
        if (!failing.isEmpty() && withheld == null && outcome != WhyNot.Outcome.TOO_FEW_PEOPLE) {
            RemedySearch search = isVerdict(finding) ? RemedySearch.forVerdict(open, formulation.goodEnough().between(), failing,
                    rules.texts()) : new RemedySearch(open, failing, rules.texts());
            EditWords edits = new EditWords(open.intake(), knowledge);
            Map<List<String>, WhyNot.Remedy> byWords = new LinkedHashMap<>();
            search.search().forEach(remedy -> byWords.putIfAbsent(edits.of(remedy.edits()),
                    new WhyNot.Remedy(edits.of(remedy.edits()), remedy.edits(), remedy.strength())));
            remedies = List.copyOf(byWords.values());
            tried = search.tried();
        }
        return new WhyNot(finding.id(), outcome, finding.hypotheses().size() > 1 && !failing.isEmpty() ? verdict(failing)
                : because(outcome, withheld),
                finding.hypotheses().stream().map(chains::chain).toList(), attempts(finding), remedies, tried);
    }

    private static boolean isVerdict(Finding finding) {
        return finding.id().equals(Verdict.WHOLE_CASE);
    }

    /** Whether a hypothesis is concluded; or, for the verdict, whether it takes somebody to be content. */
    private boolean holds(Hypothesis hypothesis, boolean forVerdict) {
        return forVerdict ? Contentment.of(((Satisfaction) hypothesis).who(), open.before()::certainty) == Contentment.CONTENT
                : open.before().strength(hypothesis) != null;
    }

    private WithheldTopic withheld(Finding finding) {
        return finding.hypotheses().get(0) instanceof Discussion discussion ? formulation.withheld().stream()
                .filter(topic -> topic.topic() == discussion.topic()).findFirst().orElse(null) : null;
    }

    private WhyNot.Outcome outcome(Finding finding, List<Hypothesis> failing, WithheldTopic withheld) {
        if (withheld != null) {
            return WhyNot.Outcome.WITHHELD;
        } else if (isVerdict(finding) && formulation.goodEnough().between().size() < 2) {
            return WhyNot.Outcome.TOO_FEW_PEOPLE;
        } else if (failing.isEmpty()) {
            return finding.hypotheses().get(0) instanceof Discussion discussion ? raised(discussion) : WhyNot.Outcome.CONCLUDED;
        }
        Conclusions conclusions = open.before();
        boolean outweighed = failing.stream().anyMatch(hypothesis -> Scale.strength(conclusions.scale()
                .certainty(conclusions.scale().counted(conclusions.evidence(hypothesis), Direction.FOR))) != null);
        boolean some = failing.stream().anyMatch(hypothesis ->
                !conclusions.scale().counted(conclusions.evidence(hypothesis), Direction.FOR).isEmpty());
        return outweighed ? WhyNot.Outcome.OUTWEIGHED : some ? WhyNot.Outcome.TOO_LITTLE : WhyNot.Outcome.NO_EVIDENCE;
    }

    private WhyNot.Outcome raised(Discussion discussion) {
        if (formulation.discussionPoints().stream().anyMatch(point -> point.topic() == discussion.topic())) {
            return WhyNot.Outcome.CONCLUDED;
        }
        return formulator.notNeeded(open.intake(), open.before()).contains(discussion.topic())
                ? WhyNot.Outcome.ONLY_POSSIBLE : WhyNot.Outcome.BEYOND_SIX;
    }

    private String verdict(List<Hypothesis> failing) {
        List<String> unsettled = new ArrayList<>();
        List<String> unhappy = new ArrayList<>();
        for (Hypothesis hypothesis : failing) {
            (holds(hypothesis, false) ? unhappy : unsettled).add(((Satisfaction) hypothesis).who());
        }
        return "Each of them would have to be reasonably content."
                + (unsettled.isEmpty() ? "" : " That is not concluded of " + names(unsettled) + ".")
                + (unhappy.isEmpty() ? "" : " Unhappiness is at least as certain of " + names(unhappy) + ".");
    }

    private String names(List<String> who) {
        return knowledge.phrases().names(who, open.intake());
    }

    private static String because(WhyNot.Outcome outcome, WithheldTopic withheld) {
        return switch (outcome) {
            case CONCLUDED -> "It is concluded.";
            case OUTWEIGHED -> "There is evidence for it, and what speaks against it outweighs it.";
            case TOO_LITTLE -> "There is evidence for it, and too little for a conclusion.";
            case WITHHELD -> "It is supported, and has to wait. " + withheld.reason();
            case BEYOND_SIX -> "It is supported, and comes after the six topics that fit into an hour.";
            case ONLY_POSSIBLE -> "It is no more than possible, and the five topics before it are enough for an hour.";
            case TOO_FEW_PEOPLE -> "A verdict is on two people or more, and here there is one.";
            case NO_EVIDENCE -> "No rule found anything that speaks for it.";
        };
    }

    private List<WhyNot.Attempt> attempts(Finding finding) {
        World world = World.of(open.intake(), open.before());
        List<RuleReview> reviews = new ArrayList<>();
        for (Hypothesis hypothesis : finding.hypotheses()) {
            for (RuleText rule : rules.texts()) {
                RuleReview review = rule.card().direction() == Direction.FOR
                        ? RuleReview.of(rule, hypothesis, world) : null;
                if (review != null && review.unmet() > 0) {
                    reviews.add(review);
                }
            }
        }
        reviews.sort(Comparator.comparingInt(RuleReview::distance)
                .thenComparing(review -> review.rule().card().weight())
                .thenComparing(review -> review.rule().name()));
        return reviews.stream().map(this::attempt).toList();
    }

    private WhyNot.Attempt attempt(RuleReview review) {
        return new WhyNot.Attempt(review.rule().card(), review.rule().file() + ":" + review.rule().line(),
                review.steps().stream().map(this::check).toList());
    }

    private WhyNot.Check check(RuleReview.Step step) {
        Match match = step.condition();
        String asks = (step.absence() ? "no sign of " : "") + words.of(match, step.bindings());
        Told fact = step.thing() instanceof Fact found ? chains.told(found) : null;
        if (step.met()) {
            return new WhyNot.Check(asks, WhyNot.Standing.MET, fact, null);
        } else if (step.absence()) {
            return new WhyNot.Check(asks, WhyNot.Standing.OTHERWISE, fact, fact == null ? "It is there." : "It is there: "
                    + fact.words() + ".");
        } else if (Premise.class.isAssignableFrom(match.type())) {
            return new WhyNot.Check(asks, WhyNot.Standing.NOT_CONCLUDED, null, null);
        } else if (fact == null) {
            Asked denial = denial(match, step.bindings());
            return denial == null ? new WhyNot.Check(asks, WhyNot.Standing.NOT_ASKED, null, null)
                    : new WhyNot.Check(asks, WhyNot.Standing.DENIED, chains.told(denial), null);
        }
        List<String> fields = step.failed().stream().flatMap(failed -> ConditionWords.fieldsOf(failed).stream())
                .distinct().toList();
        boolean notAsked = fields.stream().allMatch(field -> unknown(Fields.value(fact.fact(), field)));
        String detail = String.join(", ", fields.stream().map(field -> ConditionWords.words(field) + " is "
                + words.words(Fields.value(fact.fact(), field))).toList());
        return new WhyNot.Check(asks, notAsked ? WhyNot.Standing.NOT_ASKED : WhyNot.Standing.OTHERWISE, fact, detail);
    }

    private static boolean unknown(Object value) {
        return value == null || value.equals(0) || value instanceof Enum<?> term && term.name().equals("UNKNOWN");
    }

    /** What was asked in the place of a fact that is not there, and not affirmed; null where nobody asked. */
    private Asked denial(Match match, Bindings bindings) {
        FactForm form = FactForm.of(match.type());
        if (form == null) {
            return null;
        }
        FactType type = form.blank("", null).type();
        for (Fact fact : open.intake().facts()) {
            if (fact instanceof Asked asked && asked.fact() == type && aboutWhom(match, bindings, asked)
                    && match.constraints().stream().allMatch(constraint -> couldBe(constraint, asked))) {
                return asked;
            }
        }
        return null;
    }

    private static boolean aboutWhom(Match match, Bindings bindings, Asked asked) {
        for (Constraint constraint : match.constraints()) {
            if (constraint instanceof Constraint.Named named && List.of("by", "of").contains(String.join("", named.field().path()))
                    && named.field().type() == String.class && bindings.knows(named.variable())) {
                return Objects.equals(bindings.get(named.variable()), asked.of());
            }
        }
        return true;
    }

    private static boolean couldBe(Constraint constraint, Asked asked) {
        return !(constraint instanceof Constraint.Compared compared) || compared.field().type() != asked.about().getClass()
                || compared.operator() != Constraint.Operator.EQUAL && compared.operator() != Constraint.Operator.IN
                || compared.operands().contains(new Constraint.Operand.Constant((Enum<?>) asked.about()));
    }
}
