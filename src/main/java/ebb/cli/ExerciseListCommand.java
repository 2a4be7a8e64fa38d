package ebb.cli;

import ebb.io.KnowledgeReader;
import ebb.report.ExerciseText;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the exercises. */
@Command(name = "list", sortOptions = false, description = "Lists the exercises by level, easiest first.",
        footerHeading = "%nExamples:%n", footer = {"  ebb exercise list", "  ebb exercise list --aims --from my-exercises"})
final class ExerciseListCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--aims", description = "Tell what each is to teach, too. For supervisors: it gives the answers away.")
    private boolean aims;

    @Mixin
    private Shelf shelf;

    ExerciseListCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Page.print(terminal, new ExerciseText(KnowledgeReader.bundled()).list(shelf.open().all(), aims, terminal.page(false)));
        return ExitCode.DONE;
    }
}
