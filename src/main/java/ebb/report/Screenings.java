package ebb.report;

import ebb.fact.Fact;
import ebb.fact.Person;
import ebb.fact.Screening;
import ebb.fact.Setting;
import ebb.formulation.Confidence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What each person has been asked about safety, in one line for all who were asked the same: also for whom nobody asked. */
final class Screenings {

    private Screenings() {
    }

    /** A line for everybody who attends, and for whoever else was screened. */
    static List<Passage> of(Reading reading) {
        Map<Passage, List<String>> people = new LinkedHashMap<>();
        for (Person person : reading.intake().people()) {
            List<Screening> done = done(person, reading);
            if (person.attending() || !done.isEmpty()) {
                Passage said = new Passage(told(done, reading), done.stream().anyMatch(Confidence::holds));
                people.computeIfAbsent(said, unknown -> new ArrayList<>()).add(person.id());
            }
        }
        List<Passage> lines = new ArrayList<>();
        people.forEach((said, who) ->
                lines.add(new Passage(reading.names(who) + ": " + said.text(), said.inConfidence())));
        return lines;
    }

    private static List<Screening> done(Person person, Reading reading) {
        List<Screening> done = new ArrayList<>();
        for (Fact fact : reading.intake().facts()) {
            if (fact instanceof Screening screening && screening.done() && screening.of().equals(person.id())) {
                done.add(screening);
            }
        }
        return done;
    }

    private static String told(List<Screening> done, Reading reading) {
        if (done.isEmpty()) {
            return "nothing was asked";
        }
        Map<String, List<String>> kinds = new LinkedHashMap<>();
        for (Screening screening : done) {
            kinds.computeIfAbsent(outcome(screening, reading), outcome -> new ArrayList<>())
                    .add(reading.words().label(screening.kind()));
        }
        List<String> parts = new ArrayList<>();
        kinds.forEach((outcome, terms) -> parts.add(String.join(", ", terms) + " – " + outcome));
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
