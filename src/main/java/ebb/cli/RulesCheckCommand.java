package ebb.cli;

import ebb.authoring.LibraryJson;
import ebb.authoring.RuleCheck;
import ebb.io.FaultyKnowledgeException;
import ebb.io.KnowledgeReader;
import ebb.io.LexiconFiles;
import ebb.knowledge.Claim;
import ebb.knowledge.Knowledge;
import ebb.note.Annotator;
import ebb.note.LexiconFault;
import ebb.rulebase.BundledRules;
import ebb.rulebase.FolderRules;
import ebb.rulebase.RuleFolder;
import ebb.rulebase.reading.RuleFault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells everything that is wrong with a rules folder. */
@Command(name = "check", sortOptions = false,
        description = "Checks rules and tells every fault at once: their form, their claims, the cases beside them, what of the"
                + " vocabulary they leave out, and the lexicon.",
        footerHeading = "%nExamples:%n", footer = {"  ebb rules check", "  ebb rules check my-rules"})
final class RulesCheckCommand implements Callable<Integer> {
    private static final String LEXICON = "lexicon";

    private final Terminal terminal;
    private final List<RuleFault> wording = new ArrayList<>();

    @Parameters(arity = "0..1", paramLabel = "DIR",
            description = "A rules folder, such as a changed copy of rules/; the rules that came with Ebb unless told.")
    private Path folder;

    @Option(names = {"-f", "--format"}, defaultValue = "text", paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; text unless told.")
    private RulesSource.Format format;

    RulesCheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        RuleFolder rules = folder == null ? RuleFolder.bundled() : RuleFolder.at(folder);
        Knowledge knowledge = knowledge();
        RuleCheck.Result checked = RuleCheck.run(rules, knowledge,
                folder == null ? BundledRules::shared : () -> FolderRules.load(rules));
        List<RuleFault> faults = new ArrayList<>(checked.faults());
        faults.addAll(wording);
        faults.addAll(lexicon(knowledge.claims()));
        RuleCheck.Result result = new RuleCheck.Result(checked.rules(), checked.cases(), faults.stream().sorted().toList());
        if (format == RulesSource.Format.json) {
            terminal.out().write(LibraryJson.checked(result).getBytes(StandardCharsets.UTF_8));
        } else {
            result.faults().forEach(fault -> terminal.say(fault.toString()));
            terminal.say(result.rules() + " rules and " + result.cases() + " cases, "
                    + (faults.isEmpty() ? "no faults" : faults.size() + (faults.size() == 1 ? " fault" : " faults")));
        }
        return faults.isEmpty() ? ExitCode.DONE : ExitCode.INPUT_AT_FAULT;
    }

    /** The words of the folder; where they have faults, those are reported too, and the rest is checked by the bundled ones. */
    private Knowledge knowledge() {
        if (folder != null) {
            try {
                return KnowledgeReader.from(folder);
            } catch (FaultyKnowledgeException e) {
                e.faults().forEach(fault -> wording.add(new RuleFault(fault.file(), fault.line(), null, fault.problem())));
            }
        }
        return KnowledgeReader.bundled();
    }

    /** What is wrong with the lexicon, where the folder has one. */
    private List<RuleFault> lexicon(List<Claim> claims) {
        try {
            if (folder == null) {
                new Annotator(LexiconFiles.bundled());
            } else if (Files.isDirectory(folder.resolve(LEXICON))) {
                new Annotator(LexiconFiles.folder(folder.resolve(LEXICON), claims));
            }
            return List.of();
        } catch (LexiconFault e) {
            return e.faults().stream().map(fault -> new RuleFault(LEXICON + "/" + Path.of(fault.place().file()).getFileName(),
                    fault.place().line(), null, fault.problem())).toList();
        }
    }
}
