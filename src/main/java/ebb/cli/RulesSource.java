package ebb.cli;

import ebb.authoring.RuleLibrary;
import ebb.io.KnowledgeReader;
import ebb.rulebase.RuleFolder;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which rules a command about rules is about, and in which form it answers. */
final class RulesSource {

    /** The forms an answer comes in. */
    enum Format {
        /** For a terminal. */
        text,
        /** For other programs. */
        json
    }

    @Option(names = "--rules", paramLabel = "DIR",
            description = "The rules of this folder, a changed copy of rules/, instead of those that came with Ebb.")
    private Path folder;

    @Option(names = {"-f", "--format"}, defaultValue = "text", paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; text unless told.")
    private Format format;

    boolean json() {
        return format == Format.json;
    }

    /**
     * The rules.
     *
     * @throws ebb.rulebase.reading.RuleFaultsException if they have faults
     */
    RuleLibrary library() {
        return folder == null ? new RuleLibrary(RuleFolder.bundled(), KnowledgeReader.bundled())
                : new RuleLibrary(RuleFolder.at(folder), KnowledgeReader.from(folder));
    }
}
