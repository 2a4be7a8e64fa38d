package ebb.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The bar that is shown only to people. */
class ProgressTest {
    @Test
    void staysSilentWhereNobodyWatches() {
        assertThat(shown(false, 1 << 22)).isEqualTo("notes.ndjson:3:1: A fault.\n");
    }

    @Test
    void staysSilentWhereThereIsLittleToDo() {
        assertThat(shown(true, 900)).isEqualTo("notes.ndjson:3:1: A fault.\n");
    }

    @Test
    void showsABarWhereSomebodyWatches() {
        assertThat(shown(true, 1 << 22)).contains("Cases").contains("\r\u001b[Knotes.ndjson:3:1: A fault.\n");
    }

    private static String shown(boolean tty, long bytes) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(InputStream.nullInputStream(), OutputStream.nullOutputStream(),
                new PrintStream(err, true, StandardCharsets.UTF_8), false, tty, false, 60);
        try (Progress progress = Progress.of(terminal, bytes)) {
            progress.accept(bytes / 2);
            progress.say("notes.ndjson:3:1: A fault.");
        }
        return err.toString(StandardCharsets.UTF_8);
    }
}
