package ebb.cli;

import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * Runs the command that was typed, having given it what it needs, unless it would write over what it reads. Help and the version are printed without, so that
 * they never wait for the rules.
 */
final class WiredRun extends CommandLine.RunLast {
    private final Consumer<Object> wiring;

    WiredRun(Consumer<Object> wiring) {
        this.wiring = wiring;
    }

    @Override
    protected List<Object> handle(ParseResult typed) {
        ParseResult last = typed;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        if (!last.commandSpec().helpCommand()) {
            OutputGuard.check(last.commandSpec());
            wire(last.commandSpec());
        }
        return super.handle(typed);
    }

    private void wire(CommandSpec command) {
        try {
            wiring.accept(command.userObject());
        } catch (RuntimeException e) {
            throw new ExecutionException(command.commandLine(), "The command could not be wired", e);
        }
    }
}
