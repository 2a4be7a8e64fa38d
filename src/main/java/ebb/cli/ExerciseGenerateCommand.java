package ebb.cli;

import ebb.fact.Term;
import ebb.finding.Need;
import ebb.finding.PatternKind;
import ebb.finding.Topic;
import ebb.io.ExerciseWriter;
import ebb.io.VignetteReader;
import ebb.io.WholeFile;
import ebb.session.SessionPool;
import ebb.training.Exercise;
import ebb.training.generate.Generator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Makes up exercises. */
@Command(name = "generate", sortOptions = false,
        description = "Makes up cases that teach one need, pattern or topic, by working backwards from the rules. The engine confirms"
                + " each: the target is concluded, what tempts is not, and a twin that differs in one fact comes out otherwise."
                + " The same seed gives the same case.",
        footerHeading = "%nExamples:%n",
        footer = {"  ebb exercise generate --about demand-withdraw",
            "  ebb exercise generate --about love --level 4 --seed 20 --count 10 --into my-exercises"})
final class ExerciseGenerateCommand implements Callable<Integer>, Engine.User {
    private final Terminal terminal;
    private Engine engine;

    @Spec
    private CommandSpec spec;

    @Option(names = "--about", required = true, paramLabel = "TERM", description = "A need, a pattern or a topic.")
    private String about;

    @Option(names = "--level", defaultValue = "2", paramLabel = "LEVEL",
            description = "1 (plain) to 5 (much beside it, and neighbours that tempt); 2 unless told.")
    private int level;

    @Option(names = "--seed", defaultValue = "1", paramLabel = "N", description = "The first case's seed; 1 unless told.")
    private long seed;

    @Option(names = "--count", defaultValue = "1", paramLabel = "N", description = "How many cases; 1 unless told.")
    private int count;

    @Option(names = "--into", paramLabel = "DIR", description = "Write each case to a file of its own in this folder.")
    private Path folder;

    @Mixin
    private Output output;

    ExerciseGenerateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Path rulesFolder() {
        return null;
    }

    @Override
    public void use(Engine given) {
        engine = given;
    }

    @Override
    public Integer call() throws IOException {
        Together.never(spec, "--into", "--output");
        List<Term> terms = Stream.of(Need.values(), PatternKind.values(), Topic.values()).flatMap(Arrays::<Term>stream).toList();
        Term term = terms.stream().filter(one -> one.term().equals(about)).findFirst().orElseThrow(() ->
                new ParameterException(spec.commandLine(), "\"" + about + "\" is no need, pattern or topic. Write one of "
                        + terms.stream().map(Term::term).collect(Collectors.joining(", "))));
        if (level < 1 || level > 5 || count < 1) {
            throw new ParameterException(spec.commandLine(), count < 1 ? "--count is " + count + ", and has to be at least 1"
                    : "--level is " + level + ", and has to be from 1 to 5");
        } else if (count > 1 && folder == null) {
            throw new ParameterException(spec.commandLine(), "Several cases go into several files. Name a folder with --into");
        }
        Generator generator = new Generator(new SessionPool(engine.explainer().rules()), engine.knowledge(),
                VignetteReader.bundled());
        for (int i = 0; i < count; i++) {
            write(made(generator, term, seed + i));
        }
        if (folder != null) {
            terminal.say(count + (count == 1 ? " exercise" : " exercises") + " in " + folder + ", each confirmed by the engine");
        }
        return ExitCode.DONE;
    }

    private Exercise made(Generator generator, Term term, long number) {
        try {
            return generator.generate(term, level, number);
        } catch (IllegalArgumentException none) {
            throw new Refusal(none.getMessage());
        }
    }

    private void write(Exercise exercise) throws IOException {
        byte[] text = ExerciseWriter.write(exercise).getBytes(StandardCharsets.UTF_8);
        if (folder == null) {
            output.write(terminal, out -> out.write(text));
            return;
        }
        Files.createDirectories(folder);
        WholeFile.write(folder.resolve(exercise.name() + ".yaml"), out -> out.write(text));
    }
}
