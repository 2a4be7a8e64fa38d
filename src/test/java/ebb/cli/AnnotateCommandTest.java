package ebb.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ebb.fact.Complaint;
import ebb.io.IntakeReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Notes as a clinician handles them on the command line. */
class AnnotateCommandTest {

    private static final String INTAKE = """
            {"case": "rowan-and-sky",
             "people": [{"id": "rowan", "name": "Rowan", "role": "client"},
                        {"id": "sky", "name": "Sky", "role": "partner"}],
             "screenings": [{"id": "s1", "of": "rowan", "kind": "partner-violence", "result": "negative"}]}
            """;

    @TempDir
    private Path folder;
    private Path note;
    private Path intake;

    @BeforeEach
    void write() throws IOException {
        note = folder.resolve("letter.txt");
        intake = folder.resolve("case.json");
        Files.writeString(note, "My wife never talks to me. I am afraid of losing her.");
        Files.writeString(intake, INTAKE);
    }

    @Test
    void marksStandInBracketsWithTheirReasons() {
        assertThat(Run.ebb("annotate", note.toString())).isEqualTo(new Run(0, """
                [My wife never talks to me 1]. [I am afraid of losing her 2].

                  1  complaint conversation, author toward partner, present: "My wife never talks to me"  <- complaint/conversation: the other will not talk [C55]
                  2  fear abandonment, author, present: "I am afraid of losing her"  <- fear/abandonment: being left [C16, C50]
                """, ""));
    }

    @Test
    void acceptedMarksBecomeFactsAndRejectedOnesDoNotComeBack() {
        Run first = Run.reading("e intensity=4\na\nr\n", "annotate", note.toString(), "--into", intake.toString(), "--review");
        assertThat(first.out()).contains("2 proposals in letter").endsWith("1 accepted, 1 rejected, the rest left for later.\n");
        var intakeNow = intakeNow();
        assertThat(intakeNow.intake().facts()).filteredOn(Complaint.class::isInstance).singleElement()
                .satisfies(fact -> {
                    Complaint complaint = (Complaint) fact;
                    assertThat(complaint.by()).isEqualTo("rowan");
                    assertThat(complaint.about()).isEqualTo("sky");
                    assertThat(complaint.intensity()).isEqualTo(4);
                    assertThat(complaint.told().span().note()).isEqualTo("letter");
                    assertThat(complaint.told().span().start()).isZero();
                });
        assertThat(intakeNow.notes()).containsExactly("letter");
        assertThat(intakeNow.rejectedProposals()).hasSize(1);
        assertThat(Run.ebb("annotate", note.toString(), "--into", intake.toString(), "--review").out())
                .startsWith("0 proposals in letter");
    }

    private static Run wired(String... args) {
        try (Engine engine = Engine.start(null)) {
            return Run.run("", new ByteArrayOutputStream(), command -> {
                if (command instanceof Engine.User user && user.formulates()) {
                    user.use(engine);
                }
            }, args);
        }
    }

