package ebb.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Whole outputs kept beside the tests. Where an output differs, it is written to {@code target/golden/}, to be read and,
 * if it is right, copied over the kept one.
 */
final class Golden {

    private static final Path FOUND = Path.of("target", "golden");

    private Golden() {
    }

    static void check(String name, String found) throws IOException {
        String kept = kept(name);
        if (!found.equals(kept)) {
            Files.createDirectories(FOUND);
            Files.writeString(FOUND.resolve(name), found);
        }
        assertThat(found).as("%s differs from what is kept; the new one is in %s", name, FOUND).isEqualTo(kept);
    }

    private static String kept(String name) throws IOException {
        try (InputStream kept = Golden.class.getResourceAsStream(name)) {
            return kept == null ? "" : new String(kept.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
