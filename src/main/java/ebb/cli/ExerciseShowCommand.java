package ebb.cli;

import ebb.io.KnowledgeReader;
import ebb.report.ExerciseText;
import ebb.training.Exercise;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows one exercise. */
@Command(name = "show", sortOptions = false,
        description = "Shows an exercise as a trainee gets it: the note with its sentences numbered, or the facts.",
        footerHeading = "%nExamples:%n",
        footer = {"  ebb exercise show the-quiet-dishes", "  ebb exercise show the-quiet-dishes --expert"})
final class ExerciseShowCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "1", paramLabel = "NAME", description = "The name of an exercise, or a file.")
    private String name;

    @Option(names = "--expert", description = "Show the expert's answer and commentary as well.")
    private boolean expert;

    @Mixin
    private Shelf shelf;

    ExerciseShowCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Exercise exercise = shelf.open().find(name);
        ExerciseText text = new ExerciseText(KnowledgeReader.bundled());
        Page.print(terminal, text.show(exercise, terminal.page(false)));
        if (expert) {
            Page.print(terminal, text.expert(exercise, terminal.page(false)));
        }
        return ExitCode.DONE;
    }
}
