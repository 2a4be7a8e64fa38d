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
        assertThat(shown(false)).isEqualTo("notes.ndjson:3:1: A fault.\n");
    }

    @Test
    void showsABarWhereSomebodyWatches() {
        assertThat(shown(true)).contains("Cases").contains("\r\u001b[Knotes.ndjson:3:1: A fault.\n");
    }

    private static String shown(boolean tty) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(InputStream.nullInputStream(), OutputStream.nullOutputStream(),
                new PrintStream(err, true, StandardCharsets.UTF_8), false, tty, false, 60);
        try (Progress progress = Progress.of(terminal, 1 << 22)) {
            progress.accept(1 << 21);
            progress.say("notes.ndjson:3:1: A fault.");
        }
        return err.toString(StandardCharsets.UTF_8);
    }
}
