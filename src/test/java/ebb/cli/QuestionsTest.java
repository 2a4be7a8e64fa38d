package ebb.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands that question a formulation, as they are typed. */
class QuestionsTest {

    private static final String NGOZI = "samples/session-prep/ngozi-and-emeka.json";
    private static final String ONE = "samples/course/ada-and-noor-1.json";
    private static final String TWO = "samples/course/ada-and-noor-2.json";
    private static final String THREE = "samples/course/ada-and-noor-3.json";

    @TempDir
    private Path folder;

    static Stream<String> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("samples/session-prep"))) {
            List<String> samples = files.map(Path::toString).filter(name -> name.endsWith(".json") || name.endsWith(".yaml"))
                    .sorted().toList();
            assertThat(samples).hasSizeGreaterThan(15);
            return samples.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySampleCanBeQuestioned(String sample) {
        for (String command : List.of("why", "ask")) {
            Run text = Questioned.ebb(command, sample);

            assertThat(text.err()).isEmpty();
            assertThat(text.out()).isNotBlank().doesNotContain("null", "$", "{", "LikelyNeed", "UNKNOWN")
                    .satisfies(out -> assertThat(out.lines()).allMatch(line -> line.length() <= 80));
        }
    }

    @Test
    void everyAnswerCanBeReadByPrograms() {
        assertThat(read(Questioned.ebb("why", NGOZI, "-f", "json").out()).path("evidence").size()).isPositive();
        assertThat(read(Questioned.ebb("ask", NGOZI, "-f", "json", "--limit", "2").out()).path("questions").size()).isEqualTo(2);
    }

    private static JsonNode read(String json) {
        return JsonMapper.shared().readTree(json);
    }

    @Test
    void manyCasesKeepTheOwnViewAndLeaveOutWhatConclusionsHangOn() throws IOException {
        Path many = Files.writeString(folder.resolve("many.ndjson"), """
                {"case": "one", "people": [{"id": "ana", "role": "client"}], \
                "fears": [{"id": "f1", "by": "ana", "of": "abandonment"}], \
                "hypotheses": [{"id": "h1", "finding": "need:love@ana", "noted": "2026-05-01"}]}
                """);

        JsonNode alone = read(Questioned.ebb("prep", "--format", "json", many.toString()).out());

        assertThat(alone.toString()).contains("need:love@ana", "\"h1\"").doesNotContain("hangsOn");
    }

    @Test
    void whyTellsASignThatComesAgainOnce() {
        Run run = Questioned.ebb("why", NGOZI, "pattern:demand-withdraw");

        assertThat(run.out()).contains("Found 3 times, each time with:", "Reckoned: For: ", "How it is reckoned: ");
        assertThat(run.out().split("C22: ", -1)).hasSize(2);
    }

    @Test
    void whySetsForAndAgainstSideBySideWhereThereIsRoom() {
        String narrow = Questioned.ebb("why", "samples/session-prep/imani-and-tess.json", "need:autonomy@imani").out();

        assertThat(narrow).contains("\n  For (", "\n  Against (").doesNotContain("│");
    }

    @Test
    void whyNotNamesTheLeastThatWouldBringItAbout() {
        Run run = Questioned.ebb("why-not", NGOZI, "need:nurturance@ngozi");

        assertThat(run.out()).startsWith("Ngozi may be missing: ").contains("nearest first", "not asked: ",
                "The least that would bring it about", " → ");
        assertThat(read(Questioned.ebb("why-not", NGOZI, "need:nurturance@ngozi", "-f", "json").out())
                .path("remedies").size()).isPositive();
    }

    @Test
    void whatIfTellsTheDifference() {
        Run run = Questioned.ebb("what-if", NGOZI, "--set", "c1.voiced=directly", "--drop", "w1", "--add",
                "fear:emeka:engulfment:none");

        assertThat(run.out()).contains("• change c1: voiced directly (recorded: accusingly)", "• drop w1: ",
                "• add: Emeka fears being swallowed up", "now speaks for it: ", "no longer speaks for it: ");
        assertThat(read(Questioned.ebb("what-if", NGOZI, "--drop", "w1", "-f", "json").out()).path("changes").size()).isOne();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "why | need:lov@ngozi | need:love@ngozi",
        "why-not | topic:breaking | topic:break-the-chase",
        "why-not | pattern:demand-withdrw@ngozi,emeka | pattern:demand-withdraw@ngozi,emeka"})
    void anUnknownFindingNamesTheNearest(String command, String finding, String nearest) {
        Run run = Questioned.ebb(command, NGOZI, finding);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("There is no finding \"" + finding + "\". The nearest: ").contains(nearest);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "--set | c9.voiced=directly | There is no fact \"c9\". The nearest: c1, c2.",
        "--set | c1.voice=directly | There is no field \"voice\". The nearest: by, about, theme, intensity, voiced, share.",
        "--set | w2.duration=long | The value \"long\" cannot stand there. The nearest: P3D for three days, PT20M for twenty minutes.",
        "--without-rule | Demand-withdraw | There is no rule \"Demand-withdraw\". The nearest: Demand-withdraw: "})
    void aMistakeNamesTheMend(String option, String value, String sentence) {
        Run run = Questioned.ebb("what-if", NGOZI, option, value);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "what-if %s | Nothing was to be changed.",
        "what-if %s --set c1 | --set c1: Write FACT.FIELD=VALUE, for example c1.voiced=directly.",
        "what-if %s --add nothing | --add “nothing” is no fact in short.",
        "ask %s --limit 0 | --limit is 0, and has to be at least 1.",
        "ask - --interactive | Standard input cannot be asked and saved to. Name a file.",
        "diff %s | There is one file, and nothing to compare it with.",
        "diff %1$s %1$s --as-of 2026-03-10 | --as-of looks back in one file"})
    void whatIsWrongWithoutAnyFileIsWrongUsage(String command, String sentence) {
        Run run = Questioned.ebb(command.formatted(NGOZI).split(" "));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith(sentence).endsWith(" --help\n");
    }

    @Test
    void whatIsAddedWithoutAnIdTakesNoneThatIsTaken() {
        assertThat(Questioned.ebb("what-if", NGOZI, "--add", "fears: {id: added2, by: emeka, of: engulfment}",
                "--add", "fear:emeka:abandonment").code()).isZero();
    }

    @Test
    void whatIsAddedTakesNoOthersPlace() {
        String fear = "fears: {id: c1, by: emeka, of: engulfment}";

        Run run = Questioned.ebb("what-if", NGOZI, "--add", fear);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualToIgnoringNewLines("--add " + fear + ": There is a fact \"c1\" already. Leave the id out to"
                + " add another; to change this one, write --set c1.FIELD=VALUE.");
        assertThat(Questioned.ebb("what-if", NGOZI, "--drop", "c1", "--add", fear).code()).isZero();
    }

    @Test
    void whatIsDroppedTwiceIsNotThereTheSecondTime() {
        Run run = Questioned.ebb("what-if", NGOZI, "--drop", "c1", "--drop", "c1");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith("There is no fact \"c1\". The nearest: ");
    }

    @Test
    void diffComparesTwoFilesAndFollowsThree() {
        String two = Questioned.ebb("diff", ONE, TWO).out();
        String three = Questioned.ebb("diff", ONE, TWO, THREE).out();

        assertThat(two).contains("From 3 March 2026 to 24 March 2026").doesNotContain("How it went");
        assertThat(three).contains("How it went", "From 24 March 2026 to 21 April 2026");
        assertThat(read(Questioned.ebb("diff", ONE, TWO, THREE, "-f", "json").out()).path("visits").size()).isEqualTo(3);
        assertThat(Questioned.ebb("diff", ONE, TWO, "-f", "html").out()).startsWith("<!doctype html>");
    }

    @Test
    void diffLooksBackInOneFile() {
        Run run = Questioned.ebb("diff", THREE, "--as-of", "2026-03-24", "--as-of", "2026-03-10");

        assertThat(run.out()).contains("From 10 March 2026 to 24 March 2026", "From 24 March 2026 to 21 April 2026");
    }

    @Test
    void diffTellsWhetherTheRulesHaveChanged() throws IOException {
        Path then = folder.resolve("then.json");
        String formulation = Questioned.ebb("prep", ONE, "-f", "json").out();
        Files.writeString(then, formulation);
        assertThat(Questioned.ebb("diff", ONE, TWO, "--then", then.toString()).out())
                .contains("The rules are those of the earlier formulation");
        Files.writeString(then, formulation.replaceFirst("sha256:[0-9a-f]+", "sha256:0123456789abcdef"));
        assertThat(Questioned.ebb("diff", ONE, TWO, "--then", then.toString()).out())
                .contains("The rules have changed since the earlier formulation.");
        Files.writeString(then, formulation.replace("\"ada-and-noor\"", "\"others\""));
        assertThat(Questioned.ebb("diff", ONE, TWO, "--then", then.toString()).err())
                .contains("This formulation is about the case \"others\"");
    }

    @Test
    void diffRefusesWhatCannotBeCompared() {
        assertThat(Questioned.ebb("diff", TWO, ONE).err()).contains("Name the earlier file first.");
        assertThat(Questioned.ebb("diff", NGOZI, ONE).err()).contains("so these are different cases.");
        assertThat(Questioned.ebb("diff", ONE, "--as-of", "2026-05-10").err()).contains("Name an earlier day");
    }

    @Test
    void addsAFactWhereNobodyWroteDownWhoAttends() throws IOException {
        Path file = Files.writeString(folder.resolve("case.json"), Files.readString(Path.of(NGOZI))
                .replace(", \"attending\": [\"ngozi\", \"emeka\"]", ""));
        Run run = Questioned.ebb("what-if", file.toString(), "--add", "fear:emeka:engulfment:none");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("• add: Emeka fears being swallowed up");
    }
}
