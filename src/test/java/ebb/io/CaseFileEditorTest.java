package ebb.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ebb.fact.Account;
import ebb.fact.Criterion;
import ebb.fact.FactType;
import ebb.fact.Fear;
import ebb.fact.FearKind;
import ebb.fact.Judgement;
import ebb.fact.NoteSpan;
import ebb.fact.OwnHypothesis;
import ebb.fact.PartialDate;
import ebb.fact.PresentEvidence;
import ebb.fact.Rating;
import ebb.fact.RejectedProposal;
import ebb.fact.SourceKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes to an intake file, compared as whole texts. */
class CaseFileEditorTest {
    private static final PartialDate MAY = PartialDate.parse("2026-05-04");
    private static final Judgement JUDGEMENT =
            new Judgement("j1", "need:love@ana", "She told me: \"that is settled\".", MAY, "Dr. O'Neill");

    private static final String JSON = """
            {
              "case": "ana-and-bo",
              "people": [
                {"id": "ana", "role": "client"},
                {"id": "bo", "role": "partner"}
              ],
              "relationship": {"between": ["ana", "bo"]},
              "fears": [{"id": "f1", "by": "ana", "of": "rejection"}],
              "ratings": [
                {"id": "g1", "by": "ana", "criterion": "affection", "score": 3},
                {"id": "g2", "by": "ana", "criterion": "autonomy", "score": 8}
              ],
              "safetySignals": []
            }
            """;

    private static final String YAML = """
            # Ana and Bo, first hour.
            case: ana-and-bo
            people:
              - id: ana
                role: client
              - {id: bo, role: partner}   # comes later
            relationship:
              between: [ana, bo]
            fears: [{id: f1, by: ana, of: rejection}]

            # Their own numbers.
            ratings:
              # asked on the phone
              - id: g1
                by: ana
                criterion: affection
                score: 3
                text: |
                  # not a comment, but what was said
              # asked in the hour
              - id: g2
                by: ana
                criterion: autonomy
                score: 8

            # To ask about next time.
            safetySignals: []
            """;

    @TempDir
    private Path folder;

    @Test
    void addsToListsThatAreThere() throws IOException {
        assertThat(edited("x.json", JSON, this::addFacts)).isEqualTo(JSON
                .replace("\"rejection\"}]", "\"rejection\"}, " + FEAR + "]")
                .replace("\"score\": 8}\n", "\"score\": 8},\n    " + RATING + "\n"));
        assertThat(edited("x.yaml", YAML, this::addFacts)).isEqualTo(YAML
                .replace("rejection}]", "rejection}, " + FEAR + "]")
                .replace("    score: 8\n", "    score: 8\n  - " + RATING + "\n"));
    }

    @Test
    void beginsListsThatAreMissing() throws IOException {
        assertThat(edited("x.json", JSON, editor -> editor.add(JUDGEMENT))).isEqualTo(JSON
                .replace("\"safetySignals\": []\n", "\"safetySignals\": [],\n  \"judgements\": [" + JUDGED + "]\n"));
        assertThat(edited("x.yaml", YAML, editor -> editor.add(JUDGEMENT)))
                .isEqualTo(YAML + "judgements:\n  - " + JUDGED + "\n");
    }

    @Test
    void writesBackEverythingThatIsReadBack() throws IOException {
        OwnHypothesis hypothesis = new OwnHypothesis("h1", "pattern:old-debt@ana", "An old debt, perhaps", MAY);
        RejectedProposal rejected = new RejectedProposal(new NoteSpan("n1", 4, 9), FactType.FEAR,
                FearKind.COMMITMENT, "author", "What if I am stuck?");
        for (String name : new String[] {"x.json", "x.yaml"}) {
            CaseFileEditor editor = open(name, name.endsWith("json") ? JSON : YAML);
            editor.add(JUDGEMENT);
            editor.add(hypothesis);
            editor.addNote("n1");
            editor.addNote("n2");
            editor.addNote("n1");
            editor.add(rejected);
            editor.save();

            var saved = reader().read(folder.resolve(name)).orThrow();
            assertThat(saved).isEqualTo(editor.caseFile());
            assertThat(saved.judgements()).containsExactly(JUDGEMENT);
            assertThat(saved.hypotheses()).containsExactly(hypothesis);
            assertThat(saved.notes()).containsExactly("n1", "n2");
            assertThat(saved.rejectedProposals()).containsExactly(rejected);
        }
    }

