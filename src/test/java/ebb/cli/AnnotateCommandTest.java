package ebb.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ebb.fact.Complaint;
import ebb.fact.OutsideLevel;
import ebb.fact.OutsideLife;
import ebb.io.IntakeReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
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

    private void acceptAll() throws IOException {
        Path file = folder.resolve("decide.yaml");
        Run.ebb("annotate", note.toString(), "--into", intake.toString(), "--proposals", file.toString());
        Files.writeString(file, Files.readString(file).replace("decide: \"later\"", "decide: \"accept\""));
        Run run = Run.ebb("annotate", note.toString(), "--into", intake.toString(), "--accept", file.toString());
        assertThat(run.err()).isEmpty();
    }

    private static Run wired(String... args) {
        Engine engine = Engine.start(null);
        return Run.run("", new ByteArrayOutputStream(), command -> {
            if (command instanceof Engine.User user && user.formulates()) {
                user.use(engine);
            }
        }, args);
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
    void whatWasDecidedInAFileIsNotWrittenOver() throws IOException {
        Path file = folder.resolve("decide.yaml");
        String[] propose = {"annotate", note.toString(), "--into", intake.toString(), "--proposals", file.toString()};
        Run.ebb(propose);
        assertThat(Run.ebb(propose).code()).as("nothing was decided in it").isZero();
        String decided = Files.readString(file).replaceFirst("decide: \"later\"", "decide: \"reject\"");
        Files.writeString(file, decided);
        assertThat(Run.ebb(propose)).isEqualTo(new Run(1, "", file + ": It holds what is neither among the new proposals"
                + " nor in " + intake + " yet. Read it with --accept " + file + ", name another file, or delete it.\n"));
        assertThat(file).hasContent(decided);
        Run.ebb("annotate", note.toString(), "--into", intake.toString(), "--accept", file.toString());
        assertThat(Run.ebb(propose).out()).isEqualTo("1 proposals written to " + file + "\n");
    }

    @Test
    void aLostSessionLosesNoDecision() {
        InputStream lost = new SequenceInputStream(new ByteArrayInputStream("a\n".getBytes(StandardCharsets.UTF_8)),
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("The line was cut");
                    }
                });
        Main.run(new Terminal(lost, new ByteArrayOutputStream(), System.err, false, false, false, 80), command -> { },
                "annotate", note.toString(), "--into", intake.toString(), "--review");
        assertThat(intakeNow().intake().facts()).filteredOn(Complaint.class::isInstance).hasSize(1);
        assertThat(intakeNow().notes()).containsExactly("letter");
    }

    @Test
    void anIntakeThatCannotBeWrittenIsToldBeforeAnythingIsAsked() throws IOException {
        Path longest = Files.writeString(folder.resolve("x".repeat(250) + ".json"), INTAKE);
        assertThat(Run.reading("a\n", "annotate", note.toString(), "--into", longest.toString(), "--review"))
                .isEqualTo(new Run(1, "", longest + ": File name too long. Name another file, or check the disk that it is on.\n"));
    }

    @Test
    void twoNotesOfOneNameAreNotTakenForOne() throws IOException {
        Path other = Files.writeString(Files.createDirectory(folder.resolve("other")).resolve("letter.txt"), "He hit me.");
        assertThat(Run.ebb("annotate", note.toString(), other.toString(), "--into", intake.toString(), "--review"))
                .isEqualTo(new Run(1, "", "Two notes are called \"letter\", in " + note + " and in " + other + ", so that facts"
                        + " could not say which of them they were read from. Give one of them another name.\n"));
        assertThat(Run.ebb("annotate", note.toString(), other.toString(), "--format", "jsonl").out().lines()
                .map(line -> line.substring(0, line.indexOf(',')))).containsExactly("{\"id\":\"letter\"", "{\"id\":\"letter-2\"");
        acceptAll();
        assertThat(wired("why", intake.toString(), "need:love@rowan", "--notes", other.toString(), "--notes", note.toString())
                .out()).contains("letter: [I am afraid of losing her].");
    }

    @Test
    void decisionsReadTwiceAreTakenOnce() throws IOException {
        acceptAll();
        String once = Files.readString(intake);
        Run again = Run.ebb("annotate", note.toString(), "--into", intake.toString(), "--accept",
                folder.resolve("decide.yaml").toString());
        assertThat(again.out()).isEqualTo("0 facts written to " + intake + ", 0 rejected, 0 left for later, 2 decided before\n");
        assertThat(intake).hasContent(once);
    }

    @Test
    void whatIsDeniedBecomesNoFact() throws IOException {
        Path file = folder.resolve("decide.yaml");
        Run.ebb("annotate", note.toString(), "--into", intake.toString(), "--proposals", file.toString());
        Files.writeString(file, Files.readString(file).replace("later", "accept").replace("present\"", "negated\""));
        Run run = Run.ebb("annotate", note.toString(), "--into", intake.toString(), "--accept", file.toString());
        assertThat(run.err().lines()).hasSize(2).allMatch(line -> line.endsWith("is negated; only what is present becomes a"
                + " fact, and old wounds and past dangers. Reject it, or correct its status."));
        assertThat(intake).hasContent(INTAKE);
    }

    @Test
    void aDangerThatTheIntakeScreenedNegativeIsAContradiction() throws IOException {
        Files.writeString(note, "My wife hit me in the face.");
        assertThat(Run.reading("q\n", "annotate", note.toString(), "--into", intake.toString(), "--review").out())
                .startsWith("Contradiction: The note tells of safety-signal partner-violence for rowan (\"My wife hit me"
                        + " in the face\"); the intake says that rowan was screened negative (s1).\n");
    }

    @Test
    void whatOneWasAskedDoesNotContradictADangerToTheOther() throws IOException {
        Files.writeString(note, "Session 2, both present. Rowan hit Sky in the face.");
        assertThat(Run.reading("q\n", "annotate", note.toString(), "--into", intake.toString(), "--review").out())
                .startsWith("1 proposal in letter\n");
    }

    @Test
    void aWholeWordDecidesAndNothingLikeIt() throws IOException {
        Run run = Run.reading("absolutely not\nreject\nlater\nundo\naccept\nquit\n",
                "annotate", note.toString(), "--into", intake.toString(), "--review");
        assertThat(run.out()).endsWith("1 accepted, 1 rejected, the rest left for later.\n");
    }

    @Test
    void whatWasMissedIsAddedWithWhatItsFactNeeds() throws IOException {
        Files.writeString(note, "We saw the sea.");
        Run run = Run.reading("+ outside-life pastime rowan saw the sea\n+ outside-life pastime rowan level=lots saw the sea\n"
                + "+ outside-life pastime rowan level=rich saw the sea\nq\n",
                "annotate", note.toString(), "--into", intake.toString(), "--review");
        assertThat(run.out()).contains("0 proposals in letter", "lacks its level", "Allowed: none, some, rich.")
                .endsWith("1 accepted, 0 rejected, the rest left for later.\n");
        assertThat(intakeNow().intake().facts()).filteredOn(OutsideLife.class::isInstance).singleElement()
                .satisfies(fact -> assertThat(((OutsideLife) fact).level()).isEqualTo(OutsideLevel.RICH));
    }

    @Test
    void theLastDecisionCanBeTakenBackToo() throws IOException {
        Run run = Run.reading("r\nr\nu\na\nq\n", "annotate", note.toString(), "--into", intake.toString(), "--review");
        assertThat(run.out()).contains("Nothing is left to decide")
                .endsWith("1 accepted, 1 rejected, the rest left for later.\n");
    }

    @Test
    void whoseWordItIsFollowsFromTheNote() throws IOException {
        Files.writeString(note, """
                S: Rowan worries that Sky will leave. Sky says that Rowan never talks to Sky.
                Rowan's mother says that Rowan is angry.
                O: Sky was furious.
                """);
        Files.writeString(intake, INTAKE.replace("\"screenings\"",
                "\"relationship\": {\"between\": [\"rowan\", \"sky\"], \"attending\": [\"rowan\", \"sky\"]}, \"screenings\""));
        acceptAll();
        assertThat(intakeNow().intake().facts()).filteredOn(fact -> fact.told() != null && fact.told().span() != null)
                .extracting(fact -> fact.type() + " " + fact.subject() + " " + fact.told().kind())
                .contains("FEAR rowan SELF_REPORT", "COMPLAINT sky SELF_REPORT", "UPSET sky OBSERVED");
    }

    @Test
    void everyFaultOfAFileOfDecisionsIsTold() throws IOException {
        Path file = folder.resolve("decide.yaml");
        Run.ebb("annotate", note.toString(), "--into", intake.toString(), "--proposals", file.toString());
        Files.writeString(file, Files.readString(file).replace("\"conversation\"", "\"converstion\"").replace("\"later\"", "acept")
                + "  colour: red\n");
        Run run = Run.ebb("annotate", note.toString(), "--into", intake.toString(), "--accept", file.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err().lines().map(line -> line.replaceFirst("; .*", ""))).containsExactly(
                file + ":7: \"proposals.decide\" is \"acept\" (did you mean accept?)",
                file + ":9: \"proposals.term\" is \"converstion\" (did you mean conversation?)",
                file + ":18: \"proposals.decide\" is \"acept\" (did you mean accept?)",
                file + ":28: \"proposals.colour\" is not a key that means anything here");
        assertThat(intake).hasContent(INTAKE);
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
    void whyRefusesANoteThatNothingWasReadFrom() throws IOException {
        acceptAll();
        Path other = Files.writeString(folder.resolve("other.txt"), "He hit me.");
        assertThat(wired("why", intake.toString(), "--notes", other.toString())).isEqualTo(new Run(1, "", other + ": No fact of "
                + intake + " was read from this; those that were read from notes are from letter. Name such a note, or leave"
                + " --notes out.\n"));
    }

    @Test
    void whatWasRejectedIsKnownAgainWhereItHasMoved() throws IOException {
        Run.reading("reject\nreject\n", "annotate", note.toString(), "--into", intake.toString(), "--review");
        Files.writeString(note, "Dear you! " + Files.readString(note));
        assertThat(Run.ebb("annotate", note.toString(), "--into", intake.toString(), "--review").out())
                .startsWith("0 proposals in letter");
    }

    @Test
    void aLexiconThatIsNotThereIsOneFault() {
        assertThat(Run.ebb("annotate", note.toString(), "--lexicon", folder.resolve("nowhere").toString()).err())
                .isEqualTo(folder.resolve("nowhere") + ":1: This is no folder. Name one that was copied from rules/lexicon.\n");
    }

    @Test
    void aNoteThatWasChangedIsNotQuoted() throws IOException {
        acceptAll();
        Files.writeString(note, "Dear you! My wife never talks to me. I am afraid of losing her.");
        assertThat(wired("why", intake.toString(), "need:love@rowan", "--notes", note.toString()).out())
                .contains("letter: The note was changed after this was read from it:").doesNotContain("[");
        assertThat(Run.ebb("annotate", note.toString(), "--into", intake.toString(), "--review").out())
                .as("words that have only moved are known").startsWith("0 proposals in letter");
        Files.writeString(note, Files.readString(note) + Files.readString(note));
        assertThat(Run.ebb("annotate", note.toString(), "--into", intake.toString(), "--proposals",
                folder.resolve("twice.yaml").toString()).out())
                .as("the same words a second time are told anew").doesNotStartWith("0 proposals");
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
        assertThat(run).isEqualTo(new Run(1, "", order + ":2: There is no phrase rule for fear/spiders; write fact/term, such as"
                + " fear/betrayal, or a fact alone.\n"));
    }

    @Test
    void whatIsNoTextIsRefused() throws IOException {
        Files.write(note, new byte[] {'a', '\n', 0, 'b'});
        assertThat(Run.ebb("annotate", note.toString())).isEqualTo(new Run(1, "", note
                + ":2: The note contains a control character (U+0000), so this is no plain text. Save the note as"
                + " plain text in UTF-8.\n"));
        Files.writeString(note, "He \u202ehits me.");
        assertThat(Run.ebb("annotate", note.toString())).isEqualTo(new Run(1, "", note
                + ":1: The note contains a character that turns the reading direction around (U+202E). Remove it.\n"));
        Files.write(note, "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(Run.ebb("annotate", note.toString()).err()).contains("Latin-1").doesNotContain("Exception");
    }

    @Test
    void aDocumentIsToBeSavedAsPlainText() throws IOException {
        for (String beginning : List.of("PK\u0003\u0004\u0014\0", "%PDF-1.7\n", "\u00d0\u00cf\u0011\u00e0", "{\\rtf1\\ansi He hit me.}")) {
            Path document = Files.write(folder.resolve("letter.docx"), beginning.getBytes(StandardCharsets.ISO_8859_1));
            assertThat(Run.ebb("annotate", document.toString())).isEqualTo(new Run(1, "", document + ": This is a PDF or a"
                    + " document of a word processor, not plain text. Open it there, save it as plain text (.txt) in UTF-8, and"
                    + " name that file.\n"));
        }
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
    void notesOfOneNameFromSeveralFoldersAreAllWritten() throws IOException {
        for (String sub : List.of("a", "b")) {
            Files.writeString(Files.createDirectories(folder.resolve("notes").resolve(sub)).resolve("x.txt"),
                    "He never talks to me. " + sub);
        }
        Path out = folder.resolve("out");
        assertThat(Run.ebb("annotate", folder.resolve("notes").toString(), "--format", "brat", "-o", out.toString()).code())
                .isZero();
        assertThat(out.resolve("x.txt")).hasContent("He never talks to me. a");
        assertThat(out.resolve("x-2.txt")).hasContent("He never talks to me. b");
        assertThat(out.resolve("x-2.ann")).isNotEmptyFile();
    }

    @Test
    void bratIsNotWrittenOverTheNotes() throws IOException {
        Run run = Run.ebb("annotate", note.toString(), "--format", "brat", "--output", folder.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("--output would write over the notes in " + folder + ", which are to be read.");
        assertThat(folder.resolve("letter.ann")).doesNotExist();
    }

    @Test
    void aDashIsStandardOutput() {
        assertThat(Run.ebb("annotate", note.toString(), "-o", "-")).isEqualTo(Run.ebb("annotate", note.toString()));
        assertThat(Run.ebb("schema", "--output", "-")).isEqualTo(Run.ebb("schema"));
        assertThat(Run.ebb("annotate", note.toString(), "--into", intake.toString(), "--proposals", "-").err())
                .startsWith("--proposals needs a file, in which to decide.");
        assertThat(Path.of("-")).doesNotExist();
    }

    @Test
    void aBadLineIsToldAndTheOthersGoOn() throws IOException {
        Path lines = folder.resolve("notes.jsonl");
        Files.writeString(lines, "{\"id\": \"a\", \"text\": \"He never talks to me.\"}\nnonsense\n{\"id\": \"b\"}\n\n"
                + "{\"id\": \"a\", \"text\": \"\"}\n{\"id\": \"c\", \"text\": \"x \\ud800\"}\n{\"id\": \"d\", \"text\": \"\"}\n");
        Run run = Run.ebb("annotate", lines.toString(), "--format", "jsonl");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().lines().map(line -> line.substring(7, 8))).containsExactly("a", "d");
        assertThat(run.err()).isEqualTo("""
                %1$s:2:1: This line is no JSON object. Write one {"id": ..., "text": ...} a line.
                %1$s:3: The field "text" is missing. Write "text": "...".
                %1$s:5: The id "a" stands in this file twice. Give every text an id of its own.
                %1$s:6: The note contains half of a character (U+D800). Remove it.
                """.formatted(lines));
    }

    @Test
    void severalPagesNeedAFolder() {
        Run run = Run.reading("{\"id\": \"a\", \"text\": \"x\"}\n{\"id\": \"b\", \"text\": \"y\"}\n", "annotate", "-",
                "--format", "html");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("Several notes in this format need a folder to go into. Name it with --output.\n");
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
    void aFolderIsNotMasked() {
        assertThat(Run.ebb("mask", folder.toString()).err()).isEqualTo(folder + ": This is a folder. Name one note.\n");
    }

    @Test
    void maskingListsWhatItChanged() {
        Run run = Run.reading("We saw Sky in Leeds.", "mask", "-", "--people", intake.toString());
        assertThat(run.out()).isEqualTo("We saw [NAME 1] in [PLACE 1].");
        assertThat(run.err()).contains("Sky").endsWith("identifiers masked; review before sharing\n");
    }

    @Test
    void eachOfSeveralMaskedNotesStandsOnALineWithItsId() {
        Run run = Run.reading("{\"id\": \"a\", \"text\": \"We saw Sky.\\nIn Leeds.\"}\n{\"id\": \"b\", \"text\": \"Sky left.\"}\n",
                "mask", "-", "--people", intake.toString());
        assertThat(run.out()).isEqualTo("""
                {"id":"a","text":"We saw [NAME 1].\\nIn [PLACE 1]."}
                {"id":"b","text":"[NAME 1] left."}
                """);
        assertThat(run.err()).isEqualTo("""

                a:
                [NAME 1]  Sky  (name, 1 time)
                [PLACE 1]  Leeds  (place, 1 time)
                b:
                [NAME 1]  Sky  (name, 1 time)
                identifiers masked; review before sharing
                """);
    }

    @Test
    void severalNotesAreDecidedOneAfterTheOtherUntilSomebodyStops() throws IOException {
        Path second = Files.writeString(folder.resolve("second.txt"), "My wife never talks to me.");
        String[] review = {"annotate", note.toString(), second.toString(), "--into", intake.toString(), "--review"};
        Run stopped = Run.reading("q\n", review);
        Run whole = Run.reading("r\nr\nq\nr\nq\n", review);

        assertThat(stopped.out()).contains("2 proposals in letter").doesNotContain("in second");
        assertThat(whole.out()).contains("0 accepted, 2 rejected, the rest left for later.\n1 proposal in second\n")
                .endsWith("0 accepted, 1 rejected, the rest left for later.\n");
        assertThat(intakeNow().notes()).containsExactly("letter", "second");
    }
}
