package ebb.io;

import ebb.fact.CaseFile;
import ebb.fact.Fact;
import ebb.fact.Household;
import ebb.fact.Intake;
import ebb.fact.Person;
import ebb.fact.Relationship;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Reads intake documents one after the other, reusing its memory: one for each thread that reads. A case is built only
 * from a document without faults; a document with faults is taken apart once more to find out where they stand.
 */
final class CaseReading {
    private static final Shape DOCUMENT = Shape.of("an intake", documentKeys());
    private final LocalDate givenAsOf;
    private final Tape tape = new Tape();
    private final FaultList faults = new FaultList();
    private final Dates dates = new Dates();
    private final Values values = new Values(tape, faults, dates);
    private final Everybody cast = new Everybody();
    private final References references = new References(tape, faults, values, cast);
    private final FirstPass first = new FirstPass(tape, dates, cast, references);
    private final Entry document = new Entry(tape, faults, values);
    private final Entry entry = new Entry(tape, faults, values);
    private final FactReading facts = new FactReading(faults, values, references,
            new Accounts(tape, faults, values, cast, references), entry);
    private final PeopleReading people = new PeopleReading(tape, faults, values, cast, first, facts, entry);
    private final WrittenBack writtenBack = new WrittenBack(tape, faults, values, cast, entry);

    /**
     * Reads with these dates in mind.
     *
     * @param today no date in a file may lie after it
     * @param asOf  the reference date; null for the latest date in each file
     */
    CaseReading(LocalDate today, LocalDate asOf) {
        this.givenAsOf = asOf;
        boolean limited = asOf != null && asOf.isBefore(today);
        values.latest(limited ? asOf : today, limited ? "the reference date " + asOf : "today, " + today);
    }

    private static Key[] documentKeys() {
        List<Key> keys = new ArrayList<>(List.of(Key.CASE, Key.PEOPLE, Key.RELATIONSHIP, Key.RELATIONSHIPS,
                Key.HOUSEHOLD, Key.JUDGEMENTS, Key.HYPOTHESES, Key.NOTES, Key.REJECTED_PROPOSALS));
        for (Section section : Section.values()) {
            keys.add(section.key());
        }
        return keys.toArray(Key[]::new);
    }

    /**
     * Reads one document.
     *
     * @param name   what messages call the file
     * @param line   the line of the file on which the document begins
     * @param bytes  holds the document
     * @param from   where it begins
     * @param to     where it ends
     * @param format JSON or YAML; a line of NDJSON is JSON
     */
    Reading read(String name, int line, byte[] bytes, int from, int to, InputFormat format) {
        try {
            if (to - from > Bounds.DOCUMENT) {
                throw tooLarge(to - from);
            }
            int start = Utf8.check(bytes, from, to);
            faults.clear();
            scan(bytes, start, to, format, faults, null);
            CaseFile caseFile = caseFile();
            if (faults.isEmpty()) {
                return new Reading(name, line, caseFile, List.of());
            }
            Places places = new Places();
            scan(bytes, start, to, format, new FaultList(), places);
            return new Reading(name, line, null, moved(faults.in(name, tape, places), line));
        } catch (Malformed e) {
            return new Reading(name, line, null, moved(List.of(e.in(name)), line));
        }
    }

    static Malformed tooLarge(long size) {
        return new Malformed(Place.START, "The document has " + size + " bytes or more, and at most "
                + Bounds.DOCUMENT + " are read", "Check that this is an intake; several cases go into one .ndjson file");
    }

    private void scan(byte[] bytes, int from, int to, InputFormat format, FaultList into, Places places)
            throws Malformed {
        if (format == InputFormat.YAML) {
            YamlDocument.read(bytes, from, to, tape, into, places);
        } else {
            JsonDocument.read(bytes, from, to, tape, places);
        }
    }

    private static List<Fault> moved(List<Fault> faults, int line) {
        return line == 1 ? faults : faults.stream().map(fault -> fault.onLine(line)).toList();
    }

    private CaseFile caseFile() {
        dates.clear();
        people.clear();
        if (!document.open(0, DOCUMENT)) {
            return null;
        }
        first.gather();
        LocalDate asOf = givenAsOf == null ? first.latestDate() : givenAsOf;
        facts.asOf(asOf);
        int name = document.required(Key.CASE, "the name of the case");
        int cast = document.required(Key.PEOPLE, "a list of people, each with \"id\" and \"role\"");
        int household = document.at(Key.HOUSEHOLD);
        Intake intake = intake(name == 0 ? null : values.line(name), asOf,
                cast == 0 || !isList(cast, "people") ? List.of() : people.people(cast),
                household == 0 ? null : people.household(household));
        return new CaseFile(intake,
                part(Key.JUDGEMENTS, writtenBack::judgements), part(Key.HYPOTHESES, writtenBack::hypotheses),
                part(Key.NOTES, writtenBack::notes), part(Key.REJECTED_PROPOSALS, writtenBack::rejectedProposals));
    }

    private Intake intake(String name, LocalDate asOf, List<Person> everybody, Household household) {
        List<Relationship> relationships = new ArrayList<>(1);
        List<Fact> all = new ArrayList<>(tape.size() / 8);
        for (int child = 1; child < tape.end(0); child = tape.end(child)) {
            Key key = tape.key(child);
            if (key == null || document.at(key) != child) {
                continue;
            }
            Section section = Section.of(key);
            if (section != null) {
                facts(child, section, all);
            } else if (key == Key.RELATIONSHIP) {
                add(people.relationship(child, false), relationships, all);
            } else if (key == Key.RELATIONSHIPS && isList(child, "relationships")) {
                for (int item = child + 1; item < tape.end(child); item = tape.end(item)) {
                    add(people.relationship(item, true), relationships, all);
                }
            }
        }
        if (all.size() > Bounds.FACTS) {
            faults.add(0, "There are " + all.size() + " facts", "at most " + Bounds.FACTS, "Split the case");
        }
        if (!faults.isEmpty()) {
            return null;
        }
        if (relationships.isEmpty()) {
            relationships.addAll(Relationship.among(everybody, all));
        }
        return new Intake(name, asOf, everybody, relationships, household, all);
    }

    private static void add(Relationship relationship, List<Relationship> relationships, List<Fact> all) {
        if (relationship != null) {
            relationships.add(relationship);
            all.add(relationship);
        }
    }

    private void facts(int list, Section section, List<Fact> all) {
        if (isList(list, "entries, each " + section.shape().said())) {
            for (int item = list + 1; item < tape.end(list); item = tape.end(item)) {
                if (entry.open(item, section.shape())) {
                    all.add(facts.fact(section));
                }
            }
        }
    }

    private <T> List<T> part(Key key, IntFunction<List<T>> reader) {
        int list = document.at(key);
        return list == 0 || !isList(list, key.text()) ? List.of() : reader.apply(list);
    }

    private boolean isList(int node, String of) {
        if (tape.kind(node) != Tape.Kind.LIST) {
            values.wrong(node, "a list of " + of, "Write a list in square brackets, or lines that begin with - in YAML;"
                    + " leave the field out where there is nothing");
            return false;
        }
        return true;
    }
}
