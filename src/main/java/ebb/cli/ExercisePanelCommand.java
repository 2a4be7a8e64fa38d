package ebb.cli;

import ebb.io.PanelFile;
import ebb.io.TrainingWords;
import ebb.progress.Attempt;
import ebb.progress.ProgressFile;
import ebb.training.Assessor;
import ebb.training.Exercise;
import ebb.training.Likelihood;
import ebb.training.Mode;
import ebb.training.Panel;
import ebb.training.round.Concordance;
import ebb.training.round.OneMoreFactRound;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a panel file from what experienced people answered. */
@Command(name = "panel", sortOptions = false,
        description = "Makes a panel file for one-more-fact from what colleagues answered: each does the exercise once with"
                + " --mode one-more-fact and a --trainee name of their own. Laid beside the exercise as NAME.panel.yaml, or named"
                + " with --panel, the file keys the items in place of the rules.",
        footerHeading = "%nExamples:%n",
        footer = {"  ebb exercise panel the-quiet-dishes -o the-quiet-dishes.panel.yaml",
            "  ebb exercise panel the-quiet-dishes --member ada --member kim -o the-quiet-dishes.panel.yaml"})
final class ExercisePanelCommand implements Callable<Integer>, Engine.User {
    private final Terminal terminal;
    private Engine engine;

    @Parameters(arity = "1", paramLabel = "NAME", description = "The name of an exercise, or a file.")
    private String name;

    @Option(names = "--member", paramLabel = "NAME",
            description = "Who is on the panel; may be repeated. Left out: everybody who did the exercise in this way.")
    private Set<String> members = new LinkedHashSet<>();

    @Option(names = "--data", paramLabel = "DIR", description = "The folder in which their progress is kept.")
    private Path folder;

    @Mixin
    private Shelf shelf;

    @Mixin
    private Output output;

    ExercisePanelCommand(Terminal terminal) {
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
        Exercise exercise = shelf.open().find(name);
        Assessor assessor = new Assessor(engine.explainer(), engine.knowledge(), TrainingWords.bundled());
        List<Concordance.Item> items = Concordance.items(exercise, assessor.rules(exercise), engine.explainer(), engine.knowledge());
        Map<String, Map<Likelihood, Integer>> votes = new LinkedHashMap<>();
        Set<String> counted = new LinkedHashSet<>();
        List<String> stale = new ArrayList<>();
        for (Attempt attempt : attempts(exercise)) {
            OneMoreFactRound round = new OneMoreFactRound(items, Panel.NONE, engine.knowledge());
            if (counted.contains(attempt.trainee()) || !replayed(round, attempt)) {
                stale.add(attempt.trainee());
                continue;
            }
            counted.add(attempt.trainee());
            round.given().forEach((item, answer) -> votes.computeIfAbsent(item, first -> new EnumMap<>(Likelihood.class))
                    .merge(answer, 1, Integer::sum));
        }
        members.stream().filter(member -> !counted.contains(member)).findFirst().ifPresent(member -> {
            throw new Refusal("\"" + member + "\" has not done " + exercise.name() + " with --mode one-more-fact"
                    + (stale.contains(member) ? " since its items changed" : "") + ". Let them do it, or leave them out.");
        });
        if (counted.isEmpty()) {
            throw new Refusal("Nobody has done " + exercise.name() + " with --mode one-more-fact yet. Let each member of the panel do"
                    + " it once: ebb exercise do " + exercise.name() + " --mode one-more-fact --trainee NAME");
        }
        byte[] text = PanelFile.write(exercise.name(), new Panel(votes)).getBytes(StandardCharsets.UTF_8);
        output.write(terminal, out -> out.write(text));
        terminal.out().flush();
        terminal.err().println("A panel of " + counted.size() + ": " + String.join(", ", counted) + ".");
        return ExitCode.DONE;
    }

    private List<Attempt> attempts(Exercise exercise) throws IOException {
        try (ProgressFile progress = ProgressFile.open(DataFolder.orUsual(folder))) {
            return progress.attempts().all(null).stream()
                    .filter(attempt -> attempt.exercise().equals(exercise.name()) && attempt.outcome().mode() == Mode.ONE_MORE_FACT)
                    .filter(attempt -> members.isEmpty() || members.contains(attempt.trainee())).toList();
        }
    }

    /** Whether an attempt answers the items as they are now: their number may have changed with the rules. */
    private static boolean replayed(OneMoreFactRound round, Attempt attempt) {
        List<String> ids = attempt.outcome().items().stream().map(item -> item.id()).toList();
        if (!ids.equals(round.items())) {
            return false;
        }
        attempt.answer().lines().forEach(line -> RoundTable.answered(round, line));
        return round.done();
    }
}
