package ebb.cli;

import ebb.io.AnswerReader;
import ebb.io.NoteReader;
import ebb.io.PanelFile;
import ebb.io.TrainingWords;
import ebb.progress.Attempt;
import ebb.progress.ProgressFile;
import ebb.report.AssessmentText;
import ebb.report.DebriefText;
import ebb.report.ExerciseText;
import ebb.training.Answer;
import ebb.training.Assessment;
import ebb.training.Assessor;
import ebb.training.ErrorKind;
import ebb.training.ErrorWording;
import ebb.training.Exercise;
import ebb.training.Mode;
import ebb.training.Outcome;
import ebb.training.PairQuestion;
import ebb.training.Panel;
import ebb.training.round.Concordance;
import ebb.training.round.Debrief;
import ebb.training.round.FormulateRound;
import ebb.training.round.InquireRound;
import ebb.training.round.OneMoreFactRound;
import ebb.training.round.PairRound;
import ebb.training.round.ReadRound;
import ebb.training.round.Round;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Does an exercise. */
@Command(name = "do", sortOptions = false,
        description = "Does an exercise: asks step by step, then compares what you committed to with the rules and with an expert."
                + " Leave it at any moment, with q; it goes on where you left it.",
        footerHeading = "%nWays to do it:%n",
        footer = {"  formulate      read the note, commit to needs, patterns, appraisals, topics and dangers",
            "  inquire        only the complaint is known: ask, and stop when ready",
            "  read           mark in the note what tells a fact",
            "  one-more-fact  does one more fact make a conclusion more or less likely?",
            "  minimal-pair   two notes that differ in one fact: which one decides?", "", "Examples:",
            "  ebb exercise do the-quiet-dishes", "  ebb exercise do the-quiet-dishes --mode inquire --trainee kim",
            "  ebb exercise do the-quiet-dishes --answer my-answer.yaml"})
final class ExerciseDoCommand implements Callable<Integer>, Engine.User {
    /** Reads a mode as it is written. */
    static final class Way implements ITypeConverter<Mode> {
        @Override
        public Mode convert(String written) {
            for (Mode mode : Mode.values()) {
                if (mode.term().equals(written)) {
                    return mode;
                }
            }
            throw new TypeConversionException("\"" + written + "\" is no way to do an exercise; write formulate, inquire, read,"
                    + " one-more-fact or minimal-pair");
        }
    }

    private final Terminal terminal;
    private Engine engine;
    private Map<ErrorKind, ErrorWording> words;
    private Assessor assessor;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1", paramLabel = "NAME", description = "The name of an exercise, or a file.")
    private String name;

    @Option(names = "--mode", paramLabel = "MODE", defaultValue = "formulate", converter = Way.class,
            description = "formulate (unless told), inquire, read, one-more-fact or minimal-pair.")
    private Mode mode;

    @Option(names = "--answer", paramLabel = "FILE",
            description = "Take the answer from a file: for formulate in YAML or JSON, otherwise the lines as you would type them.")
    private Path answer;

    @Option(names = "--panel", paramLabel = "FILE",
            description = "For one-more-fact: the answers of a panel, which key the items in place of the rules. Left out: the file"
                    + " NAME.panel.yaml beside the exercise, if there is one.")
    private Path panel;

    @Option(names = "--anew", description = "Begin anew, and forget what was typed in this exercise so far.")
    private boolean anew;

    @Option(names = "--no-record", description = "Keep nothing of it.")
    private boolean noRecord;

    @Mixin
    private Shelf shelf;

    @Mixin
    private DataFolder data;

    ExerciseDoCommand(Terminal terminal) {
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
        Together.never(spec, "--no-record", "--anew");
        if (panel != null && mode != Mode.ONE_MORE_FACT) {
            throw new ParameterException(spec.commandLine(), "--panel goes with --mode one-more-fact only");
        }
        Exercise exercise = shelf.open().find(name);
        words = TrainingWords.bundled();
        assessor = new Assessor(engine.explainer(), engine.knowledge(), words);
        refuse(exercise);
        if (noRecord) {
            return done(exercise, null);
        }
        try (ProgressFile progress = data.open()) {
            if (anew) {
                progress.drafts().forget(data.trainee(), exercise.name(), mode);
            }
            return done(exercise, progress);
        }
    }

