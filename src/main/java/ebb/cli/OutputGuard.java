package ebb.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** Sees to it that no command writes its output over a file it was given to read. */
final class OutputGuard {
    private static final Set<String> OUTPUTS = Set.of("--output", "--proposals");

    private OutputGuard() {
    }

    /**
     * Compares where a command was told to write with everything else it was told.
     *
     * @throws ParameterException if they are one file
     */
    static void check(CommandSpec command) {
        for (OptionSpec option : command.options()) {
            if (OUTPUTS.contains(option.longestName()) && option.getValue() instanceof Path output
                    && Files.isRegularFile(output)) {
                refuseInputs(command, option, output);
            }
        }
    }

    private static void refuseInputs(CommandSpec command, OptionSpec option, Path output) {
        for (ArgSpec other : command.args()) {
            for (Object value : values(other)) {
                if (other != option && same(value, output)) {
                    throw new ParameterException(command.commandLine(), option.longestName() + " would write over "
                            + output + ", which is to be read. Name another file");
                }
            }
        }
    }

    private static Collection<?> values(ArgSpec argument) {
        Object value = argument.getValue();
        if (value == null) {
            return List.of();
        }
        return value instanceof Collection<?> several ? new ArrayList<>(several) : List.of(value);
    }

    private static boolean same(Object value, Path output) {
        if (!(value instanceof Path) && !(value instanceof String)) {
            return false;
        }
        try {
            Path path = Path.of(value.toString());
            return Files.exists(path) && Files.isSameFile(path, output);
        } catch (IOException | InvalidPathException noSuchFile) {
            return false;
        }
    }
}
