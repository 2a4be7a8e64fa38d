package ebb.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import ebb.finding.Direction;
import ebb.rulebase.BundledRules;
import ebb.rulebase.RuleFolder;
import ebb.rulebase.reading.RuleFile;
import ebb.rulebase.reading.RuleText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The table in {@code rules/README.md} says what is there. Where it does not, what it should be is written to
 * {@code target/rules-README.md}, to be copied.
 */
class RulesReadmeTest {
    private static final Path README = Path.of("rules/README.md");
    private static final Path FOUND = Path.of("target/rules-README.md");
    private static final String TABLE = "| file | what it says | for | against | claims |\n";

    @Test
    void listsEveryFileWithItsRulesAndClaims() throws IOException {
        String kept = Files.exists(README) ? Files.readString(README) : "";
        int from = kept.indexOf(TABLE);
        String should = (from < 0 ? kept + "\n" : kept.substring(0, from)) + table();
        if (!should.equals(kept)) {
            Files.writeString(FOUND, should);
        }

        assertThat(kept).as("%s is out of date; what it should be is in %s", README, FOUND).isEqualTo(should);
    }

    private static String table() {
        TreeMap<String, List<RuleText>> byFile = BundledRules.shared().texts().stream()
                .collect(Collectors.groupingBy(RuleText::file, TreeMap::new, Collectors.toList()));
        StringBuilder table = new StringBuilder(TABLE).append("|---|---|---|---|---|\n");
        for (RuleFile file : RuleFolder.at(Path.of("rules")).ruleFiles()) {
            List<RuleText> rules = byFile.get(file.path());
            long speaksFor = rules.stream().filter(rule -> rule.card().direction() == Direction.FOR).count();
            TreeSet<String> claims = rules.stream().flatMap(rule -> rule.card().claims().stream())
                    .collect(Collectors.toCollection(TreeSet::new));
            table.append("| [").append(file.path()).append("](").append(file.path()).append(") | ")
                    .append(heading(file)).append(" | ").append(speaksFor).append(" | ")
                    .append(rules.size() - speaksFor).append(" | ")
                    .append(claims.isEmpty() ? "the clinical floor" : String.join(" ", claims)).append(" |\n");
        }
        return table.toString();
    }

    /** The first sentence of the file's heading, or the title of its table. */
    private static String heading(RuleFile file) {
        String line = file.text().lines()
                .filter(one -> file.table() ? one.startsWith("\"RuleTable ") : one.startsWith("// "))
                .findFirst().orElseThrow();
        return file.table() ? line.substring(1, line.indexOf('"', 1)).replace("RuleTable ", "")
                : line.substring(3).replaceAll("\\. .*|\\.$", "");
    }
}
