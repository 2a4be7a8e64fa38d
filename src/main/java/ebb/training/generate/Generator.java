package ebb.training.generate;

import ebb.explain.Edit;
import ebb.explain.EditReader;
import ebb.fact.Fact;
import ebb.fact.FactType;
import ebb.fact.Intake;
import ebb.fact.SafetyKind;
import ebb.fact.Term;
import ebb.finding.Caution;
import ebb.finding.Discussion;
import ebb.finding.Hypothesis;
import ebb.finding.Need;
import ebb.finding.Pattern;
import ebb.finding.PatternKind;
import ebb.finding.Scale;
import ebb.finding.Topic;
import ebb.finding.UnmetNeed;
import ebb.finding.Urgency;
import ebb.knowledge.Knowledge;
import ebb.session.CaseSession;
import ebb.session.SessionPool;
import ebb.training.Exercise;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Makes up cases that teach one thing: facts that bring the target about, more of them that lead nowhere, neighbours that
 * suggest themselves and fall short by one fact, and a twin in which one fact less or otherwise unmakes the target. Every
 * case is held against the engine while it grows; only what the engine confirms is handed out. The same seed gives the
 * same case. Thread-safe.
 */
public final class Generator {

    private static final int TRIES = 600;
    private static final int[] DISTRACTORS = {1, 2, 3, 5, 7};
    private static final int[] TEMPTING = {0, 1, 1, 2, 2};
    private static final List<FactType> PLAIN = List.of(FactType.OUTSIDE_LIFE, FactType.RATING, FactType.REFLECTION,
            FactType.CONDUCT, FactType.CONTACT_PREFERENCE, FactType.BOUNDARY_TALK, FactType.OUTSIDE_LIFE, FactType.WOUND,
            FactType.UPSET, FactType.BELIEF, FactType.COMPLAINT);

    private final SessionPool pool;
    private final SpeakingFor rules;
    private final Writer writer;
    private final VignetteWords words;

    /** A generator for these rules, telling its cases in these words. */
    public Generator(SessionPool pool, Knowledge knowledge, VignetteWords words) {
        this.pool = pool;
        this.rules = new SpeakingFor(pool.rules().texts());
        this.words = words;
        this.writer = new Writer(pool, knowledge, words);
    }

    /**
     * A case.
     *
     * @param about a need, a pattern or a topic
     * @param level 1 to 5: how much there is beside the target, and how much of it tempts
     * @param seed  the same seed gives the same case
     * @throws IllegalArgumentException if no such case could be made; the message is a sentence for whoever asked
     */
    public Exercise generate(Term about, int level, long seed) {
        SplittableRandom random = Chance.of(seed, about.term() + level);
        Backward backward = new Backward(rules, random);
        FactMaker maker = new FactMaker(random);
        String name = about.term() + "-" + level + "-" + Long.toUnsignedString(seed);
        for (int i = 0; i < TRIES; i++) {
            Intake base = Couple.of(name, words, random);
            Hypothesis goal = goal(about, base, random);
            Draft draft = backward.toward(goal, new Draft(base, List.of()));
            Exercise made = draft == null || draft.facts().isEmpty() ? null : grown(goal, about, level,
                    new Draft(Couple.unscreened(base, draft.facts()), draft.facts()), backward, maker, random, seed);
            if (made != null) {
                return made;
            }
        }
        throw new IllegalArgumentException("No case about " + about.term() + " came about in " + TRIES
                + " tries. Try another seed or level, or write one by hand and check it with ebb exercise check.");
    }

    private static Hypothesis goal(Term about, Intake base, SplittableRandom random) {
        int first = random.nextInt(2);
        String one = base.people().get(first).id();
        String other = base.people().get(1 - first).id();
        if (about instanceof Need need) {
            return new UnmetNeed(one, need);
        } else if (about instanceof PatternKind kind) {
            return !Premises.two(kind) ? Pattern.of(kind, one) : kind.firstRole() == null ? Pattern.mutual(kind, one, other)
                    : Pattern.of(kind, one, other);
        }
        return new Discussion((Topic) about);
    }

    private Exercise grown(Hypothesis goal, Term about, int level, Draft bare, Backward backward, FactMaker maker,
            SplittableRandom random, long seed) {
        try (CaseSession session = pool.open(bare.intake())) {
            session.settle();
            boolean danger = about == Topic.SAFETY_FIRST;
            Draft root = strengthened(goal, bare, session, backward);
            if (root == null || endangered(session, root) && !danger) {
                return null;
            }
            Draft draft = root;
            List<Tempting> tempting = new ArrayList<>();
            for (int i = 0; i < 4 * TEMPTING[level - 1] && tempting.size() < TEMPTING[level - 1]; i++) {
                Tempting one = tempt(goal, danger, draft, tempting, session, backward, random);
                if (one != null) {
                    tempting.add(one);
                    draft = one.draft();
                }
            }
            if (tempting.size() < TEMPTING[level - 1]) {
                return null;
            }
            List<Hypothesis> unmet = tempting.stream().map(Tempting::finding).toList();
            draft = distracted(goal, danger, unmet, level, draft, session, maker, random);
            Edit change = TwinSearch.unmaking(goal, root, session, maker);
            if (change == null) {
                return null;
            }
            Intake intake = draft.intake();
            return writer.write(new Made(goal, about, level, seed, intake, change,
                    EditReader.edited(intake, List.of(change)), tempting), session.conclude());
        }
    }

