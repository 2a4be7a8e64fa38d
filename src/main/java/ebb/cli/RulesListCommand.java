package ebb.cli;

import ebb.authoring.LibraryJson;
import ebb.authoring.LibraryText;
import ebb.authoring.RuleLibrary;
import ebb.rulebase.reading.RuleText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the rules. */
@Command(name = "list", sortOptions = false,
        description = "Lists the rules: line, strength, whether they speak for or against, claims and name, file by file.",
        footerHeading = "%nExamples:%n", footer = {"  ebb rules list", "  ebb rules list --claim C23"})
final class RulesListCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--claim", paramLabel = "CLAIM", description = "Only the rules that rest on this claim, for example C23.")
    private String claim;

    @Mixin
    private RulesSource source;

    @Mixin
    private Output output;

    RulesListCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        RuleLibrary library = source.library();
        if (claim != null && library.knowledge().claims().stream().noneMatch(known -> known.id().equals(claim))) {
            throw new Refusal("There is no claim \"" + claim + "\". See: ebb rules claims");
        }
        List<RuleText> rules = library.rules().stream()
                .filter(rule -> claim == null || rule.card().claims().contains(claim)).toList();
        String text = source.json() ? new LibraryJson(library).list(rules) : new LibraryText(library).list(rules);
        output.write(terminal, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        return ExitCode.DONE;
    }
}
