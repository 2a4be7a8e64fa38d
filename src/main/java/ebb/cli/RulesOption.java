package ebb.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that every command which formulates has: other rules than the bundled ones. */
final class RulesOption {
    @Option(names = "--rules", paramLabel = "DIR",
            description = "Use the rules of this folder, a changed copy of rules/, instead of those that came with Ebb.")
    private Path folder;

    /** The folder; null for the bundled rules. */
    Path folder() {
        return folder;
    }
}
