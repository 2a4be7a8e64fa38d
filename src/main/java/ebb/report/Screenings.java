package ebb.report;

import ebb.fact.Fact;
import ebb.fact.Person;
import ebb.fact.SafetyKind;
import ebb.fact.Screening;
import ebb.fact.Setting;
import ebb.formulation.Confidence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What each person has been asked about safety, in one line for all who were asked the same: also for whom nobody asked. */
final class Screenings {

    private Screenings() {
    }

    /** A line for everybody who attends, and for whoever else was screened. */
    static List<Passage> of(Reading reading) {
        Map<Passage, List<String>> people = new LinkedHashMap<>();
        for (Person person : reading.intake().people()) {
            List<Screening> all = of(person, reading);
            List<Screening> done = all.stream().filter(Screening::done).toList();
            if (person.attending() || !done.isEmpty()) {
                Passage said = new Passage(told(done, missing(all, done), reading), all.stream().anyMatch(Confidence::holds));
                people.computeIfAbsent(said, unknown -> new ArrayList<>()).add(person.id());
            }
        }
        List<Passage> lines = new ArrayList<>();
        people.forEach((said, who) ->
                lines.add(new Passage(reading.names(who) + ": " + said.text(), said.inConfidence())));
        return lines;
    }

    private static List<Screening> of(Person person, Reading reading) {
        List<Screening> all = new ArrayList<>();
        for (Fact fact : reading.intake().facts()) {
            if (fact instanceof Screening screening && screening.of().equals(person.id())) {
                all.add(screening);
            }
        }
        return all;
    }

    /** What was to be asked and never was. */
    private static Set<SafetyKind> missing(List<Screening> all, List<Screening> done) {
        Set<SafetyKind> missing = new TreeSet<>();
        all.forEach(screening -> missing.add(screening.kind()));
        done.forEach(screening -> missing.remove(screening.kind()));
        return missing;
    }

    private static String told(List<Screening> done, Set<SafetyKind> missing, Reading reading) {
        if (done.isEmpty() && missing.isEmpty()) {
            return "nothing was asked";
        }
        Map<String, List<String>> kinds = new LinkedHashMap<>();
        for (Screening screening : done) {
            kinds.computeIfAbsent(outcome(screening, reading), outcome -> new ArrayList<>())
                    .add(reading.words().label(screening.kind()));
        }
        List<String> parts = new ArrayList<>();
        kinds.forEach((outcome, terms) -> parts.add(String.join(", ", terms) + " – " + outcome));
        if (!missing.isEmpty()) {
            parts.add("not asked yet: "
                    + missing.stream().map(reading.words()::label).collect(Collectors.joining(", ")));
        }
        return String.join("; ", parts);
    }

    private static String outcome(Screening screening, Reading reading) {
        StringBuilder text = new StringBuilder(reading.words().label(screening.result()));
        if (screening.setting() != Setting.UNKNOWN) {
            text.append(", asked ").append(reading.words().label(screening.setting()));
        }
        if (screening.when() != null) {
            text.append(", ").append(Reading.date(screening.when()));
        }
        return text.toString();
    }
}
