package ebb.rulebase.reading;

import static org.assertj.core.api.Assertions.assertThat;

import ebb.rulebase.RuleFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleLintTest {

    private static final Path BROKEN = Path.of("src/test/broken-rules");

    static List<RuleFile> brokenFiles() {
        return RuleFolder.at(BROKEN).ruleFiles();
    }

    @ParameterizedTest
    @MethodSource("brokenFiles")
    void everyFaultOfAFileIsReportedAtOnceWithItsPlace(RuleFile file) throws IOException {
        String faults = RuleLint.read(List.of(file)).faults().stream().map(RuleFault::toString)
                .collect(Collectors.joining("\n", "", "\n"));

        Path expected = BROKEN.resolve(file.path() + ".faults");
        assertThat(faults).as("faults of %s", file.path()).isEqualTo(Files.readString(expected));
    }

    @Test
    void everyAllowedFormPasses() {
        RuleLint.Reading reading = RuleLint.read(RuleFolder.at(Path.of("src/test/sound-rules")).ruleFiles());

        assertThat(reading.faults()).isEmpty();
        assertThat(reading.rules()).extracting(rule -> rule.file() + ":" + rule.line()).containsExactly(
                "good-enough/hyphen.drl:7", "needs/forms.drl:7", "needs/forms.drl:24", "questions/not-asked.drl:7",
                "tables/fears.drl.csv:9", "tables/fears.drl.csv:10");
    }

    @Test
    void aFolderWithoutRulesIsAFault() {
        assertThat(RuleLint.read(List.of()).faults()).extracting(RuleFault::toString)
                .containsExactly(".: The folder holds no rules: no file in it ends in .drl or .drl.csv.");
    }
}
