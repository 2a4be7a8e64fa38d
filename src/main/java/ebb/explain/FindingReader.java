package ebb.explain;

import ebb.fact.Fact;
import ebb.fact.FearKind;
import ebb.fact.Intake;
import ebb.fact.Person;
import ebb.fact.SafetyKind;
import ebb.fact.Term;
import ebb.fact.Wound;
import ebb.finding.Antecedent;
import ebb.finding.Caution;
import ebb.finding.Contentment;
import ebb.finding.Discussion;
import ebb.finding.Expecting;
import ebb.finding.ExpectationStyle;
import ebb.finding.Hypothesis;
import ebb.finding.Need;
import ebb.finding.Pattern;
import ebb.finding.PatternKind;
import ebb.finding.Reminder;
import ebb.finding.ReminderKind;
import ebb.finding.Satisfaction;
import ebb.finding.Topic;
import ebb.finding.UnmetNeed;
import ebb.finding.Urgency;
import ebb.finding.Verdict;
import ebb.finding.Withholding;
import ebb.finding.WithholdingScope;
import ebb.session.Conclusions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Reads the ids by which people name findings, such as {@code need:love@rowan}, {@code topic:break-the-chase} or, where
 * only one can be meant, {@code pattern:demand-withdraw}.
 */
final class FindingReader {

    private final Intake intake;
    private final Conclusions conclusions;
    private final List<String> people;

    /**
     * A reader for one case.
     *
     * @param conclusions what was concluded, to tell which of several is meant
     */
    FindingReader(Intake intake, Conclusions conclusions) {
        this.intake = intake;
        this.conclusions = conclusions;
        this.people = intake.people().stream().map(Person::id).sorted().toList();
    }

    /**
     * What an id means: one hypothesis, except for the verdict, which is about everybody.
     *
     * @throws UnknownNameException if it means nothing, or several things
     */
    Finding read(String id) {
        if (id.equals(Verdict.WHOLE_CASE)) {
            return new Finding(id, between().stream()
                    .<Hypothesis>map(who -> new Satisfaction(who, Contentment.CONTENT)).toList());
        }
        List<Hypothesis> possible = possible();
        List<Hypothesis> exact = possible.stream().filter(one -> one.id().equals(id)).toList();
        Hypothesis caution = mostUrgent(exact);
        if (caution != null) {
            return new Finding(id, List.of(caution));
        }
        if (!exact.isEmpty()) {
            return new Finding(id, List.of(exact.stream().max(Comparator
                    .<Hypothesis>comparingInt(one -> conclusions.evidence(one).size())
                    .thenComparingDouble(conclusions::certainty)).orElseThrow()));
        }
        List<Hypothesis> meant = id.contains("@") ? List.of()
                : possible.stream().filter(one -> one.id().startsWith(id + "@")).toList();
        for (boolean holding : new boolean[] {true, false}) {
            List<Hypothesis> found = meant.stream()
                    .filter(one -> holding ? conclusions.strength(one) != null : !conclusions.evidence(one).isEmpty())
                    .toList();
            if (found.size() == 1) {
                return new Finding(found.get(0).id(), found);
            }
        }
        if (meant.size() == 1) {
            return new Finding(meant.get(0).id(), meant);
        }
        throw new UnknownNameException(UnknownNameException.Kind.FINDING, id, !meant.isEmpty(),
                meant.isEmpty() ? ids(possible) : ids(meant));
    }

    /** Of cautions that hold the one that is told; null where there is none. */
    private Hypothesis mostUrgent(List<Hypothesis> same) {
        return same.stream().filter(Caution.class::isInstance).map(Caution.class::cast)
                .filter(one -> conclusions.strength(one) != null).min(Comparator.comparing(Caution::urgency)).orElse(null);
    }

    /** Those for whom the verdict on the whole case is: everybody in a relationship, or everybody. */
    private Set<String> between() {
        Set<String> between = new TreeSet<>();
        intake.relationships().forEach(relationship -> between.addAll(relationship.between()));
        return between.isEmpty() ? new TreeSet<>(people) : between;
    }

    private static List<String> ids(List<Hypothesis> hypotheses) {
        return Stream.concat(hypotheses.stream().map(Hypothesis::id), Stream.of(Verdict.WHOLE_CASE)).distinct().toList();
    }

    /** Everything that could be concluded about the people of the case, and all that was, in a fixed order. */
    List<Hypothesis> possible() {
        List<Hypothesis> all = new ArrayList<>(conclusions.hypotheses());
        for (String who : people) {
            each(Need.class, need -> all.add(new UnmetNeed(who, need)));
            each(ExpectationStyle.class, style -> all.add(new Expecting(who, style)));
            each(Contentment.class, contentment -> all.add(new Satisfaction(who, contentment)));
            each(ReminderKind.class, kind -> all.add(Reminder.of(kind, who)));
            for (SafetyKind kind : SafetyKind.values()) {
                each(Urgency.class, urgency -> {
                    if (urgency.fits(kind)) {
                        all.add(new Caution(kind, who, urgency));
                    }
                });
                each(WithholdingScope.class, scope -> all.add(new Withholding(scope, kind, who)));
            }
            for (PatternKind kind : PatternKind.values()) {
                all.add(Pattern.of(kind, who));
                people.stream().filter(other -> !other.equals(who)).filter(other -> kind.secondRole() != null
                        || kind == PatternKind.MUTUAL_AVOIDANCE && who.compareTo(other) < 0)
                        .forEach(other -> all.add(Pattern.of(kind, who, other)));
            }
        }
        each(Topic.class, topic -> all.add(new Discussion(topic)));
        for (Fact fact : intake.facts()) {
            if (fact instanceof Wound wound) {
                each(Need.class, need -> all.add(new Antecedent(wound.of(), wound.id(), need)));
                each(FearKind.class, fear -> all.add(new Antecedent(wound.of(), wound.id(), fear)));
            }
        }
        return all.stream().distinct().sorted(Comparator.comparing(Hypothesis::id).thenComparing(Object::toString)).toList();
    }

    private static <T extends Term> void each(Class<T> terms, Consumer<T> use) {
        Arrays.asList(terms.getEnumConstants()).forEach(use);
    }
}
