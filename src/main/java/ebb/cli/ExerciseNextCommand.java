package ebb.cli;

import ebb.io.KnowledgeReader;
import ebb.knowledge.Knowledge;
import ebb.progress.Attempt;
import ebb.progress.Card;
import ebb.progress.ProgressFile;
import ebb.report.LinkWords;
import ebb.training.Exercise;
import ebb.training.Mode;
import ebb.training.Practice;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says what to practise next. */
@Command(name = "next", sortOptions = false,
        description = "Says what to practise next: the link of knowledge that is due and least remembered, and the exercise that"
                + " practises it and was done longest ago.",
        footerHeading = "%nExamples:%n", footer = {"  ebb exercise next", "  ebb exercise next --trainee kim"})
final class ExerciseNextCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private Shelf shelf;

    @Mixin
    private DataFolder data;

    ExerciseNextCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        List<Exercise> exercises = shelf.open().all();
        Knowledge knowledge = KnowledgeReader.bundled();
        Instant now = Instant.now();
        try (ProgressFile progress = data.open()) {
            Map<String, Instant> last = new HashMap<>();
            for (Attempt attempt : progress.attempts().all(data.trainee())) {
                last.put(attempt.exercise(), attempt.finished());
            }
            List<Card> cards = progress.schedule().cards(data.trainee());
            Card due = cards.stream().filter(card -> !card.due().isAfter(now)).filter(card -> exercise(card, exercises, last) != null)
                    .min(Comparator.comparingDouble(card -> card.remembered(now))).orElse(null);
            if (due != null) {
                Exercise best = exercise(due, exercises, last);
                terminal.say("Due: " + new LinkWords(knowledge.phrases()).of(due.link()) + ".");
                Mode mode = Practice.of(due.link()).mode();
                terminal.say("ebb exercise do " + best.name() + (mode == Mode.FORMULATE ? "" : " --mode " + mode.term()));
                return ExitCode.DONE;
            }
            cards.stream().map(Card::due).filter(later -> later.isAfter(now)).min(Comparator.naturalOrder()).ifPresent(
                    later -> terminal.say("Nothing is due before " + LocalDate.ofInstant(later, ZoneId.systemDefault()) + "."));
            exercises.stream().filter(exercise -> !last.containsKey(exercise.name())).findFirst().ifPresentOrElse(
                    fresh -> terminal.say("Something new: ebb exercise do " + fresh.name()),
                    () -> terminal.say("You have done them all. New ones: ebb exercise generate --about demand-withdraw"));
        }
        return ExitCode.DONE;
    }

    /** The exercise that practises a link and was done longest ago, or never; null where none does. */
    private static Exercise exercise(Card card, List<Exercise> exercises, Map<String, Instant> last) {
        return exercises.stream().filter(Practice.of(card.link()).by())
                .min(Comparator.comparing((Exercise exercise) -> last.getOrDefault(exercise.name(), Instant.EPOCH))
                        .thenComparing(Exercise::level)).orElse(null);
    }
}
