package ebb.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Input in other encodings than UTF-8, and input that is far too large: the answer is a fault, with the limit in it. */
class HostileInputTest {
    private static final String CASE = "{\"case\": \"x\", \"people\": [{\"id\": \"ana\", \"name\": \"An\u00e9\", \"role\": \"client\"}]}";

    @Test
    void refusesOtherEncodings() {
        String wide = ":1:1: The file is in UTF-16 or UTF-32, not in UTF-8. Save the file as UTF-8 and try again.";

        for (String charset : List.of("UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "UTF-32BE")) {
            assertThat(faults(CASE.getBytes(Charset.forName(charset)), InputFormat.JSON)).containsExactly("x" + wide);
            assertThat(faults("case: x".getBytes(Charset.forName(charset)), InputFormat.YAML))
                    .containsExactly("x" + wide);
        }
        assertThat(faults(("\n" + CASE).getBytes(StandardCharsets.ISO_8859_1), InputFormat.JSON)).containsExactly(
                "x:2:51: The byte 0xE9 does not belong here in UTF-8; the file may be in Latin-1 or Windows-1252."
                        + " Save the file as UTF-8 and try again.");
    }

    @Test
    void refusesWhatIsNoText() {
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, '\r', 'I', 'H', 'D', 'R'};
        for (byte[] bytes : List.of(all, picture)) {
            assertThat(faults(bytes, InputFormat.JSON)).containsExactly("x:1:1: The file holds no text. Name a text file in UTF-8.");
        }
    }

    @Test
    void refusesWhatOnlyLooksLikeUtf8() {
        byte[] text = CASE.getBytes(StandardCharsets.UTF_8);
        int at = CASE.indexOf('\u00e9');
        for (int[] wrong : new int[][] {{0xc0, 0x80}, {0xc3, 0x28}, {0xe0, 0x80, 0x80}, {0xed, 0xa0, 0x80},
            {0xf0, 0x80, 0x80, 0x80}, {0xf4, 0x90, 0x80, 0x80}, {0xf8, 0x88, 0x80, 0x80, 0x80}, {0x80}, {0xe2, 0x82}}) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.write(text, 0, at);
            Arrays.stream(wrong).forEach(bytes::write);
            bytes.write(text, at + 2, text.length - at - 2);

            for (InputFormat format : List.of(InputFormat.JSON, InputFormat.YAML)) {
                assertThat(faults(bytes.toByteArray(), format)).singleElement().asString()
                        .startsWith("x:1:51: The byte 0x" + Integer.toHexString(wrong[0]).toUpperCase());
            }
        }
    }

    @Test
    void passesOverAByteOrderMark() {
        assertThat(faults(("\ufeff" + CASE).getBytes(StandardCharsets.UTF_8), InputFormat.JSON)).isEmpty();
        assertThat(faults(("\ufeff" + CASE).getBytes(StandardCharsets.UTF_8), InputFormat.YAML)).isEmpty();
        assertThat(faults(("\ufeff" + CASE.replace("client", "klient")).getBytes(StandardCharsets.UTF_8),
                InputFormat.JSON)).singleElement().asString().startsWith("x:1:63: people[0].role: \"klient\"");
    }

    @Test
    void refusesControlCharactersInYamlToo() {
        assertThat(faults("case: x\npeople: [{id: ana, name: \u0007, role: client}]\n"
                .getBytes(StandardCharsets.UTF_8), InputFormat.YAML)).containsExactly(
                "x:2:26: The file contains a control character (U+0007). Remove the character.");
        assertThat(faults("case: x\npeople: [{id: ana, name: \"\\0\", role: client}]\n"
                .getBytes(StandardCharsets.UTF_8), InputFormat.YAML)).containsExactly(
                "x:2:26: people[0].name: The text contains a control character (U+0000). Remove it.");
    }

    @Test
    void boundsTheDocument() throws IOException {
        byte[] large = new byte[Bounds.DOCUMENT + 1];
        Arrays.fill(large, (byte) ' ');
        String tooLarge = "x:1:1: The document has 4194305 bytes or more, and at most 4194304 are read."
                + " Check that this is an intake; several cases go into one .ndjson file.";

        for (InputFormat format : List.of(InputFormat.JSON, InputFormat.YAML)) {
            assertThat(faults(large, format)).containsExactly(tooLarge);
        }
    }

    @Test
    void boundsTextsIdsPeopleAndFacts() {
        assertThat(faults(CASE.replace("\"ana\"", "\"" + "a".repeat(65) + "\"")))
                .singleElement().asString().endsWith("at most 64. Write \"" + "a".repeat(60) + "...\".");
        assertThat(faults(CASE.replace("An\u00e9", "x".repeat(201)))).containsExactly(
                "x:1:48: people[0].name: The text has 201 characters. Allowed: at most 200. Shorten it.");
        assertThat(faults(CASE.replace("An\u00e9", "\ud83d\ude42".repeat(200)))).isEmpty();
        assertThat(faults(withFears(List.of("\"quote\": \"" + "x".repeat(10_001) + "\"")))).containsExactly(
                "x:1:124: fears[0].quote: The text has 10001 characters. Allowed: at most 10000. Shorten it.");
        assertThat(faults(withFears(IntStream.rangeClosed(0, Bounds.FACTS).mapToObj(i -> "\"text\": \"x\"").toList())))
                .containsExactly("x:1:1: There are 2001 facts. Allowed: at most 2000. Split the case.");
        assertThat(faults("{\"case\": \"x\", \"people\": [" + IntStream.rangeClosed(0, Bounds.PEOPLE)
                .mapToObj(i -> "{\"id\": \"p" + i + "\", \"role\": \"other\"}").collect(Collectors.joining(", ")) + "]}"))
                .containsExactly("x:1:25: people: There are 101 people. Allowed: at most 100. Split the case.");
    }

    @Test
    void boundsTheFaultsThemselves() {
        List<String> faults = faults(withFears(IntStream.range(0, 1_500)
                .mapToObj(i -> "\"noted\": \"never\"").toList()));

        assertThat(faults).hasSize(Bounds.FAULTS + 1);
        assertThat(faults.get(Bounds.FAULTS))
                .isEqualTo("x:1:1: There may be more faults than these 1000. Mend these first and check again.");
    }

    @Test
    void boundsNestingWithoutRecursingIntoIt() {
        for (String text : List.of("[".repeat(2_000_000), "{\"a\":".repeat(500_000), "- ".repeat(1_000_000))) {
            for (InputFormat format : List.of(InputFormat.JSON, InputFormat.YAML)) {
                assertThat(faults(text.getBytes(StandardCharsets.UTF_8), format)).hasSize(1);
            }
        }
    }

    private static String withFears(List<String> fields) {
        return "{\"case\": \"x\", \"people\": [{\"id\": \"ana\", \"role\": \"client\"}], \"fears\": ["
                + IntStream.range(0, fields.size())
                        .mapToObj(i -> "{\"id\": \"f" + i + "\", \"by\": \"ana\", \"of\": \"rejection\", " + fields.get(i) + "}")
                        .collect(Collectors.joining(", ")) + "]}";
    }

    private static List<String> faults(String json) {
        return faults(json.getBytes(StandardCharsets.UTF_8), InputFormat.JSON);
    }

    private static List<String> faults(byte[] bytes, InputFormat format) {
        return new IntakeReader(Inputs.TODAY, null).read("x", bytes, format).faults().stream()
                .map(Fault::toString)
                .toList();
    }
}
