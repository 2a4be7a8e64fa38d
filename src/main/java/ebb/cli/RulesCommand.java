package ebb.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Work on the rules themselves; it only names its commands. */
@Command(name = "rules", sortOptions = false, synopsisSubcommandLabel = "COMMAND",
        description = "Shows and checks the rules, and the claims they rest on.",
        footerHeading = "%nExamples:%n",
        footer = {"  ebb rules list", "  ebb rules show \"Needs: feeling connected speaks against not being understood\"",
            "  ebb rules check my-rules", "  ebb rules claims"})
final class RulesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Name what to do with the rules: "
                + String.join(", ", spec.subcommands().keySet()));
    }
}
