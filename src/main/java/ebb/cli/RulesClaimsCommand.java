package ebb.cli;

import ebb.authoring.LibraryJson;
import ebb.authoring.LibraryText;
import ebb.authoring.RuleLibrary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints the register of claims. */
@Command(name = "claims", sortOptions = false,
        description = "Prints the claims of the source article, and how many rules rest on each or why none does.",
        footerHeading = "%nExample:%n", footer = "  ebb rules claims")
final class RulesClaimsCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private RulesSource source;

    @Mixin
    private Output output;

    RulesClaimsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        RuleLibrary library = source.library();
        String text = source.json() ? new LibraryJson(library).register() : new LibraryText(library).register();
        output.write(terminal, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        return ExitCode.DONE;
    }
}
