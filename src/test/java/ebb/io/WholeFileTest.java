package ebb.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir
    private Path folder;

    @Test
    void replacesWhatIsThereAndKeepsWhoMayReadIt() throws IOException {
        Path file = Files.writeString(folder.resolve("brief.html"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));

        write(file, "new");

        assertThat(Files.readString(file)).isEqualTo("new");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        assertThat(names()).containsExactly("brief.html");
    }

    @Test
    void leavesWhatIsThereAndNothingElseWhereWritingFails() throws IOException {
        Path file = Files.writeString(folder.resolve("brief.html"), "old");

        assertThatThrownBy(() -> WholeFile.write(file, out -> {
            out.write("half of".getBytes(StandardCharsets.UTF_8));
            throw new IOException("No space left on device");
        })).isInstanceOf(IOException.class);

        assertThat(Files.readString(file)).isEqualTo("old");
        assertThat(names()).containsExactly("brief.html");
    }

    @Test
    void writesThroughALink() throws IOException {
        Path file = Files.writeString(folder.resolve("brief.html"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("latest.html"), file);

        write(link, "new");

        assertThat(link).isSymbolicLink();
        assertThat(Files.readString(file)).isEqualTo("new");
    }

    @Test
    void namesTheFolderThatIsMissing() {
        assertThatThrownBy(() -> write(folder.resolve("missing").resolve("brief.html"), "new"))
                .isInstanceOfSatisfying(NoSuchFileException.class,
                        problem -> assertThat(problem.getFile()).isEqualTo(folder.resolve("missing").toString()));
        assertThatThrownBy(() -> write(folder, "new")).isInstanceOf(FileSystemException.class)
                .hasMessageContaining("This is a folder, not a file");
    }

    @Test
    void namesTheFileAndNotItsDraft() throws IOException {
        Path file = Files.writeString(folder.resolve("x".repeat(250)), "old");

        assertThatThrownBy(() -> write(file, "new")).isInstanceOfSatisfying(FileSystemException.class,
                problem -> assertThat(problem.getFile()).isEqualTo(file.toString()));
        assertThatThrownBy(() -> WholeFile.check(file)).isInstanceOf(FileSystemException.class);
        WholeFile.check(Files.writeString(folder.resolve("brief.html"), "old"));
        assertThat(names()).containsExactly("brief.html", "x".repeat(250));
    }

    private static void write(Path file, String text) throws IOException {
        WholeFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
