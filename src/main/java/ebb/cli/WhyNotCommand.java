package ebb.cli;

import ebb.explain.WhyNot;
import ebb.io.AnswerWriter;
import ebb.report.AnswerText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells why something was not concluded. */
@Command(name = "why-not", sortOptions = false,
        description = "Tells why not: the rules that could have concluded it, nearest miss first, condition by condition, and"
                + " the fewest changes to the facts that would bring it about.",
        footerHeading = "%nExamples:%n",
        footer = {"  ebb why-not rowan-and-sky.json need:nurturance@rowan", "  ebb why-not rowan-and-sky.json good-enough"})
final class WhyNotCommand implements Callable<Integer>, Engine.User {
    private final Terminal terminal;
    private Engine engine;

    @Parameters(index = "0", paramLabel = "FILE", description = "An intake file with one case; - for standard input.")
    private String file;

    @Parameters(index = "1", paramLabel = "FINDING", description = "The id of a finding, such as need:love@rowan.")
    private String finding;

    @Mixin
    private OneCase one;

    WhyNotCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Path rulesFolder() {
        return one.rulesFolder();
    }

    @Override
    public boolean readsRules() {
        return true;
    }

    @Override
    public void use(Engine given) {
        engine = given;
    }

    @Override
    public Integer call() throws IOException {
        WhyNot answer = engine.explainer().whyNot(one.read(file, terminal), finding);
        one.write(terminal, page -> new AnswerText(engine.knowledge().phrases()).whyNot(answer, page),
                out -> new AnswerWriter().whyNot(answer, out));
        return ExitCode.DONE;
    }
}
