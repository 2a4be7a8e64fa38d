package ebb.formulation;

import ebb.fact.BoundaryTalk;
import ebb.fact.Event;
import ebb.fact.Fact;
import ebb.fact.Relationship;
import ebb.finding.Contentment;
import ebb.finding.Satisfaction;
import ebb.finding.Verdict;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which conclusions rest, at first or at second hand, on what was told in confidence. Where that cannot be traced, as
 * for a conclusion the formulation does not list, anything told in confidence about the same person counts: rather one
 * mark too many than one too few.
 *
 * @param confided the facts told in confidence
 * @param reasons  what the conclusions rest on, by their ids
 */
public record Confidence(List<Fact> confided, Map<String, Reasons> reasons) {

    /** What in a formulation rests on what was told in confidence. */
    public static Confidence of(Formulation formulation) {
        List<Fact> confided = formulation.intake().facts().stream().filter(Confidence::holds).toList();
        Map<String, Reasons> reasons = new HashMap<>();
        formulation.cautions().forEach(finding -> reasons.put(finding.caution().id(), finding.reasons()));
        formulation.supported().forEach(finding -> reasons.put(finding.id(), finding.reasons()));
        verdict(formulation.goodEnough(), reasons);
        return new Confidence(confided, reasons);
    }

    /** What makes somebody content or unhappy stands among the reasons for the verdict, with everybody's. */
    private static void verdict(GoodEnough verdict, Map<String, Reasons> reasons) {
        if (verdict.verdict() != Verdict.UNDETERMINED) {
            Contentment contentment = verdict.verdict() == Verdict.GOOD_ENOUGH ? Contentment.CONTENT : Contentment.UNHAPPY;
            verdict.people().forEach(who -> reasons.put(new Satisfaction(who, contentment).id(), verdict.reasons()));
        }
    }

    /** Whether anything at all was told in confidence. */
    public boolean any() {
        return !confided.isEmpty();
    }

    /** Whether a fact was told in confidence. */
    public static boolean holds(Fact fact) {
        return fact.told() != null && fact.told().inConfidence();
    }

    /** Whether any of these reasons, for or against, rests on what was told in confidence. */
    public boolean behind(Reasons all) {
        return any() && behind(all, new HashSet<>());
    }

    /** Whether this reason does. */
    public boolean behind(Reason reason) {
        return any() && behind(reason, new HashSet<>());
    }

    /** Whether the conclusion with this id does. */
    public boolean behind(String conclusion) {
        return any() && behind(conclusion, new HashSet<>());
    }

    private boolean behind(Reasons all, Set<String> seen) {
        return Stream.concat(all.speaksFor().stream(), all.speaksAgainst().stream())
                .anyMatch(reason -> behind(reason, seen));
    }

    private boolean behind(Reason reason, Set<String> seen) {
        return reason.facts().stream().anyMatch(Confidence::holds)
                || reason.through().stream().anyMatch(conclusion -> behind(conclusion, seen));
    }

    private boolean behind(String conclusion, Set<String> seen) {
        if (!seen.add(conclusion)) {
            return false;
        }
        Reasons known = reasons.get(conclusion);
        if (known != null) {
            return behind(known, seen);
        }
        String cautioned = "caution:" + conclusion.substring(conclusion.indexOf('.') + 1);
        if (conclusion.startsWith("withholding:") && reasons.containsKey(cautioned)) {
            return behind(cautioned, seen);
        }
        Set<String> people = Set.of(conclusion.substring(conclusion.lastIndexOf('@') + 1).split(","));
        return confided.stream().anyMatch(fact -> concerns(fact, people));
    }

    private static boolean concerns(Fact fact, Set<String> people) {
        if (fact.subject() != null) {
            return people.contains(fact.subject());
        }
        List<String> between = fact instanceof Relationship relationship ? relationship.between()
                : fact instanceof BoundaryTalk talk ? talk.between()
                : fact instanceof Event event ? event.of() : List.of();
        return between.stream().anyMatch(people::contains);
    }
}
