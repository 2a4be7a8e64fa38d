package ebb.note;

import static org.assertj.core.api.Assertions.assertThat;

import ebb.io.IntakeReader;
import ebb.report.NoteText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sample notes, each marked as the file beside it says. */
class SampleNotesTest {

    private static final Path FOLDER = Path.of("samples", "case-notes");

    private static List<Path> notes() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }

    private static String marked(Path file, Cast cast) throws IOException {
        Note note = new Note(name(file), Files.readString(file));
        return NoteText.of(note, LexiconTest.ANNOTATOR.annotate(note, cast), false);
    }

    private static String name(Path file) {
        return file.getFileName().toString().replaceFirst("\\.txt$", "");
    }

    @Test
    void everyNoteIsMarkedAsExpected() throws IOException {
        Cast cast = Cast.of(new IntakeReader(Clock.systemDefaultZone(), null)
                .read(FOLDER.resolve("ines-and-malik.yaml")).intake().people());
        assertThat(notes()).hasSizeGreaterThanOrEqualTo(5).allSatisfy(file -> {
            boolean letter = name(file).startsWith("letter");
            assertThat(marked(file, letter ? Cast.unknown() : cast)).as(file.toString())
                    .isEqualTo(Files.readString(FOLDER.resolve(name(file) + ".marks")));
        });
    }

    @Test
    void aChangedNoteIsNoticed() throws IOException {
        Path file = notes().get(0);
        Note note = new Note("x", Files.readString(file).replace("Ines", "Nobody").replace("I ", "you "));
        assertThat(NoteText.of(note, LexiconTest.ANNOTATOR.annotate(note, Cast.unknown()), false))
                .isNotEqualTo(Files.readString(FOLDER.resolve(name(file) + ".marks")));
    }
}
