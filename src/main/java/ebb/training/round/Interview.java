package ebb.training.round;

import ebb.fact.Asked;
import ebb.fact.BoundaryTalk;
import ebb.fact.Event;
import ebb.fact.Fact;
import ebb.fact.FactType;
import ebb.fact.Intake;
import ebb.fact.Relationship;
import ebb.fact.SafetySignal;
import ebb.fact.Screening;
import ebb.fact.Setting;
import ebb.fact.Term;
import ebb.knowledge.FactField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A case that tells its facts only when asked. */
final class Interview {

    private final Intake intake;
    private final Map<String, Fact> told = new LinkedHashMap<>();

    /**
     * Begins with what the case presents with.
     *
     * @param presenting words of the facts that are told at once; null for none
     */
    Interview(Intake intake, String presenting) {
        this.intake = intake;
        for (Fact fact : intake.facts()) {
            boolean known = fact instanceof Relationship || presenting != null && fact.told() != null
                    && fact.told().quote() != null && presenting.contains(fact.told().quote());
            if (known) {
                told.put(fact.id(), fact);
            }
        }
    }

    /**
     * Asks for facts.
     *
     * @param term null for all of the kind
     * @return what is told that was not told before
     */
    List<Fact> ask(FactType type, Term term, String who, Setting setting) {
        List<Fact> fresh = new ArrayList<>();
        for (Fact fact : intake.facts()) {
            if (answers(fact, type, term, who) && !hushed(fact, setting) && told.putIfAbsent(fact.id(), fact) == null) {
                fresh.add(fact);
            }
        }
        return fresh;
    }

    /** Whether a fact answers a question, told before or not. */
    boolean answers(Fact fact, FactType type, Term term, String who) {
        if (fact instanceof Asked asked) {
            return asked.fact() == type && asked.of().equals(who) && (term == null || asked.about() == term);
        }
        boolean danger = type == FactType.SCREENING && fact instanceof SafetySignal;
        return (fact.type() == type || danger) && about(fact, who) && (term == null || FactField.mainTerm(fact) == term);
    }

    /** What a person does not say of a danger while the other one listens, or said only when alone. */
    private static boolean hushed(Fact fact, Setting setting) {
        return setting == Setting.JOINT
                && (fact instanceof SafetySignal || fact instanceof Screening screening && screening.setting() == Setting.ALONE);
    }

    private static boolean about(Fact fact, String who) {
        return who.equals(fact.subject()) || fact instanceof BoundaryTalk talk && talk.between().contains(who)
                || fact instanceof Event event && event.of().contains(who);
    }

    /** Whether anything answers this question, told before or not. */
    boolean knows(FactType type, Term term, String who) {
        return intake.facts().stream().anyMatch(fact -> answers(fact, type, term, who));
    }

    /** The ids of what was told so far. */
    List<String> told() {
        return List.copyOf(told.keySet());
    }

    /** The case as far as it was told. */
    Intake sofar() {
        return new Intake(intake.name(), intake.asOf(), intake.people(), intake.relationships(), null, List.copyOf(told.values()));
    }
}
