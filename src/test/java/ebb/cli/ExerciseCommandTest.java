package ebb.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of training as a trainee and a supervisor use them. */
class ExerciseCommandTest {

    private static Engine engine;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        engine = Engine.start(null);
    }

    @AfterAll
    static void stop() {
        engine.close();
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
    }

    @Test
    void whatIsGeneratedCanBeDone() {
        Run made = ebb("", "exercise", "generate", "--about", "misread-withdrawal", "--count", "2", "--into", folder.toString());
        Run check = ebb("", "exercise", "check", "--from", folder.toString());
        Run unknown = ebb("", "exercise", "generate", "--about", "luck");

        assertThat(made.out()).isEqualTo("2 exercises in " + folder + ", each confirmed by the engine\n");
        assertThat(check.code()).isZero();
        assertThat(check.out()).endsWith("2 exercises, all in order\n");
        assertThat(unknown.err()).startsWith("\"luck\" is no need, pattern or topic. Write one of love, ");
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
