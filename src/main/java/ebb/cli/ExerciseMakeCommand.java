package ebb.cli;

import ebb.fact.Intake;
import ebb.io.ExerciseDraft;
import ebb.io.ExerciseWriter;
import ebb.io.NoteReader;
import ebb.io.TrainingWords;
import ebb.io.WholeFile;
import ebb.training.Assessor;
import ebb.training.Exercise;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Drafts exercises from cases. */
@Command(name = "make", sortOptions = false,
        description = "Drafts an exercise from a case: other names, nothing left that anybody said, and the rules' answer as the"
                + " expert's to begin with. The draft tells what an author still has to write; review it before sharing.",
        footerHeading = "%nExamples:%n",
        footer = {"  ebb exercise make case.json -o draft.yaml",
            "  ebb exercise make case.json --note masked.txt -o draft.yaml     a note that was masked before",
            "  ebb exercise make cases/*.json --into drafts"})
final class ExerciseMakeCommand implements Callable<Integer>, Engine.User {
    private final Terminal terminal;
    private Engine engine;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "INTAKE", description = "Intake files, each with one case.")
    private List<String> files;

    @Option(names = "--note", paramLabel = "FILE",
            description = "The note to read, masked before; refused while a name of the case stands in it.")
    private Path note;

    @Option(names = "--into", paramLabel = "DIR", description = "Write each draft to a file of its own in this folder.")
    private Path folder;

    @Mixin
    private RulesOption rules;

    @Mixin
    private Output output;

    @Mixin
    private ReferenceDate asOf;

    ExerciseMakeCommand(Terminal terminal) {
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
        Together.never(spec, "--into", "--output");
        if (files.size() > 1 && (folder == null || note != null)) {
            throw new ParameterException(spec.commandLine(), note == null
                    ? "Several drafts go into several files. Name a folder with --into"
                    : "A note goes with one case. Name one intake file");
        }
        if (folder != null) {
            refuseToOverwrite();
        }
        Assessor assessor = new Assessor(engine.explainer(), engine.knowledge(), TrainingWords.bundled());
        for (String file : files) {
            Intake intake = OneCase.read(file, asOf.reader(), terminal);
            String name = name(file);
            String text = note == null ? null : NoteReader.text(note);
            if (text != null) {
                // Names are looked for as the case has them, and then once more as the draft has them.
                ExerciseDraft.of(name, assessor.rules(intake), text);
            }
            Exercise draft = ExerciseDraft.of(name, assessor.rules(ExerciseDraft.masked(intake)), text);
            byte[] bytes = ExerciseWriter.write(draft).getBytes(StandardCharsets.UTF_8);
            if (folder == null) {
                output.write(terminal, out -> out.write(bytes));
            } else {
                Files.createDirectories(folder);
                WholeFile.write(draft(file), out -> out.write(bytes));
            }
        }
        terminal.out().flush();
        terminal.err().println("Drafted. Review before sharing: change what could tell who it was, write title, aims and"
                + " commentary, and run ebb exercise check.");
        return ExitCode.DONE;
    }

    private String name(String file) {
        return "draft-of-" + (files.indexOf(file) + 1);
    }

    private Path draft(String file) {
        return folder.resolve(name(file) + ".yaml");
    }

    private void refuseToOverwrite() {
        List<String> there = files.stream().map(this::draft).filter(Files::exists).map(Path::toString).distinct().toList();
        if (!there.isEmpty()) {
            throw new Refusal(String.join(", ", there) + ": " + (there.size() == 1 ? "This draft is" : "These drafts are")
                    + " there already, and somebody may have worked on " + (there.size() == 1 ? "it" : "them")
                    + ". Name another folder with --into.");
        }
    }
}
