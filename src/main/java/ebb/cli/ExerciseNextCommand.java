package ebb.cli;

import ebb.io.KnowledgeReader;
import ebb.knowledge.Knowledge;
import ebb.progress.Attempt;
import ebb.progress.Card;
import ebb.progress.ProgressFile;
import ebb.report.LinkWords;
import ebb.training.Exercise;
import ebb.training.Mode;
import ebb.training.Outcome;
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
                terminal.say("ebb exercise do " + best.name() + (due.link().startsWith("ask:") ? " --mode " + Mode.INQUIRE.term()
                        : due.link().startsWith("fact:") ? " --mode " + Mode.READ.term() : ""));
                return ExitCode.DONE;
            }
            if (!cards.isEmpty()) {
                terminal.say("Nothing is due before " + LocalDate.ofInstant(cards.get(0).due(), ZoneId.systemDefault()) + ".");
            }
            exercises.stream().filter(exercise -> !last.containsKey(exercise.name())).findFirst().ifPresentOrElse(
                    fresh -> terminal.say("Something new: ebb exercise do " + fresh.name()),
                    () -> terminal.say("You have done them all. New ones: ebb exercise generate --about demand-withdraw"));
        }
        return ExitCode.DONE;
    }

    /** The exercise that practises a link and was done longest ago, or never; null where none does. */
    private static Exercise exercise(Card card, List<Exercise> exercises, Map<String, Instant> last) {
        return exercises.stream().filter(exercise -> practises(exercise, card.link()))
                .min(Comparator.comparing((Exercise exercise) -> last.getOrDefault(exercise.name(), Instant.EPOCH))
                        .thenComparing(Exercise::level)).orElse(null);
    }

    private static boolean practises(Exercise exercise, String link) {
        int colon = link.indexOf(':');
        if (link.startsWith("fact:")) {
            return exercise.note() != null && exercise.intake().facts().stream().anyMatch(fact -> exercise.quotes()
                    .containsKey(fact.id()) && fact.type().term().equals(link.substring(colon + 1)));
        }
        return link.equals("ask:safety") || link.startsWith("ask:") && exercise.intake().facts().stream()
                .anyMatch(fact -> fact.type().term().equals(link.substring(colon + 1)))
                || link.startsWith("pair:") && exercise.twin() != null
                || exercise.expert().picks().stream().anyMatch(pick -> Outcome.link(pick.finding()).equals(link))
                || exercise.tempting().stream().anyMatch(tempting -> Outcome.link(tempting.finding()).equals(link));
    }
}
