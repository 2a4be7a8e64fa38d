package ebb.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever is done to a good file, reading it ends with a case or with faults, and with nothing else. */
class MutatedInputTest {
    private static final List<String> TOKENS = List.of("{", "}", "[", "]", "\"", ",", ":", "null", "true", "-1", "1e999",
            "\\u0000", "\\ud800", "\u202e", "&a ", "*a", "<<: ", "!!str ", "- ", "\n", "\t", "---\n", "...\n", "# ", "|\n",
            "'", "\ufeff", "? ", "%YAML 1.1\n", "[[[[[[[[[[[[[[[[[[");

    @Property(tries = 3_000)
    void neverThrowsAnythingButFaults(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int changes,
            @ForAll boolean yaml) throws IOException {
        Random random = new Random(seed);
        byte[] bytes = Files.readAllBytes(Inputs.FOLDER.resolve("good/rowan-and-sky." + (yaml ? "yaml" : "json")));
        for (int i = 0; i < changes; i++) {
            bytes = changed(bytes, random);
        }

        Reading reading = new IntakeReader(Inputs.TODAY, null)
                .read("x", bytes, yaml ? InputFormat.YAML : InputFormat.JSON);

        assertThat(reading.sound()).isEqualTo(reading.caseFile() != null);
        for (Fault fault : reading.faults()) {
            assertThat(fault.line()).isPositive();
            assertThat(fault.column()).isPositive();
            assertThat(fault.toString().chars()).allMatch(c -> c >= ' ' && (c < 0x7f || c > 0x9f) && c != 0x202e);
            assertThat(fault.mend()).isNotBlank();
        }
    }

    private static byte[] changed(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length + 1);
        return switch (random.nextInt(5)) {
            case 0 -> Arrays.copyOf(bytes, at);
            case 1 -> {
                byte[] other = bytes.clone();
                if (at < other.length) {
                    other[at] = (byte) random.nextInt(256);
                }
                yield other;
            }
            case 2 -> joined(bytes, at, new byte[0], Math.min(bytes.length, at + random.nextInt(40)));
            case 3 -> joined(bytes, at, Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + 60)), at);
            default -> joined(bytes, at, TOKENS.get(random.nextInt(TOKENS.size())).getBytes(StandardCharsets.UTF_8),
                    at);
        };
    }

    private static byte[] joined(byte[] bytes, int to, byte[] middle, int from) {
        byte[] joined = Arrays.copyOf(bytes, to + middle.length + bytes.length - from);
        System.arraycopy(middle, 0, joined, to, middle.length);
        System.arraycopy(bytes, from, joined, to + middle.length, bytes.length - from);
        return joined;
    }
}
