package ebb.cli;

import ebb.explain.Suggestions;
import ebb.explain.Suggestions.Suggestion;
import ebb.fact.OwnHypothesis;
import ebb.io.OwnEntries;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Asks the clinician for their own hypotheses before anything is shown, and keeps them in the case file. It speaks on
 * standard error, so that standard output holds the brief alone.
 */
final class CommitFirst {

    private final BufferedReader answers;
    private final PrintStream out;
    private final Suggestions suggestions;
    private final OwnEntries entries;

    CommitFirst(Terminal terminal, Suggestions suggestions, OwnEntries entries) {
        this.answers = new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8));
        this.out = terminal.err();
        this.suggestions = suggestions;
        this.entries = entries;
    }

    /**
     * Asks until an empty line, and saves.
     *
     * @throws Refusal if there is nothing to commit to, now or from before
     */
    void run() throws IOException {
        List<OwnHypothesis> before = entries.caseFile().hypotheses();
        out.println("Before Ebb shows anything: what may be going on here? One hypothesis a line, in your own words or as an"
                + " id such as " + example() + "; an empty line ends.");
        if (!before.isEmpty()) {
            out.println("From before:");
            before.forEach(one -> out.println("  " + (one.finding() == null ? one.text() : one.finding()) + " ("
                    + one.noted().text() + ")"));
        }
        for (String line = line(); !line.isEmpty(); line = line()) {
            commit(line);
        }
        if (entries.caseFile().hypotheses().isEmpty()) {
            throw new Refusal("Nothing was committed to, so nothing is shown. Write down at least one hypothesis, or leave"
                    + " --commit-first out.");
        }
        if (entries.caseFile().hypotheses().size() > before.size()) {
            entries.save();
        }
    }

    private String example() {
        return "need:love@" + entries.caseFile().intake().people().get(0).id();
    }

    /** The next answer; empty at the end of the input. */
    private String line() throws IOException {
        out.print("> ");
        out.flush();
        String line = answers.readLine();
        return line == null ? "" : line.strip();
    }

    private void commit(String line) throws IOException {
        Suggestion exact = suggestions.exact(line);
        if (exact != null) {
            keep(exact, null);
            return;
        }
        List<Suggestion> near = suggestions.near(line);
        Suggestion chosen = near.isEmpty() ? null : choose(near);
        if (chosen != null) {
            keep(chosen, line);
        } else {
            entries.commit(null, line);
            out.println("  Kept in your own words.");
        }
    }

    /** Which one is meant; null where none is. */
    private Suggestion choose(List<Suggestion> near) throws IOException {
        for (int i = 0; i < near.size(); i++) {
            out.println("  " + (i + 1) + "  " + near.get(i).says() + "  (" + near.get(i).id() + ")");
        }
        out.println("  Which comes nearest? Its number; an empty line keeps your own words.");
        for (String answer = line(); !answer.isEmpty(); answer = line()) {
            if (answer.matches("[1-9]") && Integer.parseInt(answer) <= near.size()) {
                return near.get(Integer.parseInt(answer) - 1);
            }
            out.println("  A number from 1 to " + near.size() + ", or an empty line.");
        }
        return null;
    }

    private void keep(Suggestion meant, String words) {
        boolean known = entries.caseFile().hypotheses().stream()
                .anyMatch(one -> Objects.equals(one.finding(), meant.id()));
        if (known) {
            out.println("  That is there already: " + meant.id());
            return;
        }
        entries.commit(meant.id(), words);
        out.println("  Kept: " + meant.says() + "  (" + meant.id() + ")");
    }
}
