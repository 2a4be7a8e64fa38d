package ebb.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program itself: it only names its commands. */
@Command(name = "ebb", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false,
        scope = ScopeType.INHERIT, synopsisSubcommandLabel = "COMMAND",
        description = "Helps a therapist to prepare a session: from what is known about a couple, or one person, to"
                + " hypotheses with their reasons, topics worth raising, and questions still open.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ebb check rowan-and-sky.json      is the file in order?",
            "  ebb schema > intake.schema.json   let an editor check what you type",
            "",
            "Exit codes: 0 done; at fault: 1 the input, 2 the command line, 70 Ebb itself."})
final class EbbCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Name a command: "
                + String.join(", ", spec.subcommands().keySet()));
    }
}
