package ebb.cli;

import ebb.io.ExerciseShelf;
import ebb.io.FaultyExerciseException;
import ebb.io.TrainingWords;
import ebb.report.ExerciseText;
import ebb.training.Assessor;
import ebb.training.AuthorCheck;
import ebb.training.Exercise;
import ebb.training.Panel;
import ebb.training.round.Concordance;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    @Option(names = "--items", description = "List the items of one-more-fact as well: their ids, as a panel file names them, and the rules' key.")
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

    /** Tells the items of one more fact where they were asked for, and whether a panel judged one that there is not. */
    private boolean panel(Exercise exercise, Assessor assessor, ExerciseShelf exercises, Map<String, String> written) throws IOException {
        Panel panel = exercises.panel(written.getOrDefault(exercise.name(), exercise.name()), exercise);
        if (!items && panel.votes().isEmpty()) {
            return false;
        }
        List<Concordance.Item> all = Concordance.items(exercise, assessor.rules(exercise), engine.explainer(), engine.knowledge());
        if (items) {
            all.forEach(item -> terminal.say("  \"" + item.id() + "\"  " + item.key().term() + "  " + item.fact() + " / " + item.says()));
        }
        List<String> gone = panel.votes().keySet().stream()
                .filter(item -> all.stream().noneMatch(one -> one.id().equals(item))).toList();
        gone.forEach(item -> terminal.say("  The panel judged an item that the case no longer has: \"" + item + "\". Take it out, or"
                + " ask the panel anew: ebb exercise panel " + exercise.name()));
        return !gone.isEmpty();
    }

    @Override
    public Integer call() throws IOException {
        ExerciseShelf exercises = shelf.open();
        List<Exercise> read = new ArrayList<>();
        Map<String, String> written = new HashMap<>();
        int faulty = 0;
        if (names.isEmpty()) {
            read.addAll(exercises.all());
        }
        for (String name : names) {
            try {
                read.add(exercises.find(name));
                written.put(read.get(read.size() - 1).name(), name);
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
            Page.print(terminal, text.check(check, terminal.page(false)));
            faulty += panel(exercise, assessor, exercises, written) && check.clean() ? 1 : 0;
        }
        int all = Math.max(names.size(), read.size());
        terminal.say("");
        terminal.say(all + (all == 1 ? " exercise, " : " exercises, ") + (faulty == 0 ? "all in order" : faulty + " to be looked at"));
        return faulty == 0 ? ExitCode.DONE : ExitCode.INPUT_AT_FAULT;
    }
}
