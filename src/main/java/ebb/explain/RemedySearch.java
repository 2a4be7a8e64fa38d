package ebb.explain;

import ebb.fact.Fact;
import ebb.fact.OutsideLife;
import ebb.fact.Rating;
import ebb.finding.Direction;
import ebb.finding.Hypothesis;
import ebb.finding.Premise;
import ebb.finding.Scale;
import ebb.finding.Strength;
import ebb.finding.Verdict;
import ebb.rulebase.reading.Condition.Match;
import ebb.rulebase.reading.Condition.None;
import ebb.rulebase.reading.Condition;
import ebb.rulebase.reading.RuleText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;

/**
 * Looks for the fewest changes to the facts that would bring a conclusion about. The changes that can matter are put
 * together from the rules' own conditions; every set of them is tried by the engine in the open case, all sets of one
 * change before those of two, and those before three. Deterministic.
 */
final class RemedySearch {

    /** More changes than this are not looked for: the answer would be another case. */
    static final int MOST_CHANGES = 3;

    private static final int MOST_SHOWN = 3;

    /**
     * So many sets are tried by the engine, and so many unions of moves looked at, before the search is given up: where
     * much speaks against a conclusion, hundreds of changes help a little, and three of them can be put together in
     * millions of ways.
     */
    private static final int MOST_TRIED = 3_000;
    private static final int MOST_LOOKED_AT = 100_000;

    /**
     * Changes that bring the conclusion about.
     *
     * @param edits    the changes
     * @param strength how strongly it would then be supported, the weakest where there are several people
     */
    record Remedy(List<Edit> edits, Strength strength) {
    }

    private final EditedCase open;
    private final List<Hypothesis> goals;
    private final Closure closure;
    private final List<Edit> candidates = new ArrayList<>();
    private final Set<Set<Integer>> moves = new LinkedHashSet<>();
    private final World world;
    private final List<Necessity> needs;
    private final BooleanSupplier reached;
    private int tried;
    private int lookedAt;

    RemedySearch(EditedCase open, List<Hypothesis> goals, List<RuleText> rules) {
        this(open, goals, rules, () -> goals.stream().allMatch(goal -> open.session().certainty(goal) >= Scale.POSSIBLE));
    }

    /** A search for what would make it good enough for some people, of whom not all are content. */
    static RemedySearch forVerdict(EditedCase open, List<String> between, List<Hypothesis> goals, List<RuleText> rules) {
        return new RemedySearch(open, goals, rules,
                () -> Verdict.of(between, open.session()::certainty) == Verdict.GOOD_ENOUGH);
    }

    private RemedySearch(EditedCase open, List<Hypothesis> goals, List<RuleText> rules, BooleanSupplier reached) {
        this.open = open;
        this.reached = reached;
        this.goals = goals;
        this.closure = new Closure(rules, goals);
        this.world = World.of(open.intake(), open.before());
        Palette palette = new Palette(open.intake(), closure.wanted(), closure.unwanted());
        candidates.addAll(palette.additions());
        candidates.addAll(palette.alterations());
        this.needs = goals.stream().filter(goal -> open.before().scale()
                        .counted(open.before().evidence(goal), Direction.FOR).isEmpty())
                .map(goal -> new Necessity(goal, rules, candidates, world, MOST_CHANGES)).toList();
    }

    /** How many sets of changes were tried by the engine. */
    int tried() {
        return tried;
    }

    /**
     * The smallest remedies, at most three of equal size, the most natural first; empty where three changes are too few, or
     * none was among those that could be tried.
     */
    List<Remedy> search() {
        gatherMoves();
        for (int size = 1; size <= MOST_CHANGES; size++) {
            Set<Set<Integer>> sets = new LinkedHashSet<>();
            unite(new TreeSet<>(), List.copyOf(moves), 0, size, sets);
            List<Remedy> found = new ArrayList<>();
            for (Set<Integer> set : sets) {
                Remedy remedy = attempt(set.stream().map(candidates::get).toList());
                if (remedy != null) {
                    found.add(remedy);
                }
            }
            if (!found.isEmpty()) {
                found = new ArrayList<>(found.stream().map(this::plainest).distinct().toList());
                found.sort(Comparator.comparingInt(RemedySearch::strain)
                        .thenComparing(remedy -> remedy.strength().ordinal())
                        .thenComparing(remedy -> remedy.edits().toString()));
                return found.size() > MOST_SHOWN ? List.copyOf(found.subList(0, MOST_SHOWN)) : found;
            }
        }
        return List.of();
    }

    /** The same changes, with nothing in them that the conclusion does not need. */
    private Remedy plainest(Remedy remedy) {
        Remedy plainest = remedy;
        for (int i = 0; i < remedy.edits().size(); i++) {
            Edit edit = remedy.edits().get(i);
            Fact after = edit.after();
            FactForm form = after == null ? null : FactForm.of(after.type());
            for (String field : form == null ? List.<String>of() : form.fields()) {
                Fact now = plainest.edits().get(i).after();
                Object before = edit instanceof Edit.Changed changed ? form.value(changed.before(), field)
                        : form.value(form.blank("", null), field);
                boolean essential = edit instanceof Edit.Added && (form.person(field)
                        || form.type(field) == after.type().vocabulary() || form.type(field) == List.class);
                if (!essential && !Objects.equals(before, form.value(now, field))) {
                    List<Edit> edits = new ArrayList<>(plainest.edits());
                    Fact plainer = form.with(now, field, before);
                    edits.set(i, edit instanceof Edit.Changed changed ? new Edit.Changed(changed.before(), plainer)
                            : new Edit.Added(plainer));
                    Remedy simpler = recordable(plainer) ? attempt(edits) : null;
                    plainest = simpler == null ? plainest : simpler;
                }
            }
        }
        return plainest;
    }

