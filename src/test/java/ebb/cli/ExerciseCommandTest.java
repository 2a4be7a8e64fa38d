package ebb.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ebb.progress.Attempt;
import ebb.progress.ProgressFile;
import ebb.training.Mode;
import ebb.training.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands of training as a trainee and a supervisor use them. */
class ExerciseCommandTest {

    private static Engine engine;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        engine = Engine.start(null);
    }

    private Run ebb(String input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return Run.run(input, out, command -> {
            if (command instanceof Engine.User user) {
                user.use(engine);
            }
        }, args);
    }

    private Run exercise(String input, String verb, String... args) {
        String[] all = new String[args.length + 6];
        System.arraycopy(args, 0, all, 6, args.length);
        all[0] = "exercise";
        all[1] = verb;
        all[2] = "--data";
        all[3] = folder.toString();
        all[4] = "--trainee";
        all[5] = "kim";
        return ebb(input, all);
    }

    @Test
    void anExerciseIsLeftTakenUpFinishedAndKept() {
        Run left = exercise("6 9 15\n\nlove nadia 80 : 6\n", "do", "the-quiet-dishes");
        Run finished = exercise("\ndemand-withdraw nadia tom : 6 9\n\n\nbreak-the-chase\n\nyes\n", "do", "the-quiet-dishes");
        Run progress = ebb("", "progress", "--data", folder.toString(), "--trainee", "kim");

        assertThat(left.code()).isZero();
        assertThat(left.out()).contains("18 Each seen alone").endsWith("Left for now. The same command takes it up again.\n");
        assertThat(finished.out()).contains("Taken up where you left it, after 3 lines.")
                .contains("✓ Nadia may be missing: love").contains("Link missing · A fear put as an accusation")
                .contains("Part by part").contains("needs       ████████████████████  F1 100").contains("The expert's answer");
        assertThat(progress.out()).contains("1 exercise finished").contains("formulate needs").contains("100% █");
        assertThat(exercise("", "do", "the-quiet-dishes").out()).doesNotContain("Taken up");
    }

    @Test
    void anExerciseIsLeftWithQ() {
        Run left = exercise("6 9 15\nq\n\n", "do", "the-quiet-dishes");

        assertThat(left.out()).contains("q leaves it for now").endsWith("Left for now. The same command takes it up again.\n");
        assertThat(exercise("q\n", "do", "the-quiet-dishes").out()).contains("Taken up where you left it, after 1 line.");
        assertThat(exercise("q\n", "do", "the-quiet-dishes", "--mode", "inquire", "--no-record").out()).endsWith("Left.\n");
    }

    @Test
    void aMistypedFolderOfProgressIsNotMade() {
        Path mistyped = folder.resolve("mistpyed");

        assertThat(ebb("", "progress", "--data", mistyped.resolve("ebb").toString())).isEqualTo(new Run(1, "", mistyped
                + ": There is no such file or folder. Check its name and where it is.\n"));
        assertThat(mistyped).doesNotExist();
        assertThat(ebb("", "progress", "--data", mistyped.toString()).code()).isZero();
    }

    @Test
    void anAnswerFileIsReadAndItsFaultsAreAllTold() throws IOException {
        Path good = Files.writeString(folder.resolve("good.yaml"), """
                exercise: the-quiet-dishes
                needs: [{need: love, who: nadia, certainty: 90, facts: [s6, f1, g1]}]
                topics: [break-the-chase, agree-the-retreat]
                """);
        Path bad = Files.writeString(folder.resolve("bad.yaml"), """
                exercise: the-loud-dishes
                neds: []
                needs: [{need: lov, who: nadia}, {need: love, who: maria}]
                patterns: [{pattern: walled-off, who: [nadia, tom], facts: [s99], certainty: 400}]
                """);

        assertThat(exercise("", "do", "the-quiet-dishes", "--answer", good.toString()).code()).isZero();
        Run refused = exercise("", "do", "the-quiet-dishes", "--answer", bad.toString());
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err().lines()).hasSize(7).allSatisfy(line -> assertThat(line).startsWith(bad + ":"));
        assertThat(refused.err()).contains("This answers the exercise \"the-loud-dishes\"").contains("did you mean needs?")
                .contains("\"lov\" is none of the needs").contains("nobody with the id \"maria\"")
                .contains("about one person").contains("\"s99\" is neither").contains("in percent, from 0 to 100");
    }

    @Test
    void linesOfAnAnswerThatAreNotUnderstoodAreAllToldWithTheirPlace() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.txt"), "6 9\n\nlove nadya\nluck nadia\n\n\n\n\nyes\n");
        Path early = Files.writeString(folder.resolve("early.txt"), "9\n1\n");
        Run refused = exercise("", "do", "the-quiet-dishes", "--answer", bad.toString());
        Run ended = exercise("", "do", "the-quiet-dishes", "--mode", "minimal-pair", "--answer", early.toString());

        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err().lines()).hasSize(2);
        assertThat(refused.err()).startsWith(bad + ":3: There is nobody called \"nadya\"; the people are nadia, tom.")
                .contains(bad + ":4: \"luck\" is none of the needs; write one of love, ");
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err()).startsWith(early + ":2: The answer ends before the exercise does.").contains("Why does that fact decide?");
        assertThat(ebb("", "progress", "--data", folder.toString(), "--trainee", "kim").out()).contains("Nothing is finished yet");
    }

    @Test
    void colleaguesMakeAPanelAndThePanelIsTheKey() throws IOException {
        Path shelf = Files.createDirectories(folder.resolve("shelf"));
        Files.copy(Path.of("samples/exercises/the-quiet-dishes.yaml"), shelf.resolve("the-quiet-dishes.yaml"));
        Path panel = shelf.resolve("the-quiet-dishes.panel.yaml");
        String[] make = {"exercise", "panel", "the-quiet-dishes", "--from", shelf.toString(), "--data", folder.toString(), "-o",
            panel.toString()};
        Run nobody = ebb("", make);
        for (String member : List.of("ada", "bo", "cy")) {
            ebb((member.equals("cy") ? "-\n" : "+\n").repeat(6), "exercise", "do", "the-quiet-dishes", "--mode", "one-more-fact",
                    "--data", folder.toString(), "--trainee", member);
        }
        Run made = ebb("", make);
        Run done = ebb("+\n".repeat(5) + "-\n", "exercise", "do", "the-quiet-dishes", "--mode", "one-more-fact", "--from",
                shelf.toString(), "--no-record");

        assertThat(nobody.code()).isEqualTo(1);
        assertThat(nobody.err()).startsWith("Nobody has done the-quiet-dishes with --mode one-more-fact yet.");
        assertThat(made.err()).isEqualTo("A panel of 3: ada, bo, cy.\n");
        assertThat(Files.readString(panel)).startsWith("panel: the-quiet-dishes\nitems:\n").contains("{more: 2, unchanged: 0, less: 1}");
        assertThat(done.out()).contains("The panel: more 2, unchanged 0, less 1.").contains("concordance      92%");
        assertThat(ebb("", "exercise", "check", "--from", shelf.toString()).out()).endsWith("1 exercise, all in order\n");
        assertThat(ebb("", "exercise", "panel", "the-quiet-dishes", "--data", folder.toString(), "--member", "dee").err())
                .startsWith("\"dee\" has not done the-quiet-dishes with --mode one-more-fact.");

        Files.writeString(panel, "panel: the-loud-dishes\nitems:\n  x: {more: 1, maybe: 2}\n  y: {more: 0}\n");
        Run faulty = ebb("", "exercise", "do", "the-quiet-dishes", "--mode", "one-more-fact", "--from", shelf.toString(), "--no-record");
        assertThat(faulty.code()).isEqualTo(1);
        assertThat(faulty.err().lines()).hasSize(3).allSatisfy(line -> assertThat(line).startsWith(panel + ":"));
        Files.writeString(panel, "panel: the-quiet-dishes\nitems:\n  gone: {more: 1}\n");
        Run gone = ebb("", "exercise", "check", "--from", shelf.toString());
        assertThat(gone.code()).isEqualTo(1);
        assertThat(gone.out()).contains("The panel judged an item that the case no longer has: \"gone\".");
    }

    @Test
    void aSupervisorSeesWhatIsDisputedAndGetsItAll() {
        exercise("", "do", "the-quiet-dishes", "--anew");
        Run disputed = exercise("", "dispute", "the-quiet-dishes", "need:love@nadia", "She", "asks", "to", "be", "heard.");
        Run unknown = exercise("", "dispute", "the-quiet-dishes", "need:luck@nadia", "No.");

        assertThat(disputed).isEqualTo(new Run(0, "Noted for your supervisor.\n", ""));
        assertThat(unknown.code()).isEqualTo(1);
        assertThat(ebb("", "progress", "--data", folder.toString(), "--cohort").out())
                .contains("kim on need:love@nadia in the-quiet-dishes: “She asks to be heard.”");
        assertThat(ebb("", "progress", "--data", folder.toString(), "--format", "csv").out())
                .contains("dispute,need:love@nadia,She asks to be heard.");
    }

    @Test
    void aDraftFromACaseHasOtherNamesAndNoNoteWithThem() throws IOException {
        Path note = Files.writeString(folder.resolve("note.txt"), "Mira says that it is all right.");
        Run draft = ebb("", "exercise", "make", "samples/session-prep/gustav-and-mira.json");
        Run refused = ebb("", "exercise", "make", "samples/session-prep/gustav-and-mira.json", "--note", note.toString());

        assertThat(draft.code()).isZero();
        assertThat(draft.out()).contains("exercise: draft-of-1").contains("Alex").doesNotContainIgnoringCase("gustav")
                .doesNotContainIgnoringCase("mira").doesNotContain("applause");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("still names mira. Mask it first");

        Path named = Files.writeString(folder.resolve("named.json"), Files.readString(Path.of("samples/session-prep/gustav-and-mira.json"))
                .replace("\"id\": \"c1\"", "\"id\": \"gustav-is-alone\""));
        assertThat(ebb("", "exercise", "make", named.toString()).out()).contains("complaint-1").contains("relationship-1")
                .doesNotContainIgnoringCase("gustav");

        Path two = Files.writeString(folder.resolve("two.json"), Files.readString(Path.of("samples/session-prep/gustav-and-mira.json"))
                .replaceFirst("\"name\"\\s*:\\s*\"Gustav[^\"]*\"", "\"name\": \"Gustav Lindqvist\""));
        Path surname = Files.writeString(folder.resolve("surname.txt"), "Mr Lindqvist says that it is all right.");
        assertThat(ebb("", "exercise", "make", two.toString(), "--note", surname.toString()).err()).contains("still names lindqvist.");
    }

    @Test
    void aDraftThatIsThereIsNotOverwritten() throws IOException {
        String[] make = {"exercise", "make", "samples/session-prep/gustav-and-mira.json", "samples/session-prep/delroy.json",
            "--into", folder.toString()};
        Path worked = Files.writeString(folder.resolve("draft-of-2.yaml"), "An afternoon's work");
        Run refused = ebb("", make);

        assertThat(refused).isEqualTo(new Run(1, "", worked + ": This draft is there already, and somebody may have worked on it."
                + " Name another folder with --into.\n"));
        assertThat(worked).hasContent("An afternoon's work");
        assertThat(folder.resolve("draft-of-1.yaml")).doesNotExist();
    }

    @Test
    void notesAndAnswersThatAreNotInUtf8AreRefusedWithTheMend() throws IOException {
        Path latin = Files.write(folder.resolve("latin.txt"), "Café".getBytes(StandardCharsets.ISO_8859_1));
        String sentence = latin + ":1:4: The byte 0xE9 does not belong here in UTF-8";

        assertThat(ebb("", "exercise", "make", "samples/session-prep/gustav-and-mira.json", "--note", latin.toString()).err())
                .startsWith(sentence);
        assertThat(exercise("", "do", "the-quiet-dishes", "--answer", latin.toString()).err()).startsWith(sentence);
    }

    @Test
    void whatIsGeneratedCanBeDone() {
        Run made = ebb("", "exercise", "generate", "--about", "misread-withdrawal", "--count", "2", "--into", folder.toString());
        Run check = ebb("", "exercise", "check", "--from", folder.toString());
        Run unknown = ebb("", "exercise", "generate", "--about", "luck");

        assertThat(made.out()).isEqualTo("2 exercises in " + folder + ", each confirmed by the engine\n");
        assertThat(check.code()).isZero();
        assertThat(check.out()).endsWith("2 exercises, all in order\n");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).startsWith("\"luck\" is no need, pattern or topic. Write one of love, ");
    }

    @ParameterizedTest
    @CsvSource({"pair:deciding-fact, --mode minimal-pair", "ask:safety, --mode inquire", "fact:complaint, --mode read",
        "need:love, ''"})
    void whatIsDueIsPractisedInItsOwnWay(String link, String way) throws IOException {
        practised(link, Instant.EPOCH);

        assertThat(exercise("", "next").out().lines().toList()).element(1).asString()
                .matches("ebb exercise do [a-z-]+" + (way.isEmpty() ? "" : " " + way));
    }

    @Test
    void whatIsDueAndHasNoExerciseDoesNotSayWhenTheNextIsDue() throws IOException {
        practised("ask:luck", Instant.EPOCH);
        assertThat(exercise("", "next").out()).startsWith("Something new: ");

        practised("ask:safety", Instant.now());
        assertThat(exercise("", "next").out()).startsWith("Nothing is due before 2").doesNotContain("before 1970");
    }

    private void practised(String link, Instant when) throws IOException {
        try (ProgressFile progress = ProgressFile.open(folder)) {
            progress.finish(new Attempt("kim", "the-quiet-dishes", 2, when, "", new Outcome(Mode.INQUIRE, List.of(),
                    List.of(new Outcome.Item(link, link, true, true, 1)), List.of(), List.of())));
        }
    }

    @Test
    void somethingNewComesFirstAndThenWhatIsDue() throws IOException {
        Path answer = Files.writeString(folder.resolve("answer.yaml"), "needs: [{need: love, who: nadia, facts: [c1]}]\n");
        assertThat(exercise("", "next").out()).startsWith("Something new: ebb exercise do ");

        exercise("", "do", "the-quiet-dishes", "--answer", answer.toString());
        assertThat(exercise("", "next").out()).startsWith("Nothing is due before ").contains("Something new: ebb exercise do ");
    }

    @Test
    void aDamagedFileOfProgressIsToldAndLeft() throws IOException {
        byte[] nonsense = "nothing that SQLite wrote, and more than a hundred bytes of it. ".repeat(20).getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve("progress.db"), nonsense);
        Run refused = exercise("", "do", "the-quiet-dishes");

        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("progress.db: This file of progress cannot be read or written").contains("move it away");
        assertThat(Files.readAllBytes(folder.resolve("progress.db"))).isEqualTo(nonsense);
    }

    @Test
    void thePageOfProgressIsSoundAndEscapesNames() {
        exercise("6\n\nlove nadia : 6\n\n\n\n\nyes\n", "do", "the-quiet-dishes");
        Run page = ebb("", "progress", "--data", folder.toString(), "--trainee", "kim", "--format", "html");

        assertThat(page.out()).startsWith("<!doctype html>").contains("<svg").contains("Progress of kim").doesNotContain("http:").doesNotContain("https:");
        assertThat(ebb("", "progress", "--data", folder.toString(), "--trainee", "<b>x", "--format", "html").out())
                .contains("Progress of &lt;b&gt;x").doesNotContain("<b>x");
    }
}
