package ebb.rulebase;

import static org.assertj.core.api.Assertions.assertThat;

import ebb.io.FormulationWriter;
import ebb.io.IntakeReader;
import ebb.io.KnowledgeReader;
import ebb.io.Reading;
import ebb.io.RuleCasesReader;
import ebb.knowledge.Knowledge;
import ebb.knowledge.RuleCase;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The rules come to the engine by two compilers: as a model when Ebb is built, and from their sources for a rules folder.
 * Both have to give the same results, or a changed copy of the rules would differ in more than its changes.
 */
class CompilersAgreeTest {

    private static final Path RULES = Path.of("rules");
    private static final Path SAMPLES = Path.of("samples/session-prep");

    private final SessionPool built = new SessionPool(BundledRules.shared());
    private final SessionPool compiled = new SessionPool(FolderRules.load(RuleFolder.at(RULES)));

    @Test
    void bothKnowTheSameRulesByTheSameDigest() {
        assertThat(compiled.rules().cards()).isEqualTo(built.rules().cards());
        assertThat(compiled.rules().digest()).isEqualTo(built.rules().digest());
        assertThat(compiled.rules().version()).isEqualTo(built.rules().version());
    }

    @Test
    void bothFormulateEverySampleInTheSameBytes() throws IOException {
        Knowledge words = KnowledgeReader.bundled();
        Knowledge sameWords = KnowledgeReader.from(RULES);
        List<Path> samples;
        try (Stream<Path> files = Files.list(SAMPLES)) {
            samples = files.filter(file -> file.toString().matches(".*/[a-z-]+\\.(json|yaml)")).sorted().toList();
        }
        assertThat(samples).hasSizeGreaterThan(11);
        for (Path sample : samples) {
            Reading reading = new IntakeReader(Clock.systemUTC(), null).read(sample);
            assertThat(json(new Formulator(compiled, sameWords), reading)).as(sample.toString())
                    .isEqualTo(json(new Formulator(built, words), reading));
        }
    }

    @Test
    void bothFindTheSameEvidenceInEveryCase() {
        RuleFolder folder = RuleFolder.at(RULES);
        List<RuleCase> cases = new ArrayList<>();
        folder.paths().stream().filter(path -> path.endsWith(".cases.yaml"))
                .forEach(path -> cases.addAll(RuleCasesReader.read(path, folder.text(path)).cases()));

        assertThat(cases).hasSizeGreaterThan(1_000)
                .allSatisfy(one -> assertThat(compiled.conclude(one.intake())).isEqualTo(built.conclude(one.intake())));
    }

    private static String json(Formulator formulator, Reading reading) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new FormulationWriter().write(formulator.formulate(reading.intake()), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
