package ebb.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ebb.progress.Attempt;
import ebb.progress.ProgressFile;
import ebb.training.Mode;
import ebb.training.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Ebb says does not depend on where the computer thinks it is: Turkish has another capital i and a decimal comma. */
class LocaleTest {
    private static final Locale TURKISH = Locale.forLanguageTag("tr-TR");
    private static final String NGOZI = "samples/session-prep/ngozi-and-emeka.json";

    @TempDir
    private Path folder;

    @Test
    void asksTheSame() throws IOException, InterruptedException {
        assertThat(inTurkey("ask", NGOZI, "--format", "json")).isEqualTo(Questioned.ebb("ask", NGOZI, "--format", "json").out());
    }

    @Test
    void tellsTheSameOfProgress() throws IOException, InterruptedException {
        String data = folder.toString();
        try (ProgressFile progress = ProgressFile.open(folder)) {
            progress.finish(new Attempt("kim", "the-quiet-dishes", 2, Instant.EPOCH, "done", new Outcome(Mode.INQUIRE,
                    List.of(), List.of(new Outcome.Item("safety@nadia", "ask:safety", true, false, 0)), List.of(), List.of())));
        }
        String told = Questioned.ebb("progress", "--data", data, "--trainee", "kim", "--format", "csv").out();

        assertThat(told).contains("inquire");
        assertThat(inTurkey("progress", "--data", data, "--trainee", "kim", "--format", "csv")).isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "annotate --evaluate samples/case-notes/gold.jsonl",
        "annotate --agreement samples/case-notes/gold.jsonl samples/case-notes/gold.jsonl",
        "rules stats samples/session-prep/ngozi-and-emeka.json",
        "prep samples/session-prep/ngozi-and-emeka.json"})
    void writesNumbersTheSame(String line) {
        String[] words = line.split(" ");
        String told = Questioned.ebb(words).out();
        Locale before = Locale.getDefault();
        Locale.setDefault(TURKISH);
        try {
            assertThat(Questioned.ebb(words).out()).isNotEmpty().isEqualTo(told);
        } finally {
            Locale.setDefault(before);
        }
    }

    /** In a process of its own, where everything is loaded under that locale. */
    private String inTurkey(String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=tr", "-Duser.country=TR", "-cp", System.getProperty("java.class.path"), "ebb.cli.Main"));
        command.addAll(List.of(args));
        Process run = new ProcessBuilder(command).redirectError(folder.resolve("log").toFile()).start();
        String printed = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(run.waitFor()).as(folder.resolve("log").toString()).isZero();
        return printed;
    }
}
