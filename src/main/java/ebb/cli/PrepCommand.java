package ebb.cli;

import ebb.fact.CaseFile;
import ebb.formulation.Formulation;
import ebb.formulation.OwnView;
import ebb.io.CaseStream;
import ebb.io.Fault;
import ebb.io.FormulationWriter;
import ebb.io.InputFile;
import ebb.io.InputFormat;
import ebb.io.OwnEntries;
import ebb.io.WholeFile;
import ebb.report.BriefHtml;
import ebb.report.BriefMarkdown;
import ebb.report.BriefText;
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

/** Turns intakes into briefs. */
@Command(name = "prep", sortOptions = false,
        description = "Prepares a session: reads an intake and writes a brief with likely unmet needs, patterns, topics"
                + " worth raising and what to ask next, each with its reasons. For the clinician's eyes only.",
        footerHeading = "%nExamples:%n",
        footer = {"  ebb prep rowan-and-sky.json", "  ebb prep --format html --output brief.html rowan-and-sky.json",
            "  ebb prep --commit-first rowan-and-sky.json", "  ebb prep --format json cases.ndjson > formulations.ndjson"})
final class PrepCommand implements Callable<Integer>, Engine.User {

    /** The forms a brief comes in. */
    enum Format {
        /** For a terminal. */
        text,
        /** For a record. */
        markdown,
        /** For a browser or a printer. */
        html,
        /** For other programs. */
        json
    }

    /** How many near misses, and how many questions, stand folded behind a page. */
    private static final int BEHIND = 6;

    private final Terminal terminal;
    private Engine engine;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE",
            description = "Intake files in JSON or YAML, or in NDJSON with one case a line; - for standard input.")
    private List<String> files;

    @Option(names = {"-f", "--format"}, defaultValue = "text", paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; text unless told. In json, one NDJSON file is written as it is read, and"
                    + " without what each conclusion hangs on.")
    private Format format;

    @Option(names = "--evidence", description = "In text, print all the evidence after the brief.")
    private boolean evidence;

    @Option(names = "--commit-first",
            description = "Ask for your own hypotheses before anything is shown, keep them in the file, and show where you"
                    + " and Ebb agree and differ. For one file that can be written to.")
    private boolean commitFirst;

    @Mixin
    private RulesOption rules;

    @Mixin
    private Output output;

    @Mixin
    private ReferenceDate asOf;

    PrepCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Path rulesFolder() {
        return rules.folder();
    }

    /** One case alone needs but few of the rules: which, is known once it has been read. */
    @Override
    public boolean formulates() {
        return !oneCase();
    }

    private boolean oneCase() {
        return files.size() == 1 && InputFormat.of(files.get(0)) != null && InputFormat.of(files.get(0)) != InputFormat.NDJSON
                && format != Format.html && !commitFirst && rules.folder() == null;
    }

    @Override
    public void use(Engine given) {
        engine = given;
    }

    @Override
    public Integer call() throws IOException {
        Together.onlyIn(spec, Format.text, "--evidence");
        int[] exit = {ExitCode.DONE};
        if (commitFirst) {
            commit();
        }
        if (files.size() == 1 && format == Format.json) {
            try (InputFile input = InputFile.open(files.get(0), terminal.in())) {
                if (input.format() == InputFormat.NDJSON) {
                    output.attempt(terminal, out -> {
                        CaseStream.Outcome outcome = stream(input, out);
                        exit[0] = outcome.failed() > 0 ? ExitCode.OUR_FAULT
                                : outcome.faulty() > 0 ? ExitCode.INPUT_AT_FAULT : ExitCode.DONE;
                        return outcome.written() > 0;
                    });
                    return exit[0];
                }
                return briefs(formulated(input, exit), exit);
            }
        }
        List<Formulation> formulations = new ArrayList<>();
        for (String file : files) {
            try (InputFile input = InputFile.open(file, terminal.in())) {
                formulations.addAll(formulated(input, exit));
            } catch (IOException unreadable) {
                terminal.err().println(Sentences.inputProblem(unreadable));
                exit[0] = ExitCode.INPUT_AT_FAULT;
            }
        }
        return briefs(formulations, exit);
    }

    private void commit() throws IOException {
        if (files.size() != 1 || files.get(0).equals(InputFile.STANDARD_INPUT) || asOf.day() != null) {
            throw new ParameterException(spec.commandLine(),
                    "--commit-first goes with one file that can be written to, and with no --as-of");
        }
        Clock clock = Clock.systemDefaultZone();
        OwnEntries entries = OwnEntries.open(Path.of(files.get(0)), asOf.reader(), LocalDate.now(clock));
        WholeFile.check(Path.of(files.get(0)));
        new CommitFirst(terminal, engine.explainer().suggestions(entries.caseFile().intake()), entries).run();
    }

    private List<Formulation> formulated(InputFile input, int[] exit) throws IOException {
        List<Formulation> formulations = new ArrayList<>();
        input.read(asOf.reader(), reading -> {
            if (reading.sound()) {
                formulations.add(formulated(reading.orThrow()));
            } else {
                exit[0] = ExitCode.INPUT_AT_FAULT;
                reading.faults().stream().map(Fault::toString).forEach(terminal.err()::println);
            }
        });
        return formulations;
    }

    private Formulation formulated(CaseFile file) {
        if (oneCase()) {
            engine = Engine.startFor(file.intake());
        }
        return engine.explainer().formulate(file.intake()).with(OwnView.of(file));
    }

    private int briefs(List<Formulation> formulations, int[] exit) throws IOException {
        if (!formulations.isEmpty()) {
            output.write(terminal, out -> write(formulations, out));
        }
        return exit[0];
    }

    /**
     * Many cases, one a line: run on all cores, in memory that does not grow, with a bar for whoever watches. What each
     * conclusion hangs on is left out, for it takes twice as long again.
     */
    private CaseStream.Outcome stream(InputFile input, OutputStream out) throws IOException {
        CaseStream cases = new CaseStream(asOf.reader(), engine.service()::formulate);
        try (Progress progress = Progress.of(terminal, input.size())) {
            return cases.run(input.name(), input.stream(), out, progress::say, progress);
        }
    }

    private void write(List<Formulation> formulations, OutputStream out) throws IOException {
        switch (format) {
            case json -> json(formulations, out);
            case html -> print(out, new BriefHtml(engine.knowledge().phrases()).render(formulations,
                    formulations.stream().map(one -> engine.explainer().background(one.intake(), BEHIND)).toList()));
            case markdown -> {
                BriefMarkdown markdown = new BriefMarkdown(engine.knowledge().phrases());
                print(out, String.join(BriefMarkdown.SEPARATOR, formulations.stream().map(markdown::render).toList()));
            }
            case text -> text(formulations, out);
        }
    }

    private void json(List<Formulation> formulations, OutputStream out) throws IOException {
        FormulationWriter writer = new FormulationWriter();
        if (formulations.size() == 1) {
            writer.write(formulations.get(0), out);
            return;
        }
        for (Formulation formulation : formulations) {
            writer.writeLine(formulation, out);
        }
    }

    private void text(List<Formulation> formulations, OutputStream out) throws IOException {
        ebb.report.Terminal page = terminal.page(output.toFile());
        BriefText text = new BriefText(engine.knowledge().phrases());
        BriefText.Evidence how = evidence ? BriefText.Evidence.IN_FULL : BriefText.Evidence.IN_BRIEF;
        print(out, String.join(BriefText.separator(page),
                formulations.stream().map(formulation -> text.render(formulation, page, how)).toList()));
    }

    private static void print(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
