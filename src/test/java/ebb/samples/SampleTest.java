package ebb.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ebb.finding.Need;
import ebb.finding.PatternKind;
import ebb.formulation.Formulation;
import ebb.io.FormulationWriter;
import ebb.io.IntakeReader;
import ebb.io.KnowledgeReader;
import ebb.rulebase.BundledRules;
import ebb.session.Formulator;
import ebb.session.SessionPool;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every sample gives what is kept beside it in {@code NAME.expected.txt}: what is concluded and how strongly, what is
 * raised, withheld and asked, in order. Where one differs, what was found is written to {@code target/samples/}, to be
 * read and, if it is right, copied over what is kept.
 */
class SampleTest {
    private static final Path FOLDER = Path.of("samples/session-prep");
    private static final Path FOUND = Path.of("target/samples");
    private static final Formulator FORMULATOR =
            new Formulator(new SessionPool(BundledRules.shared()), KnowledgeReader.bundled());

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().matches(".*/[a-z-]+\\.(json|yaml)")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void givesWhatIsKeptBesideIt(Path sample) throws IOException {
        check(name(sample), summary(formulate(sample)), FOUND);
    }

    @Test
    void seesADifferenceAndASampleWithNothingBesideIt() throws IOException {
        String other = summary(formulate(FOLDER.resolve("wayne.json")));

        assertThatThrownBy(() -> check("ravi", other, FOUND.resolve("broken"))).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> check("nobody", other, FOUND.resolve("broken"))).isInstanceOf(AssertionError.class);
    }

    @Test
    void everySampleHasANoteAndStandsInTheIndex() throws IOException {
        String index = Files.readString(FOLDER.resolve("README.md"));

        assertThat(samples()).hasSizeGreaterThan(11).allSatisfy(sample -> {
            assertThat(FOLDER.resolve(name(sample) + ".note.md")).isRegularFile();
            assertThat(index).contains("[" + name(sample) + "](" + name(sample) + ".note.md)");
        });
    }

    @Test
    void theSamplesSpanEveryPatternNeedAndVerdict() throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path sample : samples()) {
            JsonNode formulation = json(formulate(sample));
            formulation.get("needs").forEach(need -> found.add("need " + need.get("need").asString()));
            formulation.get("patterns").forEach(pattern -> found.add("pattern " + pattern.get("pattern").asString()));
            formulation.get("expectations").forEach(one -> found.add("appraisal " + one.get("appraisal").asString()));
            found.add("verdict " + formulation.get("goodEnough").get("verdict").asString());
        }
        Set<String> all = new TreeSet<>(Set.of("verdict good-enough", "verdict not-good-enough-for", "verdict undetermined",
                "appraisal realistic", "appraisal strained", "appraisal perfectionist", "appraisal undetermined"));
        for (Need need : Need.values()) {
            all.add("need " + need.term());
        }
        for (PatternKind kind : PatternKind.values()) {
            all.add("pattern " + kind.term());
        }

        assertThat(found).isEqualTo(all);
    }

    private static Formulation formulate(Path sample) throws IOException {
        return FORMULATOR.formulate(new IntakeReader(Clock.systemUTC(), null).read(sample).intake());
    }

    private static String name(Path sample) {
        return sample.getFileName().toString().replaceAll("\\.(json|yaml)$", "");
    }

    private static void check(String name, String found, Path folder) throws IOException {
        Path kept = FOLDER.resolve(name + ".expected.txt");
        String expected = Files.exists(kept) ? Files.readString(kept) : "";
        if (!found.equals(expected)) {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(name + ".expected.txt"), found);
        }
        assertThat(found).as("%s differs; what was found is in %s", kept, folder).isEqualTo(expected);
    }

    private static JsonNode json(Formulation formulation) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new FormulationWriter().write(formulation, out);
        return JsonMapper.shared().readTree(out.toString(StandardCharsets.UTF_8));
    }

    /** What a formulation comes down to, one conclusion a line. */
    private static String summary(Formulation formulation) throws IOException {
        JsonNode root = json(formulation);
        List<String> lines = new ArrayList<>();
        list(lines, root, "cautions", "kind", "about", "recency");
        list(lines, root, "needs", "id", "strength");
        list(lines, root, "patterns", "id", "strength");
        list(lines, root, "antecedents", "id", "strength");
        list(lines, root, "expectations", "id", "strength");
        JsonNode verdict = root.get("goodEnough");
        lines.add("goodEnough");
        lines.add("  " + verdict.get("verdict").asString() + " " + words(verdict.get("people")));
        list(lines, root, "discussionPoints", "topic", "audience", "about");
        list(lines, root, "withheld", "topic");
        list(lines, root, "alsoConsider", "kind", "who");
        list(lines, root, "openQuestions", "id", "setting");
        return lines.stream().map(String::stripTrailing).collect(Collectors.joining("\n", "", "\n"));
    }

    private static void list(List<String> lines, JsonNode root, String key, String... fields) {
        lines.add(key);
        for (JsonNode entry : root.get(key)) {
            lines.add("  " + Stream.of(fields).map(field -> words(entry.get(field))).collect(Collectors.joining(" ")));
        }
    }

    private static String words(JsonNode node) {
        if (node == null || node.isNull()) {
            return "-";
        }
        return node.isArray() ? node.valueStream().map(SampleTest::words).collect(Collectors.joining(",")) : node.asString();
    }
}
