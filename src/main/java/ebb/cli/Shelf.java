package ebb.cli;

import ebb.io.ExerciseShelf;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that names where exercises are. */
final class Shelf {
    @Option(names = "--from", paramLabel = "DIR", description = "The exercises of this folder instead of those that came with Ebb.")
    private Path folder;

    /** The exercises. */
    ExerciseShelf open() {
        return new ExerciseShelf(folder);
    }
}
