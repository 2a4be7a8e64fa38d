package ebb.course;

import ebb.explain.Difference;
import ebb.explain.Explainer;
import ebb.explain.FactChange;
import ebb.fact.Fact;
import ebb.fact.Intake;
import ebb.fact.Person;
import ebb.fact.Rating;
import ebb.fact.Relationship;
import ebb.finding.Strength;
import ebb.formulation.KeptFormulation;
import ebb.knowledge.Knowledge;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Tells how a case went, from what was recorded of it at several times. Thread-safe. */
public final class Chronicle {

    private final Explainer explainer;
    private final Knowledge knowledge;

    /** A chronicle that reads every visit with the rules of this explainer. */
    public Chronicle(Explainer explainer, Knowledge knowledge) {
        this.explainer = explainer;
        this.knowledge = knowledge;
    }

    /** A case at one time, read from a file. */
    public Visit visit(String name, Intake intake) {
        return new Visit(name, explainer.conclude(intake));
    }

    /** A case as it stood at the end of an earlier day: what was noted later is left out. */
    public Visit visit(Intake intake, LocalDate day) {
        return visit(day.toString(), Retrospect.of(intake, day));
    }

    /**
     * How a case went.
     *
     * @param visits the case at each time, the earliest first; at least two
     * @param kept   a formulation of the first visit that was written at the time; null for none
     */
    public Course tell(List<Visit> visits, KeptFormulation kept) {
        List<Step> steps = new ArrayList<>();
        for (int i = 1; i < visits.size(); i++) {
            steps.add(step(visits.get(i - 1), visits.get(i)));
        }
        Visit last = visits.get(visits.size() - 1);
        return new Course(last.intake().name(), last.intake().people().stream().map(Person::name).toList(), visits, steps,
                new Trends(visits, steps, knowledge.phrases()).all(), undated(last.intake()),
                last.concluded().formulation().rulebase(), kept == null ? null : rules(kept, visits.get(0)));
    }

    private Step step(Visit from, Visit to) {
        return new Step(from, to, explainer.changes(from.intake(), to.intake()).stream()
                .map(change -> withRatingBefore(change, from.intake())).toList(),
                explainer.unchanged(from.intake(), to.intake()), people(from.intake(), to.intake()),
                explainer.shifts(from.concluded(), to.concluded()));
    }

    /** A new rating says what was rated before. */
    private static FactChange withRatingBefore(FactChange change, Intake before) {
        if (change.kind() != FactChange.Kind.ADDED || !(change.fact() instanceof Rating rating)) {
            return change;
        }
        Rating earlier = Rating.latest(before.facts(), rating.by(), rating.criterion());
        return earlier == null ? change : new FactChange(change.kind(), rating, change.says(),
                List.of(new FactChange.Field("score", "" + earlier.score(), "" + rating.score())));
    }

    private static List<String> people(Intake before, Intake after) {
        List<String> sentences = new ArrayList<>();
        Set<String> ids = new LinkedHashSet<>();
        before.people().forEach(person -> ids.add(person.id()));
        after.people().forEach(person -> ids.add(person.id()));
        for (String id : ids) {
            Person then = person(before, id);
            Person now = person(after, id);
            if (then == null || now == null) {
                sentences.add(Objects.requireNonNullElse(now, then).name()
                        + (then == null ? " is named for the first time." : " is no longer named."));
            } else if (then.attending() != now.attending()) {
                sentences.add(now.name() + (now.attending() ? " attends now." : " does not attend now."));
            }
        }
        if (!Objects.equals(before.household(), after.household())) {
            sentences.add("The household is recorded otherwise.");
        }
        return sentences;
    }

    private static Person person(Intake intake, String id) {
        return intake.people().stream().filter(person -> person.id().equals(id)).findFirst().orElse(null);
    }

    private static int undated(Intake intake) {
        return (int) intake.facts().stream().filter(fact -> !(fact instanceof Relationship))
                .filter((Fact fact) -> !Retrospect.dated(fact)).count();
    }

    /** What today's rules make of the first visit, beside what was made of it then. */
    private RuleChange rules(KeptFormulation kept, Visit first) {
        KeptFormulation today = KeptFormulation.of(first.concluded().formulation());
        Map<String, Strength> then = kept.findings();
        Map<String, Strength> now = today.findings();
        Set<String> ids = new LinkedHashSet<>(now.keySet());
        ids.addAll(then.keySet());
        List<Difference.Shift> shifts = ids.stream().filter(id -> then.get(id) != now.get(id))
                .map(id -> explainer.shift(first.concluded(), id, then.get(id), now.get(id))).toList();
        return new RuleChange(kept.rulebase(), today.rulebase(), shifts);
    }
}
