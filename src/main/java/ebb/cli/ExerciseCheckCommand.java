package ebb.cli;

import ebb.io.ExerciseShelf;
import ebb.io.FaultyExerciseException;
import ebb.io.TrainingWords;
import ebb.report.ExerciseText;
import ebb.training.Assessor;
import ebb.training.AuthorCheck;
import ebb.training.Exercise;
import ebb.training.round.Concordance;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks exercises for their author. */
@Command(name = "check", sortOptions = false,
        description = "Runs the rules against the expert's answer and tells where they differ, with reasons, so that the author"
                + " corrects one or the other, or explains the difference under \"differs\".",
        footerHeading = "%nExamples:%n",
        footer = {"  ebb exercise check my-exercise.yaml", "  ebb exercise check        all that came with Ebb"})
final class ExerciseCheckCommand implements Callable<Integer>, Engine.User {
    private final Terminal terminal;
    private Engine engine;

    @Parameters(arity = "0..*", paramLabel = "NAME", description = "Names of exercises, or files; all on the shelf if left out.")
    private List<String> names = List.of();

    @Option(names = "--items", description = "List the items of one-more-fact as well: their ids, for a panel, and the rules' key.")
    private boolean items;

    @Mixin
    private Shelf shelf;

    ExerciseCheckCommand(Terminal terminal) {
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
        ExerciseShelf exercises = shelf.open();
        List<Exercise> read = new ArrayList<>();
        int faulty = 0;
        if (names.isEmpty()) {
            read.addAll(exercises.all());
        }
        for (String name : names) {
            try {
                read.add(exercises.find(name));
            } catch (FaultyExerciseException faults) {
                faulty++;
                terminal.say(faults.getMessage());
            }
        }
        Assessor assessor = new Assessor(engine.explainer(), engine.knowledge(), TrainingWords.bundled());
        ExerciseText text = new ExerciseText(engine.knowledge());
        for (Exercise exercise : read) {
            AuthorCheck check = AuthorCheck.of(exercise, assessor);
            faulty += check.clean() ? 0 : 1;
            Page.print(terminal, text.check(check, Page.of(terminal, false)));
            if (items) {
                Concordance.items(exercise, assessor.rules(exercise), engine.explainer(), engine.knowledge()).forEach(item ->
                        terminal.say("  \"" + item.id() + "\"  " + item.key().term() + "  " + item.fact() + " / " + item.says()));
            }
        }
        int all = Math.max(names.size(), read.size());
        terminal.say("");
        terminal.say(all + (all == 1 ? " exercise, " : " exercises, ") + (faulty == 0 ? "all in order" : faulty + " to be looked at"));
        return faulty == 0 ? ExitCode.DONE : ExitCode.INPUT_AT_FAULT;
    }
}
