package ebb.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what happens. */
class ReadmeTest {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```\\n(.*?)^```$");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");

    @Test
    void everyCommandItShowsRunsAndEveryExcerptIsInAnOutput() throws IOException {
        List<String> outputs = new ArrayList<>();
        List<String> excerpts = new ArrayList<>();
        Matcher block = BLOCK.matcher(Files.readString(Path.of("README.md")));
        while (block.find()) {
            String text = block.group(1).strip();
            if (text.startsWith("ebb ") || text.startsWith("./ebb ")) {
                String[] words = text.split(" +");
                Run run = Wired.ebb(Arrays.copyOfRange(words, 1, words.length));
                assertThat(run.code()).as("%s: %s", text, run.err()).isEqualTo(0);
                outputs.add(run.out());
            } else if (!text.startsWith("mvn ")) {
                excerpts.add(block.group(1));
            }
        }

        assertThat(outputs).hasSizeGreaterThan(5);
        assertThat(excerpts).hasSizeGreaterThan(1)
                .allSatisfy(excerpt -> assertThat(outputs).anySatisfy(output -> assertThat(output).contains(excerpt)));
    }

    @Test
    void theProgramItShowsRuns(@TempDir Path folder) throws IOException, InterruptedException {
        Matcher shown = Pattern.compile("(?ms)^```java\\n(.*?)^```$").matcher(Files.readString(Path.of("README.md")));
        assertThat(shown.find()).isTrue();
        Path program = Files.writeString(folder.resolve("Needs.java"), shown.group(1));
        String classes = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes")).collect(Collectors.joining(File.pathSeparator));

        Process run = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", classes,
                program.toString(), "samples/session-prep/ngozi-and-emeka.json")
                .redirectError(folder.resolve("log").toFile()).start();
        String printed = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(run.waitFor()).as(Files.readString(folder.resolve("log"))).isZero();
        assertThat(printed).endsWith("need:love@ngozi STRONG\nneed:autonomy@emeka MODERATE\n");
    }

    @Test
    void everyFileItNamesIsThere() throws IOException {
        Matcher link = LINK.matcher(Files.readString(Path.of("README.md")));
        List<String> files = new ArrayList<>();
        while (link.find()) {
            files.add(link.group(1));
        }

        assertThat(files).hasSizeGreaterThan(2).allSatisfy(file -> assertThat(Path.of(file)).exists());
    }
}
