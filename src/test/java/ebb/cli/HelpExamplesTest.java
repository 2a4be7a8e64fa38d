package ebb.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** What the help shows as examples can be typed. */
class HelpExamplesTest {
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");

    static List<String> examples() {
        List<String> examples = new ArrayList<>();
        collect(program(), examples);
        return examples;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isUnderstood(String example) {
        assertThatCode(() -> program().parseArgs(words(example))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void namesARuleThereIs(String example) {
        assertThat(Run.ebb(words(example)).err()).isEmpty();
    }

    static Stream<String> rules() {
        return examples().stream().filter(example -> example.startsWith("rules show") || example.contains("--claim"));
    }

    @Test
    void aMisspeltExampleIsFoundOut() {
        assertThatCode(() -> program().parseArgs(words("rules shwo x"))).isInstanceOf(CommandLine.ParameterException.class);
        assertThat(Run.ebb(words("rules show \"Needs: no such rule\"")).err()).isNotEmpty();
        assertThat(examples()).hasSizeGreaterThan(40);
    }

    /** The program with all its commands: what is no command and no option calls for all of them. */
    private static CommandLine program() {
        return Commands.of(new Terminal(new ByteArrayInputStream(new byte[0]), new ByteArrayOutputStream(),
                new PrintStream(new ByteArrayOutputStream()), false, false, false, 80), "any");
    }

    private static void collect(CommandLine command, List<String> examples) {
        for (String line : command.getCommandSpec().usageMessage().footer()) {
            if (line.startsWith("  ebb ")) {
                examples.add(line.substring("  ebb ".length()).replaceAll(" {2,}.*| [<>] .*", ""));
            }
        }
        command.getSubcommands().values().forEach(sub -> collect(sub, examples));
    }

    private static String[] words(String example) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(example);
        while (word.find()) {
            words.add(word.group(1) != null ? word.group(1) : word.group(2) != null ? word.group(2) : word.group(3));
        }
        return words.toArray(String[]::new);
    }
}
