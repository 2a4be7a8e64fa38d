package ebb.cli;

import ebb.io.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that sends a command's output to a file. */
final class Output {
    @Option(names = {"-o", "--output"}, paramLabel = "FILE",
            description = "Write to this file instead of standard output, for which - stands too; it is replaced only when all"
                    + " is written. What cannot be read is told and left out; where nothing can, the file stays as it was.")
    private Path named;

    /** The file; null for standard output. */
    Path file() {
        return named == null || named.toString().equals("-") ? null : named;
    }

    /** Whether the output goes to a file. */
    boolean toFile() {
        return file() != null;
    }

    /**
     * Writes the output to where it was asked for.
     *
     * @throws IOException if it cannot be written; a file is then as it was before
     */
    void write(Terminal terminal, WholeFile.Content content) throws IOException {
        attempt(terminal, out -> {
            content.to(out);
            return true;
        });
    }

    /** The same, but that a file stays as it was also where nothing comes of the content. */
    void attempt(Terminal terminal, WholeFile.Attempt content) throws IOException {
        if (toFile()) {
            WholeFile.attempt(file(), content);
        } else {
            content.to(terminal.out());
        }
    }
}