    @Test
    void removesAnEntryAndNothingElse() throws IOException {
        assertThat(edited("x.json", JSON, editor -> editor.remove("g1"))).isEqualTo(JSON
                .replace("    {\"id\": \"g1\", \"by\": \"ana\", \"criterion\": \"affection\", \"score\": 3},\n", ""));
        assertThat(edited("x.json", JSON, editor -> editor.remove("g2"))).isEqualTo(JSON
                .replace(",\n    {\"id\": \"g2\", \"by\": \"ana\", \"criterion\": \"autonomy\", \"score\": 8}", ""));
        assertThat(edited("x.json", JSON, editor -> editor.remove("f1"))).isEqualTo(JSON
                .replace("[{\"id\": \"f1\", \"by\": \"ana\", \"of\": \"rejection\"}]", "[]"));
        assertThat(edited("x.yaml", YAML, editor -> editor.remove("g2"))).isEqualTo(YAML
                .replace("  - id: g2\n    by: ana\n    criterion: autonomy\n    score: 8\n", ""));
    }

    @Test
    void removesTheListWithItsLastEntryWhereYamlHasNoBrackets() throws IOException {
        String text = YAML.replace("safetySignals: []\n", "barriers:\n  - {id: b1, by: bo, style: comical}\n");

        assertThat(edited("x.yaml", text, editor -> editor.remove("b1")))
                .isEqualTo(YAML.replace("safetySignals: []\n", ""));
    }

    @Test
    void replacesAnEntryInItsPlace() throws IOException {
        Rating better = new Rating("g2", "ana", Criterion.AUTONOMY, 9, self(null));
        String line = "{\"id\": \"g2\", \"by\": \"ana\", \"criterion\": \"autonomy\", \"score\": 9,"
                + " \"source\": {\"kind\": \"self-report\", \"who\": \"ana\"}}";

        assertThat(edited("x.json", JSON, editor -> editor.replace(better))).isEqualTo(JSON
                .replace("{\"id\": \"g2\", \"by\": \"ana\", \"criterion\": \"autonomy\", \"score\": 8}", line));
        assertThat(edited("x.yaml", YAML, editor -> editor.replace(better))).isEqualTo(YAML
                .replace("id: g2\n    by: ana\n    criterion: autonomy\n    score: 8\n", line + "\n"));
    }

    @Test
    void keepsTheLineBreaksOfTheFile() throws IOException {
        String windows = YAML.replace("\n", "\r\n");

        assertThat(edited("x.yaml", windows, editor -> editor.add(JUDGEMENT)))
                .isEqualTo(windows + "judgements:\r\n  - " + JUDGED + "\r\n");
    }

    @Test
    void refusesWhatWouldSayMoreThanTheChange() throws IOException {
        String tricky = YAML.replace("    score: 8\n", "    score: 8\n    text: |\n      said\n      # and said again\n");
        CaseFileEditor editor = open("x.yaml", tricky);

        assertThatThrownBy(() -> editor.add(new Rating("g3", "ana", Criterion.AFFECTION, 5, self(null))))
                .isInstanceOf(FaultyIntakeException.class)
                .hasMessageContaining("x.yaml:14:3: This is laid out in a way that cannot be edited.");
        assertThat(editor.text()).isEqualTo(tricky);
    }