    private void refuse(Exercise exercise) {
        if (mode == Mode.MINIMAL_PAIR && exercise.twin() == null) {
            throw new Refusal("The exercise \"" + exercise.name() + "\" has no twin. \"ebb exercise list\" marks those that do with"
                    + " \"pair\".");
        } else if ((mode == Mode.READ || mode == Mode.MINIMAL_PAIR) && exercise.note() == null) {
            throw new Refusal("The exercise \"" + exercise.name() + "\" has no note to read. \"ebb exercise list\" marks those that do.");
        }
    }

    private int done(Exercise exercise, ProgressFile progress) throws IOException {
        boolean structured = answer != null && answer.toString().matches(".*\\.(ya?ml|json)");
        if (mode == Mode.FORMULATE && structured) {
            Answer given = AnswerReader.read(answer, exercise);
            assessed(exercise, given, NoteReader.text(answer), progress);
            return ExitCode.DONE;
        }
        if (answer == null) {
            introduce(exercise);
        }
        return switch (mode) {
            case FORMULATE -> {
                FormulateRound round = new FormulateRound(exercise, engine.knowledge().phrases());
                String typed = play(round, exercise, progress);
                yield typed == null ? left() : assessed(exercise, round.given(), typed, progress);
            }
            case INQUIRE -> {
                InquireRound round = new InquireRound(exercise, engine.knowledge(), engine.explainer());
                yield debriefed(round, round::debrief, exercise, progress);
            }
            case READ -> {
                ReadRound round = new ReadRound(exercise, engine.knowledge().phrases());
                yield debriefed(round, round::debrief, exercise, progress);
            }
            case ONE_MORE_FACT -> {
                OneMoreFactRound round = new OneMoreFactRound(Concordance.items(exercise, assessor.rules(exercise),
                        engine.explainer(), engine.knowledge()), panel(exercise), engine.knowledge());
                yield debriefed(round, round::debrief, exercise, progress);
            }
            case MINIMAL_PAIR -> {
                PairRound round = new PairRound(exercise, PairQuestion.of(assessor.rules(exercise),
                        assessor.rules(exercise.twin().intake())), engine.knowledge());
                yield debriefed(round, round::debrief, exercise, progress);
            }
        };
    }

    private Panel panel(Exercise exercise) throws IOException {
        return panel == null ? shelf.open().panel(name, exercise)
                : PanelFile.read(panel.toString(), Files.readAllBytes(panel), exercise.name());
    }

    private void introduce(Exercise exercise) throws IOException {
        ExerciseText text = new ExerciseText(engine.knowledge());
        if (mode != Mode.INQUIRE) {
            Page.print(terminal, text.show(exercise, terminal.page(false)));
        }
        if (mode == Mode.MINIMAL_PAIR) {
            Page.print(terminal, text.twin(exercise, terminal.page(false)));
        }
    }

    /** Lets the trainee do it; null where the input ended before it was done. */
    private String play(Round round, Exercise exercise, ProgressFile progress) throws IOException {
        if (answer != null) {
            return String.join("\n", RoundTable.read(round, answer));
        }
        RoundTable table = new RoundTable(terminal, progress, data.trainee(), exercise.name(), mode);
        List<String> typed = table.play(round, new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8)));
        return round.done() ? String.join("\n", typed) : null;
    }

    private int left() {
        terminal.say(noRecord ? "Left." : "Left for now. The same command takes it up again.");
        return ExitCode.DONE;
    }

    private int debriefed(Round round, Supplier<Debrief> debriefing, Exercise exercise, ProgressFile progress) throws IOException {
        String typed = play(round, exercise, progress);
        if (typed == null) {
            return left();
        }
        Debrief debrief = debriefing.get();
        keep(exercise, debrief.outcome(), typed, progress);
        Page.print(terminal, DebriefText.render(exercise, debrief, words, terminal.page(false)));
        return ExitCode.DONE;
    }

    private int assessed(Exercise exercise, Answer given, String typed, ProgressFile progress) throws IOException {
        Assessment assessment = assessor.assess(exercise, given);
        keep(exercise, Outcome.of(assessment), typed, progress);
        Page.print(terminal, new AssessmentText(engine.knowledge(), words).render(assessment, terminal.page(false)));
        return ExitCode.DONE;
    }

    /** What was finished is kept before it is shown: whoever stops reading has not lost it. */
    private void keep(Exercise exercise, Outcome outcome, String typed, ProgressFile progress) {
        if (progress == null) {
            return;
        }
        progress.finish(new Attempt(data.trainee(), exercise.name(), exercise.level(), Instant.now(), typed, outcome));
    }
}
