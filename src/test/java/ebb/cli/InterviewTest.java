package ebb.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ebb.fact.Intake;
import ebb.io.IntakeReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A live intake, as a clinician goes through it. */
class InterviewTest {

    private static final String INTAKE = """
            {
              "case": "ana-and-bo",
              "people": [{"id": "ana", "name": "Ana", "role": "client"}, {"id": "bo", "name": "Bo", "role": "client"}],
              "relationship": {"between": ["ana", "bo"], "attending": ["ana", "bo"]},
              "complaints": [
                {"id": "c1", "by": "ana", "about": "bo", "theme": "conversation", "intensity": 4}
              ],
              "screenings": [
                {"id": "s1", "of": "ana", "kind": "partner-violence", "result": "negative", "setting": "alone"},
                {"id": "s2", "of": "bo", "kind": "partner-violence", "result": "negative", "setting": "alone"}
              ]
            }
            """;

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("case.json"), INTAKE);
    }

    private Run answering(String... lines) {
        return Questioned.answering(String.join("\n", lines) + "\n", "ask", "--interactive", file.toString(),
                "--as-of", "2026-05-04");
    }

    private Intake saved() throws IOException {
        return new IntakeReader(Clock.systemUTC(), null).read(file).intake();
    }

    @Test
    void savesAnAnswerAndShowsHowTheFormulationMoves() throws IOException {
        Run run = answering("1 \"in her own words\"", "q");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("   Saved: ", "“in her own words”", "One answer is saved in " + file + ".");
        assertThat(saved().facts()).hasSize(5).last().satisfies(fact -> {
            assertThat(fact.told().quote()).isEqualTo("in her own words");
            assertThat(fact.told().noted().text()).isEqualTo("2026-05-04");
        });
    }

    @Test
    void asksAgainAfterATypoAndNamesWhatThereIs() {
        Run run = answering("perhapps", "q");

        assertThat(run.out()).contains("There is no answer \"perhapps\". The nearest: ").endsWith("Nothing was changed.\n");
    }

    /** Neither is a no: that would be kept as a denial. */
    @ParameterizedTest
    @ValueSource(strings = {"...", "-", "\"I never know when he comes\"", "p -"})
    void takesALineWithoutAWordForNoAnswer(String line) throws IOException {
        Run run = answering(line, "s", line, "s", line, "s", line, "q");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("There is no answer \"").endsWith("Nothing was changed.\n");
        assertThat(Files.readString(file)).isEqualTo(INTAKE);
    }

    @Test
    void announcesTimeAlone() throws IOException {
        Files.writeString(file, INTAKE.replace("\"negative\"", "\"not-done\""));
        Run run = answering("q");

        assertThat(run.out()).contains("Safety first. To Bo, alone. ");
    }

    @Test
    void whatWasSkippedIsNotAskedAgain() {
        Run run = answering("s", "s", "s", "s", "q");

        assertThat(run.out().lines().filter(line -> line.matches("\\d+ · .*")).distinct()).hasSize(5);
    }

    @Test
    void takesAnswersBackToTheLastByte() throws IOException {
        Run run = answering("1", "1", "b", "b", "b", "q");

        assertThat(run.out()).contains("The last answer is taken back.", "There is no answer to take back.")
                .endsWith("Nothing was changed.\n");
        assertThat(Files.readString(file)).isEqualTo(INTAKE);
    }

    @Test
    void goesOnWhereItStopped() {
        String first = answering("1", "q").out();
        String second = answering("q").out();

        assertThat(question(second, 0)).isEqualTo(question(first, 1));
    }

    private static String question(String printed, int number) {
        return printed.lines().filter(line -> line.matches("\\d+ · .*")).map(line -> line.replaceFirst("\\d+ · ", ""))
                .toList().get(number);
    }

    @Test
    void marksWhatWasToldInConfidence() throws IOException {
        answering("p 1", "q");

        assertThat(saved().facts()).last().satisfies(fact -> assertThat(fact.told().inConfidence()).isTrue());
    }

    /** Whatever becomes of the process, what was answered is in the file before the next question is put. */
    @Test
    void losesNothingWhenItIsCutOff() throws IOException {
        List<Integer> facts = new ArrayList<>();
        InputStream in = new InputStream() {
            private int lines;

            @Override
            public int read() {
                throw new UnsupportedOperationException("Lines are read in blocks");
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                facts.add(saved().facts().size());
                if (lines++ == 3) {
                    throw new IOException("The power went");
                }
                into[from] = '1';
                into[from + 1] = '\n';
                return 2;
            }
        };
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(in, out, new PrintStream(out, true, StandardCharsets.UTF_8), false, false, false, 80);

        assertThat(Main.run(terminal, Questioned.WIRING, "ask", "-i", file.toString(), "--as-of", "2026-05-04")).isEqualTo(1);
        assertThat(facts).containsExactly(4, 5, 6, 7);
        assertThat(saved().facts()).hasSize(7);
        assertThat(Files.list(folder)).containsExactly(file);
    }

    @Test
    void keepsWhatSomebodyElseWroteMeanwhile() throws IOException {
        InputStream in = new InputStream() {
            private int at;

            @Override
            public int read() throws IOException {
                if (at == 0) {
                    Files.writeString(file, INTAKE.replace("\"intensity\": 4", "\"intensity\": 5"));
                }
                return at < 4 ? "1\nq\n".charAt(at++) : -1;
            }
        };
        Terminal terminal = new Terminal(in, new ByteArrayOutputStream(), System.err, false, false, false, 80);

        assertThat(Main.run(terminal, Questioned.WIRING, "ask", "-i", file.toString(), "--as-of", "2026-05-04")).isZero();
        assertThat(Files.readString(file)).contains("\"intensity\": 5");
        assertThat(saved().facts()).hasSize(5);
    }

    @Test
    void endsWithTheInput() throws IOException {
        Run run = Questioned.answering("1", "ask", "-i", file.toString(), "--as-of", "2026-05-04");

        assertThat(run.code()).isZero();
        assertThat(saved().facts()).hasSize(5);
    }

    @Test
    void refusesWhatCannotBeSavedTo() {
        assertThat(Questioned.ebb("ask", "-i", "-")).isEqualTo(
                new Run(2, "", "Standard input cannot be asked and saved to. Name a file.\nSee: ebb ask --help\n"));
        assertThat(Questioned.ebb("ask", "-i", folder.resolve("none.json").toString()).err())
                .contains("There is no such file or folder.");
    }

    @Test
    void takesNoAnswerBackOverWhatSomebodyElseWrote() throws IOException {
        InputStream in = new InputStream() {
            private int line;

            @Override
            public int read() {
                throw new UnsupportedOperationException("Lines are read in blocks");
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                if (line == 1) {
                    Files.writeString(file, Files.readString(file).replace("\"intensity\": 4", "\"intensity\": 5"));
                }
                into[from] = (byte) "1bq".charAt(line++);
                into[from + 1] = '\n';
                return 2;
            }
        };
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(in, out, System.err, false, false, false, 80);

        assertThat(Main.run(terminal, Questioned.WIRING, "ask", "-i", file.toString(), "--as-of", "2026-05-04")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Somebody else has changed " + file + " since")
                .endsWith("One answer is saved in " + file + ".\n");
        assertThat(Files.readString(file)).contains("\"intensity\": 5");
        assertThat(saved().facts()).hasSize(5);
    }
}
