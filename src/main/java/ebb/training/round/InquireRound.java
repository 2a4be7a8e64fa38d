package ebb.training.round;

import ebb.explain.Explainer;
import ebb.fact.Asked;
import ebb.fact.Fact;
import ebb.fact.FactType;
import ebb.fact.Person;
import ebb.fact.Relationship;
import ebb.fact.SafetyKind;
import ebb.fact.Setting;
import ebb.fact.Term;
import ebb.knowledge.FactField;
import ebb.knowledge.Knowledge;
import ebb.training.ErrorKind;
import ebb.training.Exercise;
import ebb.training.Mode;
import ebb.training.Outcome;
import ebb.training.round.Debrief.Entry;
import ebb.training.round.Debrief.Standing;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Asking one's way into a case of which only the complaint is known. */
public final class InquireRound implements Round {

    private static final int LONGEST_CURVE = 12;
    private static final int BEST_SHOWN = 3;

    private final Exercise exercise;
    private final Knowledge knowledge;
    private final Explainer explainer;
    private final PickLine reading;
    private final Interview interview;
    private final Set<String> atFirst;
    private final List<Posed> posed = new ArrayList<>();
    private boolean done;

    private record Posed(FactType fact, Term term, String who, Setting setting, boolean fruitful) {
    }

    /** Begins an exercise. */
    public InquireRound(Exercise exercise, Knowledge knowledge, Explainer explainer) {
        this.exercise = exercise;
        this.knowledge = knowledge;
        this.explainer = explainer;
        this.reading = new PickLine(exercise);
        this.interview = new Interview(exercise.intake(), exercise.presenting());
        this.atFirst = new LinkedHashSet<>(interview.told());
    }

    @Override
    public List<String> ask() {
        if (!posed.isEmpty()) {
            return List.of("Question " + (posed.size() + 1) + ", or stop:");
        }
        return List.of((exercise.presenting() == null ? "Nothing is known yet." : "All that is known: “"
                + exercise.presenting().strip() + "”"), "Ask for one thing at a time: FACT TERM WHO, and alone or together, for"
                + " example: fear abandonment " + exercise.intake().people().get(0).id() + " alone. find WORDS looks for a"
                + " question; ? lists the kinds of fact, ? FACT its terms; stop when you know enough.");
    }

    @Override
    public String answer(String line) {
        String typed = line.strip().toLowerCase(Locale.ROOT);
        if (typed.equals("stop")) {
            done = true;
            return "";
        } else if (typed.startsWith("find ")) {
            return find(typed.substring(5).strip());
        } else if (typed.startsWith("?")) {
            return FactNames.terms(typed.substring(1).strip());
        }
        return pose(typed.split("\\s+"));
    }

    private String find(String words) {
        List<String> found = new FreeSearch(knowledge).find(words);
        return found.isEmpty() ? "No question speaks of that; try another word, or ? for the kinds of fact." : String.join("\n", found);
    }

    private String pose(String[] words) {
        if (words.length < 2) {
            throw new IllegalArgumentException("Write FACT TERM WHO, for example: fear abandonment "
                    + exercise.intake().people().get(0).id() + " alone.");
        }
        FactType fact = FactNames.type(words[0]);
        String last = words[words.length - 1];
        Setting setting = last.equals("alone") ? Setting.ALONE : last.equals("together") ? Setting.JOINT : Setting.UNKNOWN;
        int people = setting == Setting.UNKNOWN ? words.length - 1 : words.length - 2;
        String who = reading.person(words[people]);
        Term term = people == 1 ? null : FactNames.term(fact, words[1]);
        Setting really = setting == Setting.UNKNOWN && together() ? Setting.JOINT : setting;
        List<Fact> fresh = interview.ask(fact, term, who, really);
        posed.add(new Posed(fact, term, who, really, !fresh.isEmpty()));
        if (fresh.isEmpty()) {
            return interview.knows(fact, term, who) && really == Setting.JOINT && FactNames.aboutSafety(fact)
                    ? "With the other one listening: “Everything is fine.”" : "Nothing new comes of it.";
        }
        StringBuilder reply = new StringBuilder();
        for (Fact one : fresh) {
            reply.append(reply.isEmpty() ? "" : "\n").append("  ").append(one.id()).append("  ")
                    .append(knowledge.phrases().attributed(one, exercise.intake())).append('.');
        }
        return reply.toString();
    }

    private boolean together() {
        return exercise.intake().attending().size() > 1;
    }

    @Override
    public boolean done() {
        return done;
    }

