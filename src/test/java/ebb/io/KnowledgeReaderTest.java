package ebb.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ebb.fact.FactType;
import ebb.fact.FearKind;
import ebb.fact.SafetyKind;
import ebb.fact.Setting;
import ebb.fact.Term;
import ebb.finding.PatternKind;
import ebb.finding.Question;
import ebb.finding.Topic;
import ebb.knowledge.Claim;
import ebb.knowledge.ClaimUse;
import ebb.knowledge.Knowledge;
import ebb.knowledge.QuestionWording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeReaderTest {

    private static final Path RULES = Path.of("rules");

    @TempDir
    Path copy;

    @BeforeEach
    void copyTheWording() throws IOException {
        try (Stream<Path> files = Files.walk(RULES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".yaml")).toList()) {
                Path target = copy.resolve(RULES.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    @Test
    void readsTheSameFromTheClassPathAndFromAFolder() {
        Knowledge bundled = KnowledgeReader.bundled();
        Knowledge folder = KnowledgeReader.from(RULES);

        assertThat(folder.claims()).isEqualTo(bundled.claims());
        assertThat(folder.topicOrder()).isEqualTo(bundled.topicOrder());
        for (Topic topic : Topic.values()) {
            assertThat(folder.topic(topic)).usingRecursiveComparison().isEqualTo(bundled.topic(topic));
        }
        assertThat(folder.questions()).usingRecursiveComparison().isEqualTo(bundled.questions());
    }

    @Test
    void readsClaims() {
        Knowledge knowledge = KnowledgeReader.bundled();

        assertThat(knowledge.claim("C57")).isEqualTo(new Claim("C57", 25, "A complaint of too little responsibility is "
                + "about the partner's share of the household or the finances.", ClaimUse.COMPLAINT, null));
        assertThat(knowledge.claims()).hasSize(76).extracting(Claim::id).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void findsAQuestionByItsTermElseByItsField() {
        Knowledge knowledge = KnowledgeReader.bundled();

        assertThat(key(knowledge, FactType.SCREENING, "result", SafetyKind.PARTNER_VIOLENCE))
                .isEqualTo("screening.partner-violence");
        assertThat(key(knowledge, FactType.WITHDRAWAL, "feltAs", null)).isEqualTo("withdrawal.felt-as");
        assertThat(key(knowledge, FactType.SAFETY_SIGNAL, "recency", SafetyKind.SELF_HARM))
                .isEqualTo("safety-signal.recency");
        assertThat(key(knowledge, FactType.FEAR, "presentEvidence", null)).isEqualTo("fear.present-evidence");
        assertThat(key(knowledge, FactType.FEAR, "of", FearKind.BETRAYAL)).isEqualTo("fear.betrayal");
    }

    private static String key(Knowledge knowledge, FactType fact, String field, Term term) {
        QuestionWording wording = knowledge.question(new Question(fact, field, term, "rowan", Setting.ALONE));
        return wording.key();
    }

    @Test
    void reportsEveryFaultAtOnceWithFileAndLine() throws IOException {
        change("claims.yaml", "C02:", "C2:");
        change("claims.yaml", "  use: belief\nC04:", "  use: believe\nC04:");
        change("topics.yaml", "  title: \"Take the fear at its word\"", "  titel: \"Take the fear at its word\"");
        change("topics.yaml", "  claims: [C73]", "  claims: [C73, C99]");
        change("topics.yaml", "pattern:unequal-load: \"{carries}", "pattern:unequal-load: \"{carrier}");
        change("topics.yaml", "  audience: joint\n  claims: [C22, C23]", "  audience: both\n  claims: [C22, C23]");
        change("topics.yaml", "wider-world:", "wide-world:");
        change("questions.yaml", "withdrawal.agreed:", "withdrawal.aggreed:");
        change("questions.yaml", "fear.betrayal:", "fear.commitment:");
        change("cautions.yaml", "  noted: \"Control", "  note: \"Control");
        change("reminders.yaml", "move: \"[{fact}. ]A move", "move: \"[{fact}. A move");
        change("patterns.yaml", "claims: [C01, C33]", "claims: C01");
        change("facts.yaml", "clause: \"{by} fears {of}", "clause: \"{by} fears {what}");
        change("facts.yaml", "      comical: \"turning things into a joke\"\n", "");
        change("labels.yaml", "fear-kind:", "fears:");
        change("safety/withheld.yaml", "    - break-the-chase", "    - break-the-chaise");

        assertThat(String.join("\n", placed(faults()))).isEqualTo(Files.readString(Path.of(
                "src/test/resources/ebb/io/faulty-wording.txt")).strip());
    }

    /** The faults, sorted, and with what stands in the line instead of its number: new wording changes nothing. */
    private List<String> placed(List<KnowledgeFault> faults) throws IOException {
        List<String> placed = new ArrayList<>();
        for (KnowledgeFault fault : faults) {
            String line = Files.readAllLines(copy.resolve(fault.file())).get(fault.line() - 1).strip();
            placed.add(fault.file() + ": " + line.substring(0, Math.min(40, line.length())) + ": " + fault.problem());
        }
        placed.sort(null);
        return placed;
    }

    @Test
    void reportsWhatIsNotYamlAndWhatIsNotThere() throws IOException {
        Files.writeString(copy.resolve("reminders.yaml"), "birth: \"never closed\nmove: x\n");
        Files.delete(copy.resolve("labels.yaml"));

        assertThat(faults()).anySatisfy(fault -> assertThat(fault.toString()).startsWith("reminders.yaml:")
                        .contains("is not valid YAML"))
                .contains(new KnowledgeFault("labels.yaml", 1, "The file is not there; add it to the rules folder."));
    }

    @Test
    void everyPatternHasWords() {
        Knowledge knowledge = KnowledgeReader.bundled();

        assertThat(PatternKind.values()).allSatisfy(
                kind -> assertThat(knowledge.phrases().pattern(kind).kind()).isEqualTo(kind));
    }

    private List<KnowledgeFault> faults() {
        FaultyKnowledgeException thrown =
                catchThrowableOfType(FaultyKnowledgeException.class, () -> KnowledgeReader.from(copy));
        return thrown.faults();
    }

    private void change(String file, String from, String to) throws IOException {
        String text = Files.readString(copy.resolve(file));
        assertThat(text).as(file).contains(from);
        int at = text.indexOf(from);
        Files.writeString(copy.resolve(file), text.substring(0, at) + to + text.substring(at + from.length()));
    }
}
