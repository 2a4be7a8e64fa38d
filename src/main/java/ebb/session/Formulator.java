package ebb.session;

import ebb.fact.Fact;
import ebb.fact.Intake;
import ebb.finding.Antecedent;
import ebb.finding.Evidence;
import ebb.finding.Hypothesis;
import ebb.finding.Pattern;
import ebb.finding.Reminder;
import ebb.finding.Topic;
import ebb.finding.UnmetNeed;
import ebb.finding.Verdict;
import ebb.formulation.AlsoConsider;
import ebb.formulation.AntecedentFinding;
import ebb.formulation.DiscussionPoint;
import ebb.formulation.Formulation;
import ebb.formulation.NeedFinding;
import ebb.formulation.PatternFinding;
import ebb.formulation.RuleBaseVersion;
import ebb.knowledge.Knowledge;
import ebb.rulebase.RuleBase;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Turns an intake into a formulation: runs the rules, weighs what they find, and puts it into words and in order.
 * Thread-safe.
 */
public final class Formulator {

    private final SessionPool pool;
    private final Knowledge knowledge;
    private final RuleBaseVersion version;

    /**
     * A formulator with these rules and these words.
     *
     * @param pool      sessions of the rules
     * @param knowledge the words
     */
    public Formulator(SessionPool pool, Knowledge knowledge) {
        this.pool = pool;
        this.knowledge = knowledge;
        RuleBase rules = pool.rules();
        this.version = new RuleBaseVersion(rules.version(), rules.digest());
    }

    /** What the rules conclude about one case. */
    public Formulation formulate(Intake intake) {
        return formulate(intake, pool.conclude(intake));
    }

    /** Puts conclusions that were already drawn into words and in order. */
    public Formulation formulate(Intake intake, Conclusions conclusions) {
        ReasonWriter writer = new ReasonWriter(intake, conclusions, knowledge, pool.rules().cards());
        SafetyFloor floor = new SafetyFloor(intake, conclusions, knowledge, writer);
        Agenda agenda = new Agenda(intake, conclusions, knowledge, writer, floor);
        Appraisals appraisals = new Appraisals(intake, conclusions, writer);
        Inquiry inquiry = new Inquiry(intake, conclusions, knowledge, writer, floor);
        Formulation concluded = new Formulation(intake, version,
                floor.cautions(),
                holding(conclusions, UnmetNeed.class,
                        need -> new NeedFinding(need, conclusions.strength(need), writer.reasons(need))),
                holding(conclusions, Pattern.class,
                        pattern -> new PatternFinding(pattern, conclusions.strength(pattern), writer.reasons(pattern))),
                holding(conclusions, Antecedent.class,
                        wound -> new AntecedentFinding(wound, conclusions.strength(wound), writer.reasons(wound))),
                appraisals.expectations(),
                appraisals.wholeCase(),
                appraisals.perRelationship(),
                agenda.points(),
                agenda.withheld(),
                reminders(intake, conclusions, writer),
                inquiry.openQuestions(),
                inquiry.notAsked());
        return concluded.with(new Contradictions(intake, writer, () -> grounds(concluded, writer)).all());
    }

    /** Ids of the facts that each conclusion rests on, by its id, in the order of the formulation. */
    private static Map<String, Set<String>> grounds(Formulation concluded, ReasonWriter writer) {
        Map<String, Set<String>> grounds = new LinkedHashMap<>();
        concluded.concluded().forEach(hypothesis -> grounds.put(hypothesis.id(),
                writer.grounds(hypothesis).stream().map(Fact::id).collect(Collectors.toSet())));
        grounds.put(Verdict.WHOLE_CASE, Set.copyOf(concluded.goodEnough().reasons().factIds()));
        return grounds;
    }

    /** Every topic that may be raised, however many there are; only those of the agenda where anything has to wait. */
    public List<DiscussionPoint> topics(Intake intake, Conclusions conclusions) {
        return agenda(intake, conclusions).all();
    }

    /** The topics that are no more than possible, and that an hour does not need beside those before them. */
    public Set<Topic> notNeeded(Intake intake, Conclusions conclusions) {
        return agenda(intake, conclusions).notNeeded();
    }

    private Agenda agenda(Intake intake, Conclusions conclusions) {
        ReasonWriter writer = new ReasonWriter(intake, conclusions, knowledge, pool.rules().cards());
        SafetyFloor floor = new SafetyFloor(intake, conclusions, knowledge, writer);
        return new Agenda(intake, conclusions, knowledge, writer, floor);
    }

    /** What holds, the most certain first; ties in the order of the ids. */
    private static <H extends Hypothesis, F> List<F> holding(
            Conclusions conclusions, Class<H> kind, Function<H, F> finding) {
        return conclusions.hypotheses(kind).stream()
                .filter(hypothesis -> conclusions.strength(hypothesis) != null)
                .sorted(Comparator.<H>comparingDouble(hypothesis -> -conclusions.certainty(hypothesis))
                        .thenComparing(Hypothesis::id))
                .map(finding)
                .toList();
    }

    private List<AlsoConsider> reminders(Intake intake, Conclusions conclusions, ReasonWriter writer) {
        return holding(conclusions, Reminder.class, reminder -> {
            Evidence heaviest = writer.heaviest(reminder);
            String clause = heaviest.facts().isEmpty() ? null : writer.toldClause(heaviest.facts().get(0));
            return new AlsoConsider(reminder,
                    knowledge.reminder(reminder.kind()).message().fill(
                            slot -> slot.equals("who") ? knowledge.phrases().names(reminder.who(), intake)
                                    : slot.equals("fact") ? clause : null),
                    writer.reasons(reminder));
        });
    }
}
