package ebb.rulebase;

import ebb.rulebase.reading.RuleText;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The conditions and conclusions of the bundled rules, read from their texts once, by the build: reading them again
 * would take longer than everything else, and needs jars that only work on the rules themselves has.
 */
final class RuleTexts {

    private static final String RESOURCE = "/ebb/rules.texts";

    private RuleTexts() {
    }

    /** Leaves the rules where {@link #bundled()} finds them. */
    static void write(List<RuleText> rules, Path classes) throws IOException {
        Path file = classes.resolve(RESOURCE.substring(1));
        Files.createDirectories(file.getParent());
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            PressedRecords.write(rules, out);
        }
    }

    /** The rules that came with Ebb, as they were read. */
    @SuppressWarnings("unchecked")
    static List<RuleText> bundled() {
        try (InputStream in = RuleTexts.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("Ebb was built without its rules: " + RESOURCE + " is missing");
            }
            return (List<RuleText>) PressedRecords.read(new DataInputStream(new BufferedInputStream(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
