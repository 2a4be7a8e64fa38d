package ebb.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stood in a file is replaced only by something. */
class OutputTest {

    private static final String CASE = "{\"case\": \"a\", \"people\": [{\"id\": \"ana\", \"role\": \"client\"}]}\n";

    @TempDir
    private Path folder;
    private Path kept;
    private Path bad;

    @BeforeEach
    void write() throws IOException {
        kept = Files.writeString(folder.resolve("kept"), "kept");
        bad = Files.write(folder.resolve("bad.txt"), "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "html", "jsonl", "w3c", "cas"})
    void whereNoNoteCanBeReadTheFileStays(String format) {
        for (Path note : new Path[] {bad, folder.resolve("missing.txt")}) {
            assertThat(Run.ebb("annotate", note.toString(), "--format", format, "-o", kept.toString()).code()).isEqualTo(1);
            assertThat(kept).hasContent("kept");
        }
    }

    @Test
    void whatCanBeReadOfSeveralNotesIsWritten() throws IOException {
        Path lines = Files.writeString(folder.resolve("notes.jsonl"), "{\"id\": \"a\", \"text\": \"\"}\nnonsense\n"
                + "{\"id\": \"c\", \"text\": \"\"}\n");
        assertThat(Run.ebb("annotate", lines.toString(), "--format", "jsonl", "-o", kept.toString()).code()).isEqualTo(1);
        assertThat(kept).hasContent("{\"id\":\"a\",\"annotations\":[]}\n{\"id\":\"c\",\"annotations\":[]}");
    }

    @Test
    void whereNoCaseCanBeReadTheFileStays() throws IOException {
        Path lines = Files.writeString(folder.resolve("cases.ndjson"), "{\"case\": 1}\nnonsense\n");
        assertThat(prep("json", lines).code()).isEqualTo(1);
        assertThat(prep("text", bad).code()).isEqualTo(1);
        assertThat(kept).hasContent("kept");
        Files.writeString(lines, "nonsense\n" + CASE);
        assertThat(prep("json", lines).code()).isEqualTo(1);
        assertThat(Files.readString(kept).lines()).hasSize(1);
    }

    private Run prep(String format, Path cases) {
        return Wired.ebb("prep", cases.toString(), "--format", format, "-o", kept.toString());
    }
}