    private ebb.fact.CaseFile intakeNow() {
        try {
            return new IntakeReader(Clock.systemDefaultZone(), null).read(intake).orThrow();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void undoneAndQuitLeavesTheFileAsItWas() throws IOException {
        Run run = Run.reading("a\nu\nq\n", "annotate", note.toString(), "--into", intake.toString(), "--review");
        assertThat(run.code()).isZero();
        assertThat(intake).hasContent(INTAKE);
    }

    @Test
    void proposalsAreDecidedInAFile() throws IOException {
        Path file = folder.resolve("decide.yaml");
        Run.ebb("annotate", note.toString(), "--into", intake.toString(), "--proposals", file.toString());
        Files.writeString(file, Files.readString(file).replace("decide: \"later\"", "decide: \"accept\"")
                .replace("decide: later", "decide: accept"));
        Run run = Run.ebb("annotate", note.toString(), "--into", intake.toString(), "--accept", file.toString());
        assertThat(run.out() + run.err()).isEqualTo("2 facts written to " + intake + ", 0 rejected, 0 left for later\n");
        assertThat(intakeNow().intake().facts()).hasSize(3);
    }

    @Test
    void aDangerThatTheIntakeScreenedNegativeIsAContradiction() throws IOException {
        Files.writeString(note, "My wife hit me in the face.");
        assertThat(Run.reading("q\n", "annotate", note.toString(), "--into", intake.toString(), "--review").out())
                .startsWith("Contradiction: The note tells of safety-signal partner-violence for rowan (\"My wife hit me"
                        + " in the face\"); the intake says screened negative (s1).\n");
    }

    @Test
    void whatTheClientTellsOfThePartnerStaysHearsay() throws IOException {
        Files.writeString(note, "I am afraid of losing her. My wife is furious about it.");
        Path file = folder.resolve("decide.yaml");
        Run.ebb("annotate", note.toString(), "--into", intake.toString(), "--proposals", file.toString());
        Files.writeString(file, Files.readString(file).replace("decide: \"later\"", "decide: \"accept\""));
        Run.ebb("annotate", note.toString(), "--into", intake.toString(), "--accept", file.toString());
        assertThat(intakeNow().intake().facts()).filteredOn(fact -> fact.told() != null
                && fact.told().span() != null).extracting(fact -> fact.subject() + " " + fact.told().kind())
                .containsExactlyInAnyOrder("rowan SELF_REPORT", "sky PARTNER_REPORT");
    }

    @Test
    void theMarginShowsWhatAMarkSupports() {
        Run run = wired("annotate", note.toString(), "--into", intake.toString(), "--with-formulation",
                "--format", "html");
        assertThat(run.err()).isEmpty();
        var margin = Jsoup.parse(run.out()).select("ol > li");
        assertThat(margin).hasSize(2);
        assertThat(margin.get(1).select("ul.meaning li").eachText())
                .anyMatch(line -> line.startsWith("Need that may be unmet: love"));
        assertThat(intake).hasContent(INTAKE);
    }

    @Test
    void whyShowsTheSentence() throws IOException {
        Path file = folder.resolve("decide.yaml");
        Run.ebb("annotate", note.toString(), "--into", intake.toString(), "--proposals", file.toString());
        Files.writeString(file, Files.readString(file).replace("decide: \"later\"", "decide: \"accept\""));
        Run.ebb("annotate", note.toString(), "--into", intake.toString(), "--accept", file.toString());
        assertThat(wired("why", intake.toString(), "need:love@rowan", "--notes", folder.toString()).out())
                .contains("letter: [I am afraid of losing her].");
    }

    @Test
    void aFaultyLexiconIsToldWithItsPlace() throws IOException {
        Path lexicon = Files.createDirectory(folder.resolve("lexicon"));
        try (var files = Files.list(Path.of("rules", "lexicon"))) {
            for (Path file : files.toList()) {
                Files.copy(file, lexicon.resolve(file.getFileName()));
            }
        }
        Path order = lexicon.resolve("precedence.yaml");
        Files.writeString(order, "precedence:\n  - first: fear/spiders\n    over: [upset]\n");
        Run run = Run.ebb("annotate", note.toString(), "--lexicon", lexicon.toString());
        assertThat(run).isEqualTo(new Run(1, "", "precedence.yaml names [fear/spiders], for which there is no phrase"
                + " rule; write fact/term, such as fear/betrayal, or a fact alone.\n"));
    }

    @Test
    void whatIsNoTextIsRefused() throws IOException {
        Files.write(note, new byte[] {'a', '\n', 0, 'b'});
        assertThat(Run.ebb("annotate", note.toString())).isEqualTo(new Run(1, "", note
                + ":2: There is a control character (code 0) here, so this is no plain text. Save the note as plain"
                + " text in UTF-8.\n"));
        Files.write(note, "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(Run.ebb("annotate", note.toString()).err()).contains("Latin-1").doesNotContain("Exception");
    }

    @Test
    void aFolderOfNotesIsWrittenInOrder() throws IOException {
        Path notes = Files.createDirectory(folder.resolve("notes"));
        for (int i = 0; i < 40; i++) {
            Files.writeString(notes.resolve(String.format("n%02d.txt", i)), "He never talks to me.");
        }
        assertThat(Run.ebb("annotate", notes.toString(), "--format", "jsonl").out().lines()
                .map(line -> line.substring(7, 10))).hasSize(40).isSorted();
    }

    @Test
    void goldIsScored() {
        Run run = Run.ebb("annotate", "--evaluate", "samples/case-notes/gold.jsonl");
        assertThat(run.out()).startsWith("64 texts\n").contains("fact and term", "and status");
        Run agreement = Run.ebb("annotate", "--agreement", "samples/case-notes/gold.jsonl",
                "samples/case-notes/gold.jsonl");
        assertThat(agreement.out()).contains("Cohen's kappa 1.000");
    }

    @Test
    void maskingListsWhatItChanged() {
        Run run = Run.reading("We saw Sky in Leeds.", "mask", "-", "--people", intake.toString());
        assertThat(run.out()).isEqualTo("We saw [NAME 1] in [PLACE 1].");
        assertThat(run.err()).contains("Sky").endsWith("identifiers masked; review before sharing\n");
    }
}
