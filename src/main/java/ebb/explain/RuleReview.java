package ebb.explain;

import ebb.fact.Fact;
import ebb.finding.Hypothesis;
import ebb.finding.Premise;
import ebb.rulebase.reading.Condition;
import ebb.rulebase.reading.Condition.All;
import ebb.rulebase.reading.Condition.Any;
import ebb.rulebase.reading.Condition.Gathered;
import ebb.rulebase.reading.Condition.Match;
import ebb.rulebase.reading.Condition.None;
import ebb.rulebase.reading.Condition.Some;
import ebb.rulebase.reading.Constraint;
import ebb.rulebase.reading.RuleText;
import java.util.ArrayList;
import java.util.List;

/**
 * How near a rule comes to a conclusion: each condition with what meets it, or with the fact that comes closest. Of all
 * ways to fill the conditions the one with the fewest unmet is kept.
 *
 * @param rule  the rule
 * @param steps its conditions, in their order
 */
record RuleReview(RuleText rule, List<Step> steps) {

    /**
     * One condition.
     *
     * @param condition what is asked for; a match, or its absence
     * @param absence   whether it is the absence that is asked for
     * @param thing     what meets it, comes closest to it, or stands against its absence; null where nothing does
     * @param failed    the constraints that the nearest thing fails; empty for a met condition
     * @param met       whether it is met
     * @param bindings  what its variables stand for
     */
    record Step(Match condition, boolean absence, Object thing, List<Constraint> failed, boolean met, Bindings bindings) {
    }

    /** How many conditions are not met. */
    int unmet() {
        return (int) steps.stream().filter(step -> !step.met()).count();
    }

    /** How far from met, so that the nearest miss comes first: what has to change weighs less than what is not there. */
    int distance() {
        return steps.stream().mapToInt(step -> step.met() ? 0
                : step.thing() == null ? Premise.class.isAssignableFrom(step.condition().type()) ? 9 : 6 : 4 + step.failed().size()).sum();
    }

    /** The nearest a rule comes to a hypothesis; null where it cannot conclude it. */
    static RuleReview of(RuleText rule, Hypothesis hypothesis, World world) {
        RuleReview best = null;
        for (Bindings bindings : Unification.ways(rule.then(), hypothesis)) {
            Search search = new Search(rule, flat(rule.when()), world);
            search.from(0, bindings, new ArrayList<>());
            if (search.best != null && (best == null || search.best.distance() < best.distance())) {
                best = search.best;
            }
        }
        return best;
    }

    /** The conditions one by one; of alternatives the first, and of what is gathered what it is gathered from. */
    static List<Condition> flat(List<Condition> conditions) {
        List<Condition> flat = new ArrayList<>();
        for (Condition condition : conditions) {
            if (condition instanceof All all) {
                flat.addAll(flat(all.parts()));
            } else if (condition instanceof Any any) {
                flat.addAll(flat(List.of(any.parts().get(0))));
            } else if (condition instanceof Some some) {
                flat.addAll(flat(List.of(some.what())));
            } else if (condition instanceof Gathered gathered) {
                flat.addAll(flat(List.of(gathered.what())));
            } else {
                flat.add(condition);
            }
        }
        return flat;
    }

    /** Tries what can stand for each condition in turn. */
    private static final class Search {
        private final RuleText rule;
        private final List<Condition> conditions;
        private final World world;
        private RuleReview best;

        Search(RuleText rule, List<Condition> conditions, World world) {
            this.rule = rule;
            this.conditions = conditions;
            this.world = world;
        }

        void from(int at, Bindings bindings, List<Step> steps) {
            if (best != null && new RuleReview(rule, steps).distance() >= best.distance()) {
                return;
            }
            if (at == conditions.size()) {
                best = new RuleReview(rule, List.copyOf(steps));
                return;
            }
            Condition condition = conditions.get(at);
            if (condition instanceof None none) {
                absence(none, at, bindings, steps);
            } else {
                presence((Match) condition, at, bindings, steps);
            }
        }

        private void absence(None none, int at, Bindings bindings, List<Step> steps) {
            for (Condition inner : flat(List.of(none.what()))) {
                if (inner instanceof Match match) {
                    Object against = world.things().stream().filter(thing -> Matching.meets(match, thing, bindings))
                            .findFirst().orElse(null);
                    then(new Step(match, true, against, List.of(), against == null, bindings), at, bindings, steps);
                    return;
                }
            }
        }

        private void presence(Match match, int at, Bindings bindings, List<Step> steps) {
            for (Object thing : world.things()) {
                if (Matching.meets(match, thing, bindings)) {
                    Bindings bound = Matching.bind(match, thing, bindings);
                    then(new Step(match, false, thing, List.of(), true, bound), at, bound, steps);
                }
            }
            for (Object thing : world.things()) {
                if (thing instanceof Fact && match.type().isInstance(thing)) {
                    List<Constraint> failed = Matching.failed(match, thing, bindings);
                    if (!failed.isEmpty() && failed.stream().allMatch(one -> changeable(one, (Fact) thing))) {
                        Bindings bound = Matching.bind(match, thing, bindings);
                        then(new Step(match, false, thing, failed, false, bound), at, bound, steps);
                    }
                }
            }
            then(new Step(match, false, null, List.of(), false, bindings), at, bindings, steps);
        }

        /** Whether a constraint is about what was recorded, not about who or which fact it is. */
        private static boolean changeable(Constraint constraint, Fact fact) {
            FactForm form = FactForm.of(fact.type());
            return ConditionWords.fieldsOf(constraint).stream().allMatch(field -> !form.person(field)
                    && !field.equals("id") && form.type(field) != fact.type().vocabulary());
        }

        private void then(Step step, int at, Bindings bindings, List<Step> steps) {
            steps.add(step);
            from(at + 1, bindings, steps);
            steps.remove(steps.size() - 1);
        }
    }
}
