package ebb.cli;

import ebb.progress.ProgressFile;
import ebb.report.Wrapped;
import ebb.training.Mode;
import ebb.training.round.Round;
import java.io.BufferedReader;
import java.io.IOException;
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

    RoundTable(Terminal terminal, ProgressFile progress, String trainee, String exercise, Mode mode) {
        this.terminal = terminal;
        this.progress = progress;
        this.trainee = trainee;
        this.exercise = exercise;
        this.mode = mode;
    }

    /**
     * Goes on until the round is done or the input ends.
     *
     * @param input where lines come from
     * @param keep  whether lines are kept for another time
     * @return what was typed, earlier lines included
     */
    List<String> play(Round round, BufferedReader input, boolean keep) throws IOException {
        List<String> typed = new ArrayList<>();
        if (keep) {
            for (String line : progress.drafts().lines(trainee, exercise, mode)) {
                typed.add(line);
                round.answer(line);
            }
            if (!typed.isEmpty()) {
                say("Taken up where you left it, after " + typed.size() + (typed.size() == 1 ? " line." : " lines."));
            }
        }
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
            if (line == null) {
                terminal.say("");
                break;
            }
            if (keep) {
                progress.drafts().add(trainee, exercise, mode, line);
            }
            typed.add(line);
            String reply = round.answer(line);
            if (!reply.isEmpty()) {
                reply.lines().forEach(this::say);
            }
        }
        return typed;
    }

    private void say(String paragraph) {
        Wrapped.lines(paragraph, terminal.columns()).forEach(terminal::say);
    }
}