    @Test
    void refusesAChangeThatLeavesTheFileAtFault() throws IOException {
        CaseFileEditor editor = open("x.json", JSON);

        assertThatThrownBy(() -> editor.remove("bo")).isInstanceOf(FaultyIntakeException.class)
                .hasMessageContaining("No person has the id \"bo\"");
        assertThatThrownBy(() -> editor.add(new Fear("g1", "ana", FearKind.REJECTION, PresentEvidence.UNKNOWN, null,
                self(null)))).isInstanceOf(FaultyIntakeException.class).hasMessageContaining("The id \"g1\" is taken");
        assertThatThrownBy(() -> editor.remove("z9")).isInstanceOf(IllegalArgumentException.class);
        assertThat(editor.text()).isEqualTo(JSON);
        assertThat(Files.readString(folder.resolve("x.json"))).isEqualTo(JSON);
    }

    @Test
    void leavesNothingButTheFileBehind() throws IOException {
        CaseFileEditor editor = open("x.json", JSON);
        editor.add(JUDGEMENT);
        editor.save();

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("x.json"));
        }
    }

    private static final String FEAR = "{\"id\": \"f2\", \"by\": \"ana\", \"of\": \"engulfment\","
            + " \"presentEvidence\": \"some\", \"quote\": \"I can't breathe\","
            + " \"source\": {\"kind\": \"self-report\", \"who\": \"ana\"}}";
    private static final String RATING = "{\"id\": \"g3\", \"by\": \"bo\", \"criterion\": \"affection\", \"score\": 5,"
            + " \"source\": {\"kind\": \"partner-report\", \"who\": \"ana\"}}";
    private static final String JUDGED = "{\"id\": \"j1\", \"finding\": \"need:love@ana\","
            + " \"reason\": \"She told me: \\\"that is settled\\\".\", \"noted\": \"2026-05-04\","
            + " \"by\": \"Dr. O'Neill\"}";

    private void addFacts(CaseFileEditor editor) {
        editor.add(new Fear("f2", "ana", FearKind.ENGULFMENT, PresentEvidence.SOME, null, self("I can't breathe")));
        editor.add(new Rating("g3", "bo", Criterion.AFFECTION, 5,
                new Account(SourceKind.PARTNER_REPORT, "ana", null, null, null, false, null)));
    }

    private static Account self(String quote) {
        return new Account(SourceKind.SELF_REPORT, "ana", quote, null, null, false, null);
    }

    private interface Change {
        void on(CaseFileEditor editor);
    }

    private String edited(String name, String content, Change change) throws IOException {
        CaseFileEditor editor = open(name, content);
        change.on(editor);
        return editor.text();
    }

    private CaseFileEditor open(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, content);
        return CaseFileEditor.open(file, reader());
    }

    private static IntakeReader reader() {
        return new IntakeReader(Inputs.TODAY, null);
    }

    @Test
    void leavesWhatSomebodyElseWroteMeanwhileAndKeepsWhatWasEnteredBesideIt() throws IOException {
        CaseFileEditor editor = open("x.json", JSON);
        Path file = folder.resolve("x.json");
        Path kept = folder.resolve("x.unsaved-1.json");
        String theirs = Files.writeString(file, JSON.replace("\"score\": 8", "\"score\": 9")).toString();
        editor.add(JUDGEMENT);

        assertThatThrownBy(editor::save).isInstanceOf(ChangedMeanwhileException.class)
                .hasMessageStartingWith(theirs + ": It was changed by somebody else").hasMessageContaining(kept.toString());
        assertThat(file).hasContent(JSON.replace("\"score\": 8", "\"score\": 9"));
        assertThat(kept).hasContent(editor.text());
    }

    @Test
    void savesAgainWhatItSavedItself() throws IOException {
        CaseFileEditor editor = open("x.json", JSON);
        editor.add(JUDGEMENT);
        editor.save();
        editor.remove("j1");
        editor.save();

        assertThat(folder.resolve("x.json")).hasContent(editor.text());
    }
}