    /** Whether a fact can stand in a file so: a rating needs its score, whatever the rules make of it. */
    private static boolean recordable(Fact fact) {
        return !(fact instanceof Rating) && !(fact instanceof OutsideLife);
    }

    /** How much a remedy asks one to believe: filling in what was not asked least, dropping what was told most. */
    private static int strain(Remedy remedy) {
        return remedy.edits().stream().mapToInt(edit -> edit instanceof Edit.Added ? 2
                : edit instanceof Edit.Dropped ? 4 : 1).sum();
    }

    private Remedy attempt(List<Edit> edits) {
        tried++;
        open.apply(edits);
        double least = goals.stream().mapToDouble(open.session()::certainty).min().orElse(-1);
        boolean brought = reached.getAsBoolean();
        open.undo(edits);
        return brought ? new Remedy(edits, Scale.strength(least)) : null;
    }

    /** All unions of moves that come to exactly so many changes, no fact changed twice. */
    private void unite(TreeSet<Integer> chosen, List<Set<Integer>> all, int from, int size, Set<Set<Integer>> found) {
        if (++lookedAt > MOST_LOOKED_AT || tried + found.size() >= MOST_TRIED) {
            return;
        }
        if (chosen.size() == size) {
            if (needs.stream().allMatch(need -> need.holds(chosen))) {
                found.add(new TreeSet<>(chosen));
            }
            return;
        }
        for (int i = from; i < all.size(); i++) {
            TreeSet<Integer> more = new TreeSet<>(chosen);
            if (more.addAll(all.get(i)) && more.size() <= size && distinctFacts(more)) {
                unite(more, all, i + 1, size, found);
            }
        }
    }

    private boolean distinctFacts(Set<Integer> set) {
        return set.stream().map(index -> candidates.get(index).factId()).distinct().count() == set.size();
    }

    /**
     * What can help: each set of changes that lets one more rule find something, and each single change that touches
     * what was concluded about the goals or about anything they build on.
     */
    private void gatherMoves() {
        double[] before = goals.stream().mapToDouble(open.session()::certainty).toArray();
        for (int i = 0; i < candidates.size(); i++) {
            List<Edit> single = List.of(candidates.get(i));
            open.apply(single);
            boolean helps = false;
            for (int g = 0; g < before.length; g++) {
                helps |= open.session().certainty(goals.get(g)) > before[g];
            }
            open.undo(single);
            if (helps) {
                moves.add(Set.of(i));
            }
        }
        for (RuleText rule : closure.helping()) {
            for (Bindings start : starts(rule)) {
                activate(RuleReview.flat(rule.when()), 0, start, new TreeSet<>());
            }
        }
        open.settle();
    }

    private List<Bindings> starts(RuleText rule) {
        List<Bindings> starts = new ArrayList<>();
        goals.forEach(goal -> starts.addAll(Unification.ways(rule.then(), goal)));
        return starts.isEmpty() ? List.of(Bindings.NONE) : starts;
    }

    /** Fills the conditions of a rule with what is there and with what could be, as long as the changes are few. */
    private void activate(List<Condition> conditions, int at, Bindings bindings, TreeSet<Integer> used) {
        if (at == conditions.size()) {
            if (!used.isEmpty() && distinctFacts(used)) {
                moves.add(new TreeSet<>(used));
            }
            return;
        }
        Condition condition = conditions.get(at);
        if (condition instanceof None none) {
            clear(none, conditions, at, bindings, used);
            return;
        }
        Match match = (Match) condition;
        boolean premise = Premise.class.isAssignableFrom(match.type());
        for (Object thing : world.things()) {
            if (Matching.meets(match, thing, bindings)) {
                activate(conditions, at + 1, Matching.bind(match, thing, bindings), used);
            }
        }
        if (premise) {
            activate(conditions, at + 1, bindings, used);
            return;
        }
        for (int i = 0; i < candidates.size(); i++) {
            Fact fact = candidates.get(i).after();
            if (fact != null && (used.contains(i) || used.size() < MOST_CHANGES) && Matching.meets(match, fact, bindings)) {
                boolean fresh = used.add(i);
                activate(conditions, at + 1, Matching.bind(match, fact, bindings), used);
                if (fresh) {
                    used.remove(i);
                }
            }
        }
    }

    private void clear(None none, List<Condition> conditions, int at, Bindings bindings, TreeSet<Integer> used) {
        List<Match> inner = RuleReview.flat(List.of(none.what())).stream().filter(Match.class::isInstance)
                .map(Match.class::cast).toList();
        List<Object> against = inner.isEmpty() ? List.of() : world.things().stream()
                .filter(thing -> Matching.meets(inner.get(0), thing, bindings)).toList();
        TreeSet<Integer> more = new TreeSet<>(used);
        for (Object thing : against) {
            for (int i = 0; i < candidates.size(); i++) {
                if (candidates.get(i) instanceof Edit.Dropped dropped && dropped.fact() == thing) {
                    more.add(i);
                }
            }
        }
        if (more.size() <= MOST_CHANGES) {
            activate(conditions, at + 1, bindings, more);
        }
    }
}
