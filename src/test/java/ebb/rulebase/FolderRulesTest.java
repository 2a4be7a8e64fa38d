package ebb.rulebase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ebb.rulebase.reading.RuleFault;
import ebb.rulebase.reading.RuleFaultsException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderRulesTest {

    private static final Path SOUND = Path.of("src/test/sound-rules");

    @TempDir
    private Path folder;

    @Test
    void compilesWhatPassesTheLint() {
        RuleFolder sound = RuleFolder.at(SOUND);
        RuleBase rules = FolderRules.load(sound);

        assertThat(rules.cards()).hasSize(6).isEqualTo(BundledRules.cards(rules.kieBase(), sound.paths()));
    }

    @Test
    void compilesNothingThatDoesNot() {
        assertThatThrownBy(() -> FolderRules.load(RuleFolder.at(Path.of("src/test/broken-rules"))))
                .isInstanceOf(RuleFaultsException.class)
                .hasMessageContaining("tables/rows.drl.csv:3: The row \"Functions\" is not allowed");
    }

    @Test
    void reportsAllFilesThatAreNoText() throws IOException {
        Files.write(folder.resolve("latin.drl"), "package \u00e9".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(folder.resolve("large.drl"), new byte[1_000_001]);

        assertThat(faultsAt(folder)).containsExactlyInAnyOrder(
                "latin.drl: The file is not written in UTF-8. Save it in UTF-8.",
                "large.drl: The file is larger than 1000000 bytes. Split it by topic.");
    }

    @Test
    void reportsWhatLiesTooDeepToBeRead() throws IOException {
        Path deepest = Files.createDirectories(folder.resolve("a/b/c/d/e"));
        Files.writeString(deepest.resolve("read.yaml"), "one");
        assertThat(RuleFolder.at(folder).paths()).containsExactly("a/b/c/d/e/read.yaml");

        Files.createDirectories(deepest.resolve("f/g"));
        Files.writeString(deepest.resolve("f/deep.drl"), "package deep");
        Files.writeString(deepest.resolve("f/note.txt"), "no rule");
        assertThat(faultsAt(folder)).containsExactlyInAnyOrder(
                "a/b/c/d/e/f/deep.drl: It lies below more than 5 folders, and would not be read. Move it further up.",
                "a/b/c/d/e/f/g: It lies below more than 5 folders, and would not be read. Move it further up.");
    }

    @Test
    void reportsAMissingFolder() {
        assertThat(faultsAt(folder.resolve("nowhere"))).containsExactly(folder.resolve("nowhere")
                + ": There is no such folder. Name a folder with rules in it, such as a copy of rules/.");
    }

    @Test
    void theBundledFolderIsTheOneItWasBuiltFrom() {
        RuleFolder source = RuleFolder.at(Path.of("rules"));
        RuleFolder bundled = RuleFolder.bundled();

        assertThat(bundled.paths()).isEqualTo(source.paths());
        assertThat(bundled.digest()).isEqualTo(source.digest()).isEqualTo(RuleStamp.read().getProperty("digest"));
    }

    @Test
    void theDigestChangesWithEveryWordAndNameAndNotWithCasesOrLineEnds() throws IOException {
        Files.writeString(folder.resolve("a.yaml"), "one\ntwo\n");
        String digest = RuleFolder.at(folder).digest();

        Files.writeString(folder.resolve("a.cases.yaml"), "cases");
        Files.writeString(folder.resolve("a.yaml"), "one\r\ntwo\r\n");
        assertThat(RuleFolder.at(folder).digest()).isEqualTo(digest);

        Files.writeString(folder.resolve("a.yaml"), "one\nthree\n");
        assertThat(RuleFolder.at(folder).digest()).isNotEqualTo(digest);

        Files.writeString(folder.resolve("a.yaml"), "one\ntwo\n");
        Files.move(folder.resolve("a.yaml"), folder.resolve("b.yaml"));
        assertThat(RuleFolder.at(folder).digest()).isNotEqualTo(digest);
    }

    private static List<String> faultsAt(Path folder) {
        try {
            RuleFolder.at(folder);
            return List.of();
        } catch (RuleFaultsException e) {
            return e.faults().stream().map(RuleFault::toString).toList();
        }
    }
}
