package ebb.cli;

import ebb.explain.AnswerReader;
import ebb.explain.AnswerRecord;
import ebb.explain.Concluded;
import ebb.explain.Edit;
import ebb.explain.Explainer;
import ebb.explain.NextQuestion;
import ebb.explain.UnknownNameException;
import ebb.fact.Intake;
import ebb.fact.PartialDate;
import ebb.io.CaseFileEditor;
import ebb.io.IntakeReader;
import ebb.io.UnknownNames;
import ebb.io.WholeFile;
import ebb.report.QuestionText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A live intake: asks the best question, takes an answer, shows how the formulation moves, and asks again. Every answer
 * is in the file, written whole, before the next question is put, so that stopping at any moment, in whatever way, loses
 * nothing; the next time goes on from there.
 */
final class Interview {

    private static final String HELP = """
            Type the number or the word of an answer. Behind it may stand the person's own words, in quotation marks:
              2 "I never know when you're coming back"
            p in front of an answer marks it as told in confidence: p 2
              s  skip this question          b  take the last answer back
              ?  this help                   q  stop; everything answered is in the file""";

    private final Terminal terminal;
    private final Path file;
    private final IntakeReader reader;
    private final Explainer explainer;
    private final QuestionText text;
    private final LocalDate today;
    private final Set<String> skipped = new HashSet<>();
    private final Deque<Saved> before = new ArrayDeque<>();
    private int number;

    /** What stood in the file before an answer, and after it. */
    private record Saved(String before, String after) {
    }

    /** What was typed for an answer, taken apart. */
    private record Typed(String answer, String quote, boolean inConfidence) {

        static Typed of(String line) {
            int open = line.indexOf('"');
            int close = line.lastIndexOf('"');
            String quote = open >= 0 && close > open ? line.substring(open + 1, close).strip() : null;
            String rest = (quote == null ? line : line.substring(0, open)).strip();
            boolean inConfidence = rest.startsWith("p ");
            return new Typed(inConfidence ? rest.substring(2).strip() : rest, quote == null || quote.isEmpty() ? null : quote,
                    inConfidence);
        }
    }

    Interview(Terminal terminal, Path file, IntakeReader reader, Explainer explainer, QuestionText text, LocalDate today) {
        this.terminal = terminal;
        this.file = file;
        this.reader = reader;
        this.explainer = explainer;
        this.text = text;
        this.today = today;
    }

    /**
     * Asks until there is nothing more to ask, or somebody stops.
     *
     * @throws IOException if the file cannot be read or written; what was answered before is in it
     */
    void run() throws IOException {
        BufferedReader answers = new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8));
        Intake intake = intake();
        WholeFile.check(file);
        terminal.say(intake.name() + ": " + intake.facts().size() + " facts. Every answer is saved at once in " + file + ".");
        terminal.say(HELP);
        boolean on = true;
        while (on) {
            NextQuestion question = explainer.ask(intake(), skipped);
            if (question == null) {
                terminal.say("");
                terminal.say(skipped.isEmpty() ? QuestionText.NOTHING_TO_ASK
                        : "Besides what was skipped, no answer would change the formulation.");
                break;
            }
            put(question);
            on = answered(question, answers);
        }
        terminal.say(before.isEmpty() ? "Nothing was changed." : before.size() == 1 ? "One answer is saved in " + file + "."
                : before.size() + " answers are saved in " + file + ".");
    }

    private Intake intake() throws IOException {
        return reader.read(file).orThrow().intake();
    }

    private void put(NextQuestion question) throws IOException {
        AnswerReader reading = new AnswerReader(question);
        List<String> answers = new ArrayList<>();
        if (reading.byNumber()) {
            List<Integer> numbers = reading.numbers();
            answers.add("a number from " + numbers.get(0) + " to " + numbers.get(numbers.size() - 1));
            question.answers().stream().filter(answer -> answer.value().isEmpty()).forEach(answer -> answers.add(answer.word()));
        } else {
            for (int i = 0; i < question.answers().size(); i++) {
                answers.add((i + 1) + "  " + question.answers().get(i).says());
            }
        }
        if (reading.mayBeLeftOpen()) {
            answers.add("declined, unsure");
        }
        print(text.live(++number, question, answers, intake(), terminal.page(false)));
    }

    private void print(String printed) throws IOException {
        terminal.out().write(printed.getBytes(StandardCharsets.UTF_8));
        terminal.out().flush();
    }

    /** Takes lines until the question is done with; false where somebody stops. */
    private boolean answered(NextQuestion question, BufferedReader answers) throws IOException {
        while (true) {
            print("> ");
            String line = answers.readLine();
            if (line == null || line.strip().equals("q")) {
                terminal.say("");
                return false;
            }
            switch (line.strip()) {
                case "", "?" -> terminal.say(HELP);
                case "s" -> {
                    skipped.add(question.question().id());
                    return true;
                }
                case "b" -> {
                    if (takeBack()) {
                        return true;
                    }
                }
                default -> {
                    if (recorded(question, Typed.of(line.strip()))) {
                        return true;
                    }
                }
            }
        }
    }

    private boolean takeBack() throws IOException {
        if (before.isEmpty()) {
            terminal.say("There is no answer to take back.");
            return false;
        }
        Saved last = before.peek();
        if (!Arrays.equals(Files.readAllBytes(file), last.after().getBytes(StandardCharsets.UTF_8))) {
            terminal.say("Somebody else has changed " + file + " since, so the last answer cannot be taken back here. Change it in"
                    + " the file.");
            return false;
        }
        WholeFile.write(file, out -> out.write(last.before().getBytes(StandardCharsets.UTF_8)));
        before.pop();
        terminal.say("The last answer is taken back.");
        return true;
    }

    /** Saves an answer and shows what it changes; false where it is none. */
    private boolean recorded(NextQuestion question, Typed typed) throws IOException {
        CaseFileEditor editor = CaseFileEditor.open(file, reader);
        String earlier = editor.text();
        Intake then = editor.caseFile().intake();
        List<Edit> edits;
        try {
            edits = new AnswerRecord(then, question).of(new AnswerReader(question).read(typed.answer()), typed.quote(),
                    PartialDate.parse(today.toString()), typed.inConfidence());
        } catch (UnknownNameException none) {
            terminal.say(UnknownNames.sentence(none));
            return false;
        }
        for (Edit edit : edits) {
            if (edit instanceof Edit.Changed changed) {
                editor.replace(changed.after());
            } else {
                editor.add(((Edit.Added) edit).fact());
            }
        }
        editor.save();
        before.push(new Saved(earlier, editor.text()));
        Concluded now = explainer.conclude(editor.caseFile().intake());
        terminal.say("   Saved: " + String.join("; ", explainer.changes(then, now.intake()).stream()
                .map(change -> change.fact().id() + ", " + change.says()).toList()) + ".");
        print(text.moved(explainer.shifts(explainer.conclude(then), now), terminal.page(false)));
        return true;
    }
}
