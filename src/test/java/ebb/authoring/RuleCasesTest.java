package ebb.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import ebb.io.KnowledgeReader;
import ebb.rulebase.BundledRules;
import ebb.rulebase.FolderRules;
import ebb.rulebase.RuleFolder;
import ebb.rulebase.reading.RuleFault;
import ebb.rulebase.reading.RuleFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Beside every file of rules stand the cases that its rules fire in and the near misses that they are silent in, and
 * every one of them comes out as it says.
 */
@TestInstance(Lifecycle.PER_CLASS)
class RuleCasesTest {

    private static final Path RULES = Path.of("rules");
    private static final Path BROKEN = Path.of("src/test/broken-cases");

    private List<RuleFault> faults;

    @BeforeAll
    void check() {
        faults = RuleCheck.run(RuleFolder.at(RULES), KnowledgeReader.from(RULES), BundledRules::shared).faults();
    }

    static List<RuleFile> ruleFiles() {
        return RuleFolder.at(RULES).ruleFiles();
    }

    @ParameterizedTest
    @MethodSource("ruleFiles")
    void everyRuleFiresInACaseAndIsSilentInANearMiss(RuleFile file) {
        assertThat(said(faults, fault -> fault.file().equals(file.path()) || fault.file().equals(file.casesPath()))).isEmpty();
    }

    @Test
    void aBrokenCasesFileIsFoundOutInEveryRespect() throws IOException {
        RuleFolder broken = RuleFolder.at(BROKEN);

        List<RuleFault> found = RuleCheck.run(broken, KnowledgeReader.from(RULES), () -> FolderRules.load(broken))
                .faults();

        assertThat(said(found, fault -> fault.file().startsWith("needs/")))
                .isEqualTo(Files.readString(BROKEN.resolve("faults.txt")));
    }

    private static String said(List<RuleFault> faults, Predicate<RuleFault> which) {
        return faults.stream().filter(which).map(fault -> fault + "\n").collect(Collectors.joining());
    }
}
