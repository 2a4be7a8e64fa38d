package ebb.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The frame that all commands share. */
class MainTest {
    @Test
    void namesItsCommandsWhenNoneIsGiven() {
        assertThat(Run.ebb()).isEqualTo(new Run(2, "", """
                Name a command: prep, check, schema, why, why-not, what-if, ask, diff, handout, override, annotate, mask, exercise, progress, rules, help.
                See: ebb --help
                """));
    }

    @Test
    void suggestsTheNearestCommand() {
        assertThat(Run.ebb("chek", "rowan.json")).isEqualTo(new Run(2, "", """
                There is no command "chek" in ebb.
                Did you mean: ebb check?
                See: ebb --help
                """));
    }

    @Test
    void suggestsTheNearestOption() {
        assertThat(Run.ebb("check", "--asof", "2026-01-01", "x.json")).isEqualTo(new Run(2, "", """
                There is no option "--asof" in ebb check.
                Did you mean: ebb check --as-of?
                See: ebb check --help
                """));
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(Run.ebb("check")).isEqualTo(new Run(2, "", """
                FILE is missing: Intake files in JSON or YAML, or in NDJSON with one case a line; - for standard input.
                See: ebb check --help
                """));
        assertThat(Run.ebb("prep", "x.json", "--format")).isEqualTo(new Run(2, "", """
                --format needs a value: text, markdown, html, json; text unless told.
                See: ebb prep --help
                """));
        assertThat(Run.ebb("prep", "x.json", "--format", "xml")).isEqualTo(new Run(2, "", """
                --format xml: Write text, markdown, html or json.
                See: ebb prep --help
                """));
        assertThat(Run.ebb("exercise", "generate", "--about", "need:love", "--count", "abc")).isEqualTo(new Run(2, "", """
                --count abc: Write a whole number.
                See: ebb exercise generate --help
                """));
        assertThat(Run.ebb("check", "--as-of", "2026-02-30", "x.json")).isEqualTo(new Run(2, "", """
                --as-of: "2026-02-30" is no day of the calendar; write it as YYYY-MM-DD.
                See: ebb check --help
                """));
    }

    @Test
    void helpsWithoutWiringAnything() {
        List<Object> wired = new ArrayList<>();

        for (String[] args : new String[][] {{"--help"}, {"check", "--help"}, {"help", "schema"}, {"--version"}}) {
            Run run = Run.run("", new ByteArrayOutputStream(), wired::add, args);
            assertThat(run.code()).isZero();
            assertThat(run.out()).isNotBlank();
            assertThat(run.err()).isEmpty();
        }
        assertThat(wired).isEmpty();
    }

    @Test
    void tellsItsVersion() {
        assertThat(Run.ebb("--version").out()).matches("ebb \\d+\\.\\d+\\.\\d+\n");
    }

    @Test
    void wiresTheCommandThatRuns() {
        List<Object> wired = new ArrayList<>();

        Run.run("", new ByteArrayOutputStream(), wired::add, "schema");

        assertThat(wired).hasSize(1).hasOnlyElementsOfType(SchemaCommand.class);
    }

    @Test
    void takesTheBlameForItsOwnFaultsWithoutAStackTrace() {
        Run run = Run.run("", new ByteArrayOutputStream(), command -> {
            throw new IllegalStateException("the wires are crossed");
        }, "schema");

        assertThat(run).isEqualTo(new Run(70, "", """
                Ebb failed, and that is a fault of Ebb, not of your input (IllegalStateException: the wires are crossed).
                Please report it, with what you typed; EBB_TRACE=1 shows where it happened.
                """));
    }

    @Test
    void endsQuietlyWhenNobodyReadsOn() {
        Run run = Run.run("", failing("Broken pipe"), command -> { }, "schema");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void saysWhenItsOutputCannotBeWritten() {
        Run run = Run.run("", failing("No space left on device"), command -> { }, "schema");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("Reading or writing failed: IOException: No space left on device."
                + " Check the file and the disk it is on.\n");
    }

    @Test
    void writesOverNothingThatItWasGivenToRead(@TempDir Path folder) throws IOException {
        Path note = Files.writeString(folder.resolve("note.txt"), "He never talks to me.");
        Path there = folder.resolve(".").resolve("note.txt");

        Run run = Run.ebb("mask", note.toString(), "--output", there.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("--output would write over " + there + ", which is to be read. Name another file");
        assertThat(note).hasContent("He never talks to me.");
        assertThat(Run.ebb("annotate", note.toString(), "--into", "x.yaml", "--proposals", note.toString()).code()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "prep --evidence --format html x.json | --evidence goes with --format text only.",
        "why x.json --notes x.txt -f json | --notes goes with --format text only.",
        "ask -i x.json --limit 6 | --interactive does not go with --limit.",
        "ask -i x.json -f text | --interactive does not go with --format.",
        "override x.json need:love --withdraw --by me | --withdraw does not go with --by.",
        "annotate x.txt --into x.json --review --format html | --review does not go with --format.",
        "annotate x.txt --into x.json --accept x.yaml --output y | --accept does not go with --output.",
        "annotate x.txt --into x.json --accept x.yaml --proposals y.yaml | --proposals=FILE, --accept=FILE are mutually exclusive",
        "annotate x.txt --into x.json --with-formulation | --with-formulation goes with --format html only.",
        "annotate x.txt --into x.json --review --people x.json | --into does not go with --people.",
        "annotate --evaluate x.jsonl --output y | --evaluate does not go with --output.",
        "annotate --evaluate x.jsonl x.txt | --evaluate and --agreement take no note.",
        "annotate --agreement x.jsonl y.jsonl --lexicon x | --agreement does not go with --lexicon.",
        "exercise do x --panel y | --panel goes with --mode one-more-fact only.",
        "exercise do x --anew --no-record | --no-record does not go with --anew.",
        "exercise make x.json --into x -o y | --into does not go with --output.",
        "exercise generate --about love --into x -o y | --into does not go with --output.",
        "progress --cohort -f csv | --cohort goes with --format text only.",
        "progress --cohort --trainee kim | --cohort does not go with --trainee."})
    void passesOverNoOption(String line, String sentence) {
        Run run = Run.ebb(line.split(" "));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(sentence);
    }

    @Test
    void saysWhoTellsOfAnothersDeeds() {
        assertThat(Run.ebb("prep", "--format", "markdown", "samples/session-prep/delroy.json").out()).contains(
                "at home the rules of civil conduct seem to be suspended. (as Delroy tells it of Yvonne)");
    }

    @Test
    void helpsInTheNarrowestWindow() {
        Terminal narrow = new Terminal(new ByteArrayInputStream(new byte[0]), new ByteArrayOutputStream(),
                System.err, false, false, false, 40);

        assertThat(Main.run(narrow, command -> { }, "--help")).isZero();
    }

    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }

            @Override
            public String toString() {
                return "";
            }
        };
    }
}
