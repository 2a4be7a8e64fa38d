package ebb.training.generate;

import ebb.explain.Bindings;
import ebb.explain.FactForm;
import ebb.explain.Matching;
import ebb.explain.Unification;
import ebb.fact.Bond;
import ebb.fact.Fact;
import ebb.fact.Person;
import ebb.fact.Relationship;
import ebb.finding.Hypothesis;
import ebb.finding.Premise;
import ebb.finding.Strength;
import ebb.rulebase.reading.Condition;
import ebb.rulebase.reading.Condition.All;
import ebb.rulebase.reading.Condition.Any;
import ebb.rulebase.reading.Condition.Gathered;
import ebb.rulebase.reading.Condition.Match;
import ebb.rulebase.reading.Condition.None;
import ebb.rulebase.reading.Condition.Some;
import ebb.rulebase.reading.RuleText;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Works backwards from a conclusion to facts that may bring it about: picks a rule that speaks for it, and fills the rule's
 * conditions one by one, with what is there or with what is made up; for a condition on another conclusion it goes on from
 * that one. What it proposes is no more than likely: the engine has the last word.
 */
final class Backward {

    private static final int DEEPEST = 3;

    private final SpeakingFor rules;
    private final SplittableRandom random;
    private final FactMaker maker;

    Backward(SpeakingFor rules, SplittableRandom random) {
        this.rules = rules;
        this.random = random;
        this.maker = new FactMaker(random);
    }

    private record State(Draft draft, Bindings bindings) {
    }

    /** The case with facts added that may bring a conclusion about; null where no way was found. */
    Draft toward(Hypothesis goal, Draft draft) {
        return toward(goal, draft, 0);
    }

    private Draft toward(Hypothesis goal, Draft draft, int depth) {
        List<RuleText> ways = rules.rules(goal);
        if (ways.isEmpty() || depth > DEEPEST) {
            return null;
        }
        RuleText rule = ways.get(random.nextInt(ways.size()));
        List<Bindings> starts = Unification.ways(rule.then(), goal);
        State state = new State(draft, starts.get(random.nextInt(starts.size())));
        for (Condition condition : rule.when()) {
            state = fill(condition, state, depth);
            if (state == null) {
                return null;
            }
        }
        return state.draft();
    }

    private State fill(Condition condition, State state, int depth) {
        if (condition instanceof All all) {
            State next = state;
            for (Condition part : all.parts()) {
                next = next == null ? null : fill(part, next, depth);
            }
            return next;
        } else if (condition instanceof Any any) {
            return fill(any.parts().get(random.nextInt(any.parts().size())), state, depth);
        } else if (condition instanceof Some some) {
            return fill(some.what(), state, depth);
        } else if (condition instanceof None) {
            return state;
        } else if (condition instanceof Gathered gathered) {
            return gather(gathered, state, depth);
        }
        return match((Match) condition, state, depth);
    }

    /** Several of a kind: two or three, and the engine tells whether that is enough. */
    private State gather(Gathered gathered, State state, int depth) {
        int wanted = 2 + random.nextInt(2);
        State next = state;
        for (int i = 0; i < wanted && next != null; i++) {
            State one = fill(gathered.what(), new State(next.draft(), state.bindings()), depth);
            next = one == null ? i > 0 ? next : null : new State(one.draft(), state.bindings());
        }
        return next;
    }

    private State match(Match match, State state, int depth) {
        if (Premise.class.isAssignableFrom(match.type())) {
            return premise(match, state, depth);
        } else if (match.type() == Bond.class || match.type() == Person.class || match.type() == Relationship.class) {
            for (Object thing : maker.shuffled(given(state.draft()))) {
                if (Matching.meets(match, thing, state.bindings())) {
                    return new State(state.draft(), Matching.bind(match, thing, state.bindings()));
                }
            }
            return null;
        } else if (FactForm.of(match.type()) == null) {
            return null;
        }
        List<Fact> there = state.draft().intake().facts().stream()
                .filter(fact -> Matching.meets(match, fact, state.bindings())).toList();
        Fact fact = there.isEmpty() ? maker.meeting(match, state.bindings(), state.draft())
                : there.get(random.nextInt(there.size()));
        if (fact == null) {
            return null;
        }
        Draft draft = there.isEmpty() ? state.draft().with(fact) : state.draft();
        return new State(draft, Matching.bind(match, fact, state.bindings()));
    }

    private static List<Object> given(Draft draft) {
        List<Object> given = new ArrayList<>(draft.base().people());
        for (Relationship bond : draft.base().relationships()) {
            given.add(bond);
            given.addAll(draft.base().bonds(bond));
        }
        return given;
    }

    private State premise(Match match, State state, int depth) {
        for (Premise premise : maker.shuffled(Premises.of(match.type(), state.draft(), Strength.STRONG))) {
            if (Matching.meets(match, premise, state.bindings())) {
                Draft further = toward(premise.hypothesis(), state.draft(), depth + 1);
                if (further != null) {
                    return new State(further, Matching.bind(match, premise, state.bindings()));
                }
            }
        }
        return null;
    }
}
