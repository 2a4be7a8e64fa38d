package ebb.cli;

import ebb.io.IntakeSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints the JSON Schema of intake files. */
@Command(name = "schema", sortOptions = false,
        description = "Prints the JSON Schema of intake files, with which editors complete and check them while you"
                + " type.",
        footerHeading = "%nExample:%n",
        footer = "  ebb schema > intake.schema.json")
final class SchemaCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private Output output;

    SchemaCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        byte[] schema = (IntakeSchema.text() + "\n").getBytes(StandardCharsets.UTF_8);
        output.write(terminal, out -> out.write(schema));
        return ExitCode.DONE;
    }
}
