package ebb.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Sees to it that options that do not go together are refused, where one of them would be passed over. */
final class Together {

    private Together() {
    }

    /**
     * Refuses an option beside any of the others.
     *
     * @throws ParameterException naming both
     */
    static void never(CommandSpec command, String option, String... others) {
        for (String other : others) {
            if (given(command, option) && given(command, other)) {
                throw new ParameterException(command.commandLine(), option + " does not go with " + other);
            }
        }
    }

    /**
     * Refuses an option in any format but one.
     *
     * @throws ParameterException naming both
     */
    static void onlyIn(CommandSpec command, Object format, String option) {
        if (given(command, option) && !format.equals(command.findOption("--format").getValue())) {
            throw new ParameterException(command.commandLine(), option + " goes with --format " + format + " only");
        }
    }

    private static boolean given(CommandSpec command, String option) {
        return command.commandLine().getParseResult().hasMatchedOption(option);
    }
}