    /**
     * What a case was made of.
     *
     * @param goal     the target
     * @param about    what was asked for
     * @param change   the one change that unmakes the target
     * @param twin     the case with that change
     * @param tempting neighbours that fall short
     */
    record Made(Hypothesis goal, Term about, int level, long seed, Intake intake, Edit change, Intake twin,
            List<Tempting> tempting) {
    }

    /**
     * A neighbour that falls short.
     *
     * @param finding the neighbour
     * @param missing the fact that it lacks
     * @param draft   the case with all else that it takes
     */
    record Tempting(Hypothesis finding, Fact missing, Draft draft) {
    }

    /** Topics are raised or not, and never held with more or less strength: there possible is enough. */
    private static boolean holds(CaseSession session, Hypothesis goal) {
        return session.certainty(goal) >= (goal instanceof Discussion ? Scale.POSSIBLE : Scale.MODERATE);
    }

    /** The case once the target holds in it, if need be for a second reason: some conclusions have only weak ones; or null. */
    private static Draft strengthened(Hypothesis goal, Draft bare, CaseSession session, Backward backward) {
        if (holds(session, goal) || session.certainty(goal) <= 0) {
            return holds(session, goal) ? bare : null;
        }
        Draft more = backward.toward(goal, bare);
        if (more == null) {
            return null;
        }
        more.facts().subList(bare.facts().size(), more.facts().size()).forEach(session::add);
        session.settle();
        return holds(session, goal) ? more : null;
    }

    /** Whether somebody is in danger now: then the case would be about that and nothing else. */
    private static boolean endangered(CaseSession session, Draft draft) {
        return draft.base().people().stream().anyMatch(person -> Arrays.stream(SafetyKind.values())
                .anyMatch(kind -> session.certainty(new Caution(kind, person.id(), Urgency.CURRENT)) > 0));
    }

    private Tempting tempt(Hypothesis goal, boolean danger, Draft draft, List<Tempting> before, CaseSession session,
            Backward backward, SplittableRandom random) {
        Term near = goal instanceof UnmetNeed ? Need.values()[random.nextInt(Need.values().length)]
                : PatternKind.values()[random.nextInt(PatternKind.values().length)];
        Hypothesis neighbour = goal(near, draft.base(), random);
        Draft full = neighbour.equals(goal) || session.certainty(neighbour) > 0 ? null : backward.toward(neighbour, draft);
        List<Fact> fresh = full == null ? List.of() : full.facts().subList(draft.facts().size(), full.facts().size());
        if (fresh.size() < 2 || fresh.size() > 4) {
            return null;
        }
        Fact missing = fresh.get(random.nextInt(fresh.size()));
        List<Fact> added = fresh.stream().filter(fact -> fact != missing).toList();
        added.forEach(session::add);
        session.settle();
        boolean unmet = session.certainty(neighbour) < Scale.POSSIBLE && before.stream().noneMatch(other ->
                other.finding().equals(neighbour) || session.certainty(other.finding()) >= Scale.POSSIBLE);
        if (holds(session, goal) && unmet && (danger || !endangered(session, draft))) {
            Draft more = draft;
            for (Fact fact : added) {
                more = more.with(fact);
            }
            return new Tempting(neighbour, missing, more);
        }
        added.forEach(fact -> session.remove(fact.id()));
        session.settle();
        return null;
    }

    private Draft distracted(Hypothesis goal, boolean danger, List<Hypothesis> unmet, int level, Draft draft, CaseSession session,
            FactMaker maker, SplittableRandom random) {
        Draft more = draft;
        for (int i = 0; i < 3 * DISTRACTORS[level - 1] && more.facts().size() < draft.facts().size() + DISTRACTORS[level - 1]; i++) {
            boolean hearsay = level > 3 && more == draft;
            Fact fact = hearsay ? maker.reported(more) : maker.any(PLAIN.get(random.nextInt(PLAIN.size())), more);
            if (fact == null) {
                continue;
            }
            session.add(fact);
            session.settle();
            if (holds(session, goal) && unmet.stream().allMatch(one -> session.certainty(one) < Scale.POSSIBLE)
                    && (danger || !endangered(session, draft))) {
                more = more.with(fact);
            } else {
                session.remove(fact.id());
                session.settle();
            }
        }
        return more;
    }
}
