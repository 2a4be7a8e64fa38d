package ebb.course;

import ebb.explain.FactChange;
import ebb.fact.Criterion;
import ebb.fact.Fact;
import ebb.fact.Intake;
import ebb.fact.PartialDate;
import ebb.fact.Person;
import ebb.fact.Rating;
import ebb.fact.Withdrawal;
import ebb.finding.Hypothesis;
import ebb.finding.Pattern;
import ebb.finding.Strength;
import ebb.finding.UnmetNeed;
import ebb.formulation.Formulation;
import ebb.formulation.NeedFinding;
import ebb.formulation.PatternFinding;
import ebb.knowledge.Phrases;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Draws from the visits of a case what can be followed over time. */
final class Trends {

    private final List<Visit> visits;
    private final List<Step> steps;
    private final Phrases phrases;
    private final Intake last;

    Trends(List<Visit> visits, List<Step> steps, Phrases phrases) {
        this.visits = visits;
        this.steps = steps;
        this.phrases = phrases;
        this.last = visits.get(visits.size() - 1).intake();
    }

    /** All of them: needs, patterns, ratings, withdrawals. */
    List<Trend> all() {
        List<Trend> all = new ArrayList<>();
        for (UnmetNeed need : seen(formulation -> formulation.needs().stream().map(NeedFinding::need))) {
            all.add(new Trend(Trend.Measure.NEED, List.of(need.who()), need.need(),
                    phrases.label(need.need()) + " (" + name(need.who()) + ")", strengths(need)));
        }
        for (Pattern pattern : seen(formulation -> formulation.patterns().stream().map(PatternFinding::pattern))) {
            all.add(new Trend(Trend.Measure.PATTERN, pattern.who(), pattern.kind(),
                    phrases.label(pattern.kind()) + " (" + phrases.names(pattern.who(), last) + ")", strengths(pattern)));
        }
        for (String who : people()) {
            for (Criterion criterion : Criterion.values()) {
                List<Integer> scores = scores(who, criterion);
                if (scores.stream().anyMatch(Objects::nonNull)) {
                    all.add(new Trend(Trend.Measure.RATING, List.of(who), criterion,
                            phrases.label(criterion) + " (" + name(who) + ")", scores));
                }
            }
        }
        for (String who : people()) {
            List<Integer> counts = withdrawals(who);
            if (counts.stream().anyMatch(count -> count > 0)) {
                all.add(new Trend(Trend.Measure.WITHDRAWALS, List.of(who), null, name(who), counts));
            }
        }
        return all;
    }

    /** Everything of a kind that was found at any visit, in the order in which it first was. */
    private <H extends Hypothesis> Set<H> seen(Function<Formulation, Stream<H>> found) {
        Set<H> seen = new LinkedHashSet<>();
        visits.forEach(visit -> found.apply(visit.concluded().formulation()).forEach(seen::add));
        return seen;
    }

    private Set<String> people() {
        Set<String> people = new LinkedHashSet<>();
        last.people().forEach(person -> people.add(person.id()));
        visits.forEach(visit -> visit.intake().people().stream().map(Person::id).forEach(people::add));
        return people;
    }

    private String name(String who) {
        return phrases.name(who, last);
    }

    private List<Integer> strengths(Hypothesis hypothesis) {
        return visits.stream().map(visit -> level(visit.concluded().conclusions().strength(hypothesis))).toList();
    }

    private static int level(Strength strength) {
        return strength == null ? 0 : Strength.values().length - strength.ordinal();
    }

    /** What was rated at each visit; null where nobody was asked, or where only the rating of an earlier day stands. */
    private List<Integer> scores(String who, Criterion criterion) {
        List<Integer> scores = new ArrayList<>();
        Rating before = null;
        for (Visit visit : visits) {
            Rating rating = Rating.latest(visit.intake().facts(), who, criterion);
            scores.add(rating == null || stands(before, rating) ? null : (Integer) rating.score());
            before = rating;
        }
        return scores;
    }

    /** Whether a rating is the one of the visit before, by its date. */
    private static boolean stands(Rating before, Rating now) {
        PartialDate noted = now.told().noted();
        return before != null && noted != null && noted.equals(before.told().noted()) && before.score() == now.score();
    }

    private List<Integer> withdrawals(String who) {
        List<Integer> counts = new ArrayList<>();
        counts.add((int) visits.get(0).intake().facts().stream().filter(fact -> by(who, fact)).count());
        for (Step step : steps) {
            counts.add((int) step.facts().stream()
                    .filter(change -> change.kind() == FactChange.Kind.ADDED && by(who, change.fact())).count());
        }
        return counts;
    }

    private static boolean by(String who, Fact fact) {
        return fact instanceof Withdrawal withdrawal && withdrawal.by().equals(who);
    }
}
