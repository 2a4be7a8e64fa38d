package ebb.cli;

import ebb.course.Chronicle;
import ebb.course.Course;
import ebb.course.Visit;
import ebb.fact.Intake;
import ebb.fact.Person;
import ebb.formulation.KeptFormulation;
import ebb.io.CourseWriter;
import ebb.io.IntakeReader;
import ebb.io.KeptFormulationReader;
import ebb.report.CourseHtml;
import ebb.report.CourseText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells how a case went over time. */
@Command(name = "diff", sortOptions = false,
        description = "Tells what changed in a case from one session to the next: in the facts, and through them in the"
                + " formulation, because of which rule. From three times on also how needs, patterns, ratings and"
                + " withdrawals went.",
        footerHeading = "%nExamples:%n",
        footer = {"  ebb diff march.json april.json", "  ebb diff march.json april.json may.json --format html -o course.html",
            "  ebb diff rowan-and-sky.json --as-of 2026-03-02 --as-of 2026-03-16",
            "  ebb diff march.json april.json --then march.formulation.json"})
final class DiffCommand implements Callable<Integer>, Engine.User {

    /** The forms a course comes in. */
    enum Format {
        /** For a terminal. */
        text,
        /** For other programs. */
        json,
        /** For a browser or a printer. */
        html
    }

    private final Terminal terminal;
    private Engine engine;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE",
            description = "Intake files of one case, each with its state at one time, the earliest first; or one file, with"
                    + " --as-of.")
    private List<String> files;

    @Option(names = "--as-of", paramLabel = "DATE", converter = ReferenceDate.Day.class,
            description = "With one file: compare with how the case stood on this day, as YYYY-MM-DD; what was noted later is"
                    + " left out, and a fact without a date counts as known throughout. May be repeated.")
    private List<LocalDate> days = List.of();

    @Option(names = "--then", paramLabel = "FORMULATION",
            description = "What \"ebb prep --format json\" wrote at the first of these times: tells whether the rules have"
                    + " changed since, and what that alone changes.")
    private Path then;

    @Option(names = {"-f", "--format"}, defaultValue = "text", paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; text unless told.")
    private Format format;

    @Mixin
    private RulesOption rules;

    @Mixin
    private Output output;

    DiffCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Path rulesFolder() {
        return rules.folder();
    }

    @Override
    public void use(Engine given) {
        engine = given;
    }

    @Override
    public Integer call() throws IOException {
        refuse();
        KeptFormulation kept = then == null ? null : new KeptFormulationReader().read(then);
        Chronicle chronicle = new Chronicle(engine.explainer(), engine.knowledge());
        List<Visit> visits = files.size() == 1 ? lookingBack(chronicle) : sessions(chronicle);
        if (kept != null && !kept.caseName().equals(visits.get(0).intake().name())) {
            throw new Refusal(then + ": This formulation is about the case \"" + kept.caseName() + "\", and "
                    + visits.get(0).name() + " is about \"" + visits.get(0).intake().name() + "\". Name the one that was"
                    + " written for the first of the times compared.");
        }
        Course course = chronicle.tell(visits, kept);
        output.write(terminal, out -> write(course, out));
        return ExitCode.DONE;
    }

    private void refuse() {
        if (files.size() == 1 && days.isEmpty()) {
            throw new ParameterException(spec.commandLine(),
                    "There is one file, and nothing to compare it with. Name a second file, or a day with --as-of");
        } else if (files.size() > 1 && !days.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--as-of looks back in one file, and there are " + files.size()
                    + ". Name one file, or leave --as-of out");
        }
    }

    private List<Visit> lookingBack(Chronicle chronicle) throws IOException {
        Intake now = read(files.get(0));
        List<Visit> visits = new ArrayList<>();
        days.stream().distinct().sorted().forEach(day -> visits.add(chronicle.visit(now, day)));
        LocalDate last = visits.get(visits.size() - 1).day();
        if (now.asOf() == null || !now.asOf().isAfter(last)) {
            if (visits.size() < 2) {
                throw new Refusal(files.get(0) + ": Nothing in it has a date after " + last
                        + ", so there is nothing to compare. Name an earlier day"
                        + (now.asOf() == null ? "; facts carry theirs in \"noted\"." : ": the latest date in it is " + now.asOf() + "."));
            }
            return visits;
        }
        visits.add(chronicle.visit(files.get(0), now));
        return visits;
    }

    private List<Visit> sessions(Chronicle chronicle) throws IOException {
        List<Visit> visits = new ArrayList<>();
        for (String file : files) {
            Visit visit = chronicle.visit(file, read(file));
            if (!visits.isEmpty()) {
                follows(visits.get(visits.size() - 1), visit);
            }
            visits.add(visit);
        }
        return visits;
    }

    private static void follows(Visit earlier, Visit later) {
        List<String> known = earlier.intake().people().stream().map(Person::id).toList();
        if (later.intake().people().stream().map(Person::id).noneMatch(known::contains)) {
            throw new Refusal(later.name() + ": Nobody in it is in " + earlier.name() + ", so these are different cases. In files"
                    + " of one case each person has the same id throughout; the earlier one has " + String.join(", ", known) + ".");
        }
        if (earlier.day() != null && later.day() != null && later.day().isBefore(earlier.day())) {
            throw new Refusal(later.name() + ": Its latest date is " + later.day() + ", which is before " + earlier.day() + ", the"
                    + " latest in " + earlier.name() + ". Name the earlier file first.");
        }
    }

    private Intake read(String file) throws IOException {
        return OneCase.read(file, new IntakeReader(Clock.systemDefaultZone(), null), terminal);
    }

    private void write(Course course, OutputStream out) throws IOException {
        switch (format) {
            case json -> new CourseWriter().write(course, out);
            case html -> out.write(new CourseHtml(engine.knowledge().phrases()).render(course).getBytes(StandardCharsets.UTF_8));
            case text -> out.write(new CourseText(engine.knowledge().phrases()).render(course, terminal.page(output.toFile()))
                    .getBytes(StandardCharsets.UTF_8));
        }
    }
}
