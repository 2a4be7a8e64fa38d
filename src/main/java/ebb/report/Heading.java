package ebb.report;

import ebb.fact.Intake;
import ebb.fact.Person;
import ebb.fact.Relationship;
import ebb.fact.Role;
import ebb.formulation.Confidence;
import java.util.ArrayList;
import java.util.List;

/**
 * What a brief opens with.
 *
 * @param caseName     what the case is called
 * @param title        whom it is about
 * @param setting      who they are and how they stand to each other
 * @param asOf         the reference date in words; empty where there is none
 * @param confidential whether anything was told in confidence
 */
record Heading(String caseName, String title, List<Passage> setting, String asOf, boolean confidential) {

    static Heading of(Reading reading) {
        Intake intake = reading.intake();
        return new Heading(intake.name(), title(reading), setting(reading),
                intake.asOf() == null ? "" : Reading.date(intake.asOf()), reading.confidence().any());
    }

    private static String title(Reading reading) {
        List<Person> all = reading.intake().people();
        List<String> main = all.stream().filter(person -> person.role() != Role.OTHER).map(Person::id).toList();
        return reading.names(main.isEmpty() ? all.stream().map(Person::id).toList() : main);
    }

    private static List<Passage> setting(Reading reading) {
        List<Passage> lines = new ArrayList<>();
        StringBuilder people = new StringBuilder();
        for (Person person : reading.intake().people()) {
            people.append(people.isEmpty() ? "" : ", ").append(person.name()).append(" (")
                    .append(reading.words().label(person.role()))
                    .append(person.attending() ? ", attends)" : reading.intake().attendanceRecorded(person.id())
                            ? ", does not attend)" : ", attendance not recorded)");
        }
        lines.add(new Passage(people.append('.').toString(), false));
        for (Relationship relationship : reading.intake().relationships()) {
            lines.add(new Passage(Reading.sentence(reading.words().fact(relationship, reading.intake())),
                    Confidence.holds(relationship)));
        }
        return lines;
    }
}
