package ebb.cli;

import ebb.rulebase.BundledRules;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

/** Runs the command line. */
public final class Main {
    private static final int MOST_COLUMNS = 110;

    /** Picocli lays no help out in less. */
    private static final int LEAST_COLUMNS = 55;

    private Main() {
    }

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        Commands.workAhead(args).run();
        System.exit(run(Terminal.system(), Main::wire, args));
    }

    /**
     * Starts the engine for a command that formulates; for any other it costs nothing. While another thread still loads
     * the rules, what they say is read.
     */
    private static void wire(Object command) {
        if (command instanceof Engine.User user && user.formulates()) {
            if (user.readsRules() && user.rulesFolder() == null) {
                BundledRules.texts();
            }
            user.use(Engine.start(user.rulesFolder()));
        }
    }

    /**
     * Runs one command.
     *
     * @param terminal what it reads from and writes to
     * @param wiring   gives a command what it needs, just before it runs: never for {@code --help}, for
     *                 {@code --version}, or when the command line is at fault
     * @param args     the command line
     * @return the exit code
     */
    static int run(Terminal terminal, Consumer<Object> wiring, String... args) {
        Sentences sentences = new Sentences(terminal.err());
        int code;
        try {
            code = commandLine(terminal, wiring, sentences, args).execute(args);
        } catch (Error e) {
            code = sentences.failure(e);
        }
        try {
            terminal.out().flush();
        } catch (IOException e) {
            code = Math.max(code, sentences.failure(e));
        }
        return code;
    }

    private static CommandLine commandLine(Terminal terminal, Consumer<Object> wiring, Sentences sentences,
            String... args) {
        return Commands.of(terminal, args)
                .setExecutionStrategy(new WiredRun(wiring))
                .setExecutionExceptionHandler((problem, command, parsed) -> sentences.failure(problem))
                .setParameterExceptionHandler((problem, words) -> sentences.usage(problem))
                .setColorScheme(Help.defaultColorScheme(terminal.colour() ? Ansi.ON : Ansi.OFF))
                .setUsageHelpWidth(Math.max(LEAST_COLUMNS, Math.min(terminal.columns(), MOST_COLUMNS)))
                .setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(terminal.err(), true));
    }
}
