package ebb.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ebb.io.KnowledgeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A changed copy of the rules as its author meets it on the command line. */
class RulesCheckCommandTest {
    private static final Path RULES = Path.of("rules");

    @TempDir
    private Path folder;

    @BeforeEach
    void copy() throws IOException {
        try (Stream<Path> all = Files.walk(RULES)) {
            for (Path from : (Iterable<Path>) all::iterator) {
                Path to = folder.resolve(RULES.relativize(from).toString());
                if (Files.isDirectory(from)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(from, to);
                }
            }
        }
    }

    @Test
    void tellsWhatIsWrongAndNothingThatOnlyFollowsFromIt() throws IOException {
        change("needs/love.drl", "FearKind.ABANDONMENT", "FearKind.ABANDONMNT");

        Run run = Run.ebb("rules", "check", folder.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines().toList()).hasSize(2).first().asString().startsWith("needs/love.drl:")
                .contains("The vocabulary FearKind has no term ABANDONMNT");
        assertThat(run.out()).endsWith(", 1 fault\n");
    }

    @Test
    void tellsAClaimThatThereIsNot() throws IOException {
        change("needs/love.drl", "@claim( \"", "@claim( \"C99, ");

        assertThat(Run.ebb("rules", "check", folder.toString()).out()).contains("@claim names C99, which claims.yaml does not have.")
                .endsWith(", 1 fault\n");
    }

    @Test
    void tellsAClaimThatThereIsNotAndAMissingCaseOfARuleWhoseFormIsWrong() throws IOException {
        Path love = folder.resolve("needs/love.drl");
        Files.writeString(love, Files.readString(love) + """

                rule "Needs: a rule that nothing is right about"
                    @claim( "C99" )
                    @strength( "huge" )
                    @speaks( "for" )
                    @says( "it makes nothing of it" )
                when
                    $fear : Fear( $by : by )
                then
                    insertLogical( Evidence.of( drools.getRule().getName(), new UnmetNeed( $by, Need.LOVE ), $fear ) );
                end
                """);

        assertThat(Run.ebb("rules", "check", folder.toString()).out()).contains("@strength is \"huge\"")
                .contains("@claim names C99, which claims.yaml does not have.")
                .contains("No case in needs/love.cases.yaml fires it.").endsWith(", 3 faults\n");
    }

    @Test
    void tellsATopicOfWhichItIsNotSaidWhetherItWaitsAndRefusesTheRules() throws IOException {
        change("safety/withheld.yaml", "    - say-it-directly\n", "");

        Run check = Run.ebb("rules", "check", folder.toString());

        assertThat(check.code()).isEqualTo(1);
        assertThat(check.out()).containsPattern("safety/withheld.yaml:\\d+: \"all-but-protection.topics\" does not name"
                + " say-it-directly, and neither does \"stays\" or \"kept\"; write it in one of the three").endsWith(", 1 fault\n");
        assertThatThrownBy(() -> KnowledgeReader.from(folder)).hasMessageContaining("does not name say-it-directly");
    }

    @Test
    void tellsATopicThatBothWaitsAndStays() throws IOException {
        change("safety/withheld.yaml", "    - safety-first\n", "    - safety-first\n    - where-from\n");

        assertThat(Run.ebb("rules", "check", folder.toString()).out())
                .contains("\"all-but-protection.topics\" is not the only list that names where-from");
    }

    @Test
    void tellsAnExclusionInACircle() throws IOException {
        Path love = folder.resolve("needs/love.drl");
        Files.writeString(love, Files.readString(love) + """

                rule "Needs: love for want of love"
                    @claim( "C52" )
                    @strength( "moderate" )
                    @speaks( "for" )
                    @says( "it goes round" )
                when
                    $fear : Fear( $by : by )
                    not( LikelyNeed( who == $by, need == Need.LOVE ) )
                then
                    insertLogical( Evidence.of( drools.getRule().getName(), new UnmetNeed( $by, Need.LOVE ), $fear ) );
                end
                """);

        assertThat(Run.ebb("rules", "check", folder.toString()).out()).contains("Needs: love for want of love");
        assertThat(Run.ebb("rules", "check", folder.toString()).code()).isEqualTo(1);
    }

    @Test
    void tellsTheFaultsOfTheLexiconWithThoseOfTheRules() throws IOException {
        Path fear = folder.resolve("lexicon/fear.yaml");
        Files.writeString(fear, Files.readString(fear).replaceFirst("term: abandonment", "term: abandonmnt"));
        Path status = folder.resolve("lexicon/status.yaml");
        Files.writeString(status, Files.readString(status).replaceFirst("reach: near", "rech: near"));
        Files.delete(folder.resolve("lexicon/upset.yaml"));
        Files.writeString(folder.resolve("lexicon/words.yaml"), "named:\n  a: \"b\n  c: d\n");
        change("needs/love.drl", "@claim( \"", "@claim( \"C99, ");

        assertThat(Run.ebb("rules", "check", folder.toString()).out().lines().map(line -> line.replaceFirst("[.,;(]( |did you).*", "")))
                .containsExactly("lexicon/fear.yaml:7: \"rules.term\" is \"abandonmnt\" ",
                        "lexicon/status.yaml:5: \"cues.rech\" is not a key that means anything here",
                        "lexicon/upset.yaml:1: The file is missing",
                        "lexicon/words.yaml:2: This",
                        "needs/love.drl:10: rule \"Needs: a fear of being left may be the fear of not being loved\": @claim names C99",
                        "670 rules and 7209 cases");
    }

    @Test
    void tellsAPhraseThatCannotBeUsed() throws IOException {
        Path fear = folder.resolve("lexicon/fear.yaml");
        Files.writeString(fear, Files.readString(fear).replaceFirst("- \"\\{who}", "- \"{hwo}"));

        assertThat(Run.ebb("rules", "check", folder.toString()).out())
                .startsWith("lexicon/fear.yaml:13: The phrase \"{hwo} ").endsWith(", 1 fault\n");
    }

    private void change(String file, String from, String to) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        int at = text.indexOf(from, text.indexOf("rule \""));
        Files.writeString(path, text.substring(0, at) + to + text.substring(at + from.length()));
    }
}
