package ebb.cli;

import ebb.authoring.LibraryJson;
import ebb.authoring.LibraryText;
import ebb.authoring.RuleLibrary;
import ebb.rulebase.reading.RuleText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Puts one rule into plain words. */
@Command(name = "show", sortOptions = false,
        description = "Puts one rule into plain words: when it applies, what follows, the claims it rests on, and the cases that"
                + " show it.",
        footerHeading = "%nExample:%n",
        footer = "  ebb rules show \"Narrowed life: no friends\"")
final class RulesShowCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "NAME", description = "The rule's name, or a part of it that no other rule's name has.")
    private String name;

    @Mixin
    private RulesSource source;

    @Mixin
    private Output output;

    RulesShowCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        RuleLibrary library = source.library();
        RuleText rule = library.find(name).orElseThrow(() -> new Refusal(unknown(library.like(name))));
        String text = source.json() ? new LibraryJson(library).show(rule) : new LibraryText(library).show(rule);
        output.write(terminal, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        return ExitCode.DONE;
    }

    private String unknown(List<String> like) {
        String said = "No rule is called \"" + name + "\", and no single one has that in its name.";
        return like.isEmpty() ? said + " See: ebb rules list"
                : said + like.stream().map(other -> "\n  " + other).collect(Collectors.joining("", "\nDid you mean one of these?", ""));
    }
}
