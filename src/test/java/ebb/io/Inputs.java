package ebb.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** Input files of the tests, read on the 1st of June 2026. */
final class Inputs {
    static final Clock TODAY = Clock.fixed(Instant.parse("2026-06-01T12:00:00Z"), ZoneOffset.UTC);
    static final Path FOLDER = Path.of("src/test/resources/ebb/io");

    private Inputs() {
    }

    static Reading good(String name) {
        return read("good/" + name);
    }

    static Reading read(String name) {
        try {
            return new IntakeReader(TODAY, null).read(name, Files.readAllBytes(FOLDER.resolve(name)),
                    InputFormat.of(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Reading json(String text) {
        return new IntakeReader(TODAY, null).read("test.json", text.getBytes(StandardCharsets.UTF_8),
                InputFormat.JSON);
    }

    static Reading yaml(String text) {
        return new IntakeReader(TODAY, null).read("test.yaml", text.getBytes(StandardCharsets.UTF_8),
                InputFormat.YAML);
    }
}
