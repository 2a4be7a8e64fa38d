package ebb.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Training; it only names its commands. */
@Command(name = "exercise", sortOptions = false, synopsisSubcommandLabel = "COMMAND",
        description = "Exercises: read a fictional case, commit to a formulation, and learn from the comparison with the rules and"
                + " with an expert.",
        footerHeading = "%nExamples:%n",
        footer = {"  ebb exercise list", "  ebb exercise do the-quiet-dishes",
            "  ebb exercise do the-quiet-dishes --mode one-more-fact", "  ebb exercise check my-exercises/*.yaml",
            "  ebb exercise generate --about demand-withdraw --level 3 --seed 7 --count 5 --into cases"})
final class ExerciseCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Name what to do with exercises: "
                + String.join(", ", spec.subcommands().keySet()));
    }
}
