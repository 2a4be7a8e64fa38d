package ebb.cli;

import ebb.io.FaultyExerciseException;
import ebb.io.NoteReader;
import ebb.progress.ProgressFile;
import ebb.report.Wrapped;
import ebb.training.Mode;
import ebb.training.round.Round;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Lets a trainee do a round line by line. Every line is kept before it is answered, so that the round can be left at any
 * moment and is taken up where it was left.
 */
final class RoundTable {

    private final Terminal terminal;
    private final ProgressFile progress;
    private final String trainee;
    private final String exercise;
    private final Mode mode;

    /** A table at which nothing is kept where there is no file of progress. */
    RoundTable(Terminal terminal, ProgressFile progress, String trainee, String exercise, Mode mode) {
        this.terminal = terminal;
        this.progress = progress;
        this.trainee = trainee;
        this.exercise = exercise;
        this.mode = mode;
    }

    /**
     * Goes on until the round is done, somebody types q, or the input ends.
     *
     * @return what was typed, earlier lines included
     */
    List<String> play(Round round, BufferedReader input) throws IOException {
        List<String> typed = takenUp(round);
        say(progress == null ? "q leaves it." : "q leaves it for now: it goes on from there next time.");
        List<String> asked = List.of();
        while (!round.done()) {
            List<String> asks = round.ask();
            if (!asks.equals(asked)) {
                terminal.say("");
                asks.forEach(this::say);
                asked = asks;
            }
            Page.print(terminal, "> ");
            String line = input.readLine();
            if (line == null || line.strip().equals("q")) {
                terminal.say("");
                break;
            }
            if (progress != null) {
                progress.drafts().add(trainee, exercise, mode, line);
            }
            typed.add(line);
            answered(round, line).lines().forEach(this::say);
        }
        return typed;
    }

    private List<String> takenUp(Round round) {
        List<String> typed = new ArrayList<>();
        if (progress != null) {
            for (String line : progress.drafts().lines(trainee, exercise, mode)) {
                typed.add(line);
                answered(round, line);
            }
            if (!typed.isEmpty()) {
                say("Taken up where you left it, after " + typed.size() + (typed.size() == 1 ? " line." : " lines."));
            }
        }
        return typed;
    }

    /** The reply to a line, or the sentence that says why it was not understood. */
    static String answered(Round round, String line) {
        try {
            return round.answer(line);
        } catch (IllegalArgumentException notUnderstood) {
            return notUnderstood.getMessage();
        }
    }

    /**
     * Takes all lines from a file, and nothing else.
     *
     * @return the lines
     * @throws FaultyExerciseException if a line was not understood, or they end before the round is done; it tells all
     */
    static List<String> read(Round round, Path file) throws IOException {
        List<String> lines = NoteReader.text(file).lines().toList();
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < lines.size() && !round.done(); i++) {
            try {
                round.answer(lines.get(i));
            } catch (IllegalArgumentException notUnderstood) {
                faults.add(file + ":" + (i + 1) + ": " + notUnderstood.getMessage());
            }
        }
        if (faults.isEmpty() && !round.done()) {
            faults.add(file + ":" + lines.size() + ": The answer ends before the exercise does. Add what is missing, one line for"
                    + " each step; here it was asked: " + String.join(" ", round.ask()));
        }
        if (!faults.isEmpty()) {
            throw new FaultyExerciseException(faults);
        }
        return lines;
    }

    private void say(String paragraph) {
        Wrapped.lines(paragraph, terminal.columns()).forEach(terminal::say);
    }
}
