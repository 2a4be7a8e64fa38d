package ebb.rulebase;

import ebb.rulebase.reading.RuleLint;
import ebb.rulebase.reading.RuleText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/**
 * A step of the build: puts the texts of the rules beside the compiled ones, as they are and as they were read, with a
 * list of them, what each asks for, their digest, and the version of Ebb. (The rule compiler clears them away when Maven
 * puts them there as resources.)
 */
public final class RuleStamp {

    /** Where the build leaves version and digest. */
    static final String STAMP = "/ebb/rules.properties";

    private RuleStamp() {
    }

    /**
     * Writes the stamp.
     *
     * @param args the rules folder, the folder of compiled classes, and the version
     */
    public static void main(String[] args) throws IOException {
        RuleFolder rules = RuleFolder.at(Path.of(args[0]));
        Path classes = Path.of(args[1]);
        for (String path : rules.paths()) {
            write(classes, RuleFolder.BUNDLED + path, rules.text(path));
        }
        write(classes, RuleFolder.INDEX, String.join("\n", rules.paths()) + "\n");
        List<RuleText> read = RuleLint.read(rules.ruleFiles()).sound();
        RuleTexts.write(read, classes);
        PrerequisiteWriter.write(read, classes);
        write(classes, STAMP, "version=" + args[2] + "\ndigest=" + rules.digest() + "\n");
    }

    private static void write(Path classes, String resource, String text) throws IOException {
        Path file = classes.resolve(resource.substring(1));
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** The version of Ebb. */
    public static String version() {
        return read().getProperty("version");
    }

    /** The version and digest that the build wrote down. */
    static Properties read() {
        Properties stamp = new Properties();
        try (var in = RuleStamp.class.getResourceAsStream(STAMP)) {
            if (in == null) {
                throw new IllegalStateException("Ebb was built without its rules: " + STAMP + " is missing");
            }
            stamp.load(in);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return stamp;
    }
}