    /** What was found, how economically beside the engine's own questions, and whether safety was asked, alone. */
    public Debrief debrief() {
        Set<String> key = new LinkedHashSet<>();
        exercise.expert().picks().forEach(pick -> pick.rests().forEach(citation -> key.addAll(exercise.cited(citation))));
        key.removeAll(atFirst);
        exercise.intake().facts().stream().filter(fact -> fact instanceof Relationship || fact instanceof Asked)
                .forEach(fact -> key.remove(fact.id()));
        long found = key.stream().filter(interview.told()::contains).count();
        List<Entry> entries = new ArrayList<>();
        List<Outcome.Item> items = new ArrayList<>();
        List<Outcome.Slip> slips = new ArrayList<>();
        List<Outcome.Measure> measures = new ArrayList<>();
        if (!key.isEmpty()) {
            measures.add(new Outcome.Measure("found", (double) found / key.size()));
        }
        entries.add(new Entry(found == key.size() ? Standing.RIGHT : Standing.PARTLY, "You asked " + posed.size()
                + (posed.size() == 1 ? " question" : " questions") + " and found " + found + " of " + key.size()
                + " facts that the expert's answer rests on.", List.of()));
        Set<String> calm = new LinkedHashSet<>(key);
        exercise.intake().facts().stream().filter(fact -> FactNames.aboutSafety(fact.type())).forEach(fact -> calm.remove(fact.id()));
        economy(calm, (int) calm.stream().filter(interview.told()::contains).count(), entries, measures);
        safety(entries, items, slips, measures);
        for (Fact fact : exercise.intake().facts()) {
            if (key.contains(fact.id())) {
                boolean told = interview.told().contains(fact.id());
                items.add(new Outcome.Item("asked:" + fact.id(), "ask:" + fact.type().term(), true, told, told ? 1 : 0));
                if (!told) {
                    slips.add(new Outcome.Slip(ErrorKind.PREMATURE_CLOSURE, "asked:" + fact.id(), null));
                    entries.add(new Entry(Standing.WRONG, "Not asked: " + fact.type().term() + " "
                            + (FactField.mainTerm(fact) == null ? "" : FactField.mainTerm(fact).term()) + ".",
                            List.of(knowledge.phrases().attributed(fact, exercise.intake()) + ".")));
                }
            }
        }
        return new Debrief(entries, new Outcome(Mode.INQUIRE, measures, items, slips, List.of()));
    }

    private void economy(Set<String> key, int found, List<Entry> entries, List<Outcome.Measure> measures) {
        List<Posed> counted = posed.stream().filter(one -> !FactNames.aboutSafety(one.fact())).toList();
        List<EngineInterview.Step> engine = EngineInterview.run(exercise, explainer, Math.min(LONGEST_CURVE, counted.size()));
        if (engine.isEmpty() || key.isEmpty()) {
            return;
        }
        List<String> known = engine.get(engine.size() - 1).told();
        long its = key.stream().filter(known::contains).count();
        measures.add(new Outcome.Measure("economy", its == 0 ? 1 : Math.min(1, (double) found / its)));
        List<String> details = new ArrayList<>();
        details.add("It would have begun with: " + engine.stream().limit(BEST_SHOWN).map(EngineInterview.Step::asks)
                .collect(Collectors.joining(", ")) + ".");
        long idle = counted.stream().filter(one -> !one.fruitful()).count();
        if (idle > 0) {
            details.add(idle + (idle == 1 ? " question of yours" : " questions of yours") + " brought nothing new.");
        }
        entries.add(new Entry(found >= its ? Standing.RIGHT : Standing.PARTLY, "Safety aside you asked " + counted.size()
                + (counted.size() == 1 ? " question" : " questions") + " and found " + found + " of " + key.size()
                + "; with " + engine.size() + " of its own choosing the engine would have found " + its + ".", details));
    }

    private void safety(List<Entry> entries, List<Outcome.Item> items, List<Outcome.Slip> slips, List<Outcome.Measure> measures) {
        List<Person> people = exercise.intake().people().stream().filter(Person::attending)
                .filter(person -> !exercise.intake().partnersOf(person.id()).isEmpty()).toList();
        double sum = 0;
        for (Person person : people) {
            List<Posed> asked = posed.stream().filter(one -> one.who().equals(person.id()) && aboutPartner(one)).toList();
            boolean alone = asked.stream().anyMatch(one -> one.setting() != Setting.JOINT);
            double credit = alone ? 1 : asked.isEmpty() ? 0 : 0.25;
            sum += credit;
            items.add(new Outcome.Item("safety@" + person.id(), "ask:safety", true, !asked.isEmpty(), credit));
            if (credit < 1) {
                slips.add(new Outcome.Slip(asked.isEmpty() ? ErrorKind.SAFETY_MISSED : ErrorKind.SAFETY_MISPLACED,
                        "safety@" + person.id(), null));
            }
            entries.add(new Entry(credit == 1 ? Standing.RIGHT : Standing.DANGER, asked.isEmpty()
                    ? "Nobody asked " + person.name() + " about violence, control or fear of the other."
                    : alone ? person.name() + " was asked about safety, alone." : person.name() + " was asked about safety with the"
                    + " other one listening.", credit == 1 ? List.of() : List.of("With the other one in the room the honest answer"
                    + " may be the dangerous one: each person is asked alone, before anything joint.")));
        }
        if (!people.isEmpty()) {
            measures.add(new Outcome.Measure("safety", sum / people.size()));
        }
    }

    private static boolean aboutPartner(Posed one) {
        return FactNames.aboutSafety(one.fact())
                && (one.term() == null || one.term() instanceof SafetyKind kind && kind.fromPartner());
    }
}
