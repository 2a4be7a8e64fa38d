package ebb.cli;

import ebb.fact.Person;
import ebb.progress.Dispute;
import ebb.progress.ProgressFile;
import ebb.training.Exercise;
import ebb.training.FindingForms;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Keeps for the supervisor what a trainee disagrees with. */
@Command(name = "dispute", sortOptions = false,
        description = "Says where you disagree with the rules or the expert, and why. Your supervisor sees it with"
                + " \"ebb progress --cohort\".",
        footerHeading = "%nExamples:%n",
        footer = {"  ebb exercise dispute the-quiet-dishes need:love@nadia \"She asks to be heard, not loved.\""})
final class ExerciseDisputeCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "NAME", description = "The name of an exercise, or a file.")
    private String name;

    @Parameters(index = "1", paramLabel = "FINDING", description = "The finding, as the feedback names it in brackets.")
    private String finding;

    @Parameters(index = "2..*", arity = "1..*", paramLabel = "WORDS", description = "Why, in your own words.")
    private List<String> words;

    @Mixin
    private Shelf shelf;

    @Mixin
    private DataFolder data;

    ExerciseDisputeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Exercise exercise = shelf.open().find(name);
        try {
            FindingForms.read(finding, exercise.intake().people().stream().map(Person::id).toList());
        } catch (IllegalArgumentException none) {
            throw new Refusal(none.getMessage());
        }
        try (ProgressFile progress = data.open()) {
            progress.attempts().dispute(new Dispute(data.trainee(), exercise.name(), finding, String.join(" ", words),
                    Instant.now()));
        }
        terminal.say("Noted for your supervisor.");
        return ExitCode.DONE;
    }
}
