package ebb.cli;

import ebb.explain.NextQuestion;
import ebb.fact.Intake;
import ebb.io.AnswerWriter;
import ebb.io.InputFile;
import ebb.report.QuestionText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what to ask next. */
@Command(name = "ask", sortOptions = false,
        description = "Tells what to ask next, best first: safety before everything, then what may be expected to change the"
                + " formulation most; with the words to ask it in, and what each answer would change.",
        footerHeading = "%nExamples:%n",
        footer = {"  ebb ask rowan-and-sky.json", "  ebb ask rowan-and-sky.json --limit 3",
            "  ebb ask --interactive rowan-and-sky.json"})
final class AskCommand implements Callable<Integer>, Engine.User {
    private final Terminal terminal;
    private Engine engine;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", description = "An intake file with one case; - for standard input.")
    private String file;

    @Option(names = "--limit", defaultValue = "6", paramLabel = "N", description = "At most so many questions; 6 unless told.")
    private int limit;

    @Option(names = {"-i", "--interactive"},
            description = "Ask here and now: take an answer, save it in the file at once, show how the formulation moves, and"
                    + " ask again.")
    private boolean interactive;

    @Mixin
    private OneCase one;

    AskCommand(Terminal terminal) {
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
        Together.never(spec, "--interactive", "--limit", "--format", "--output");
        if (limit < 1) {
            throw new ParameterException(spec.commandLine(), "--limit is " + limit + ", and has to be at least 1");
        }
        if (interactive && file.equals(InputFile.STANDARD_INPUT)) {
            throw new ParameterException(spec.commandLine(), "Standard input cannot be asked and saved to. Name a file");
        }
        QuestionText text = new QuestionText(engine.knowledge().phrases());
        if (interactive) {
            new Interview(terminal, Path.of(file), one.reader(), engine.explainer(), text, one.today()).run();
            return ExitCode.DONE;
        }
        Intake intake = one.read(file, terminal);
        List<NextQuestion> questions = engine.explainer().ask(intake, limit);
        one.write(terminal, page -> text.list(questions, intake, page), out -> new AnswerWriter().ask(questions, out));
        return ExitCode.DONE;
    }
}
