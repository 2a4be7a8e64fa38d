package ebb.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ebb.fact.CaseFile;
import ebb.fact.Complaint;
import ebb.fact.Fact;
import ebb.fact.Inflicter;
import ebb.fact.Wound;
import ebb.io.IntakeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Proposals are changed, added and decided, at the keyboard and in a file. */
class ReviewTest {

    private static final String COMPLAINT = """
            - decide: accept
              fact: complaint
              term: conversation
              who: rowan
              toward: sky
              status: present
              quote: "My wife never talks to me"
            """;

    @TempDir
    private Path folder;
    private Path note;
    private Path intake;
    private Path file;

    @BeforeEach
    void write() throws IOException {
        note = Files.writeString(folder.resolve("letter.txt"), "My wife never talks to me. I am afraid of losing her.");
        intake = Files.writeString(folder.resolve("case.json"), """
                {"case": "rowan-and-sky",
                 "people": [{"id": "rowan", "name": "Rowan", "role": "client"},
                            {"id": "sky", "name": "Sky", "role": "partner"}]}
                """);
        file = folder.resolve("decide.yaml");
    }

    private Run review(String... answers) {
        return Run.reading(String.join("\n", answers) + "\n", "annotate", note.toString(), "--into", intake.toString(), "--review");
    }

    private String proposals() throws IOException {
        Run.ebb("annotate", note.toString(), "--into", intake.toString(), "--proposals", file.toString());
        return Files.readString(file);
    }

    private Run accept(String proposals) throws IOException {
        Files.writeString(file, proposals);
        return Run.ebb("annotate", note.toString(), "--into", intake.toString(), "--accept", file.toString());
    }

    private static String entries(String... entries) {
        return "note: letter\nproposals:\n" + String.join("", entries);
    }

    private CaseFile intakeNow() {
        try {
            return new IntakeReader(Clock.systemDefaultZone(), null).read(intake).orThrow();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private List<Fact> facts() {
        return intakeNow().intake().facts();
    }

    @ParameterizedTest
    @ValueSource(strings = {"event birth", "relationship married", "asked fear"})
    void whatNoNoteProposesIsRefused(String factAndTerm) throws IOException {
        assertThat(review("+ " + factAndTerm + " rowan My wife", "q").out())
                .contains("FACT is one of complaint, withdrawal,").contains("0 accepted");
        String[] words = factAndTerm.split(" ");
        assertThat(accept(entries(COMPLAINT.replace("complaint", words[0]).replace("conversation", words[1]))).err())
                .startsWith(file + ":4: \"proposals.fact\" is \"" + words[0] + "\"")
                .contains("write one of complaint, withdrawal,").doesNotContain("event,", "Ebb failed");
    }

    @Test
    void whatWasAcceptedInAnotherFormIsNotProposedAgain() throws IOException {
        review("e term=affection", "a", "q");
        assertThat(facts()).singleElement().satisfies(fact -> assertThat(((Complaint) fact).theme().term()).isEqualTo("affection"));
        assertThat(review("q").out()).startsWith("1 proposal in letter").contains("fear abandonment").doesNotContain("complaint");
    }

    @Test
    void whatWasRejectedInAnotherFormIsNotProposedAgain() {
        review("e term=affection", "r", "q");
        assertThat(review("q").out()).startsWith("1 proposal in letter").doesNotContain("complaint");
        assertThat(intakeNow().rejectedProposals()).extracting(proposal -> proposal.term().term())
                .containsExactly("affection", "conversation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"accept", "reject"})
    void whatWasDecidedInAnotherFormInAFileIsNotProposedAgain(String decision) throws IOException {
        String decided = proposals().replaceFirst("\"later\"", decision).replaceFirst("\"conversation\"", "affection");
        assertThat(accept(decided).err()).isEmpty();
        assertThat(proposals()).contains("abandonment").doesNotContain("complaint\"");
        String once = Files.readString(intake);
        accept(decided);
        assertThat(intake).hasContent(once);
    }

    @Test
    void whoInflictedAWoundIsWritten() throws IOException {
        Files.writeString(note, "Rowan's father beat Rowan as a child.");
        String proposed = proposals();
        assertThat(proposed).contains("field: \"inflictedBy\"\n  value: \"unknown\"");
        assertThat(accept(proposed.replace("later", "accept").replace("\"unknown\"", "mother")).err())
                .contains("has the inflictedBy \"mother\". Allowed: parent, sibling, friend, first-love, former-partner, unknown.");
        assertThat(review("e level=rich", "e inflictedBy=parent", "a", "q").out())
                .contains("The level belongs to another kind of fact, not to wound.", "(inflictedBy parent)");
        assertThat(facts()).singleElement().satisfies(fact -> assertThat(((Wound) fact).inflictedBy()).isEqualTo(Inflicter.PARENT));
    }

    @Test
    void aWoundOfWhomNothingIsToldHasNoInflicter() throws IOException {
        Files.writeString(note, "Rowan's father beat Rowan as a child.");
        assertThat(accept(proposals().replace("later", "accept")).err()).isEmpty();
        assertThat(Files.readString(intake)).contains("wound").doesNotContain("inflictedBy");
    }

    @Test
    void whatWasChangedIsStillThereAfterADecisionIsTakenBack() {
        assertThat(review("e intensity=5", "e who=sky", "e toward=rowan", "r", "u", "a", "q").code()).isZero();
        assertThat(facts()).singleElement().satisfies(fact -> {
            assertThat(((Complaint) fact).intensity()).isEqualTo(5);
            assertThat(fact.subject()).isEqualTo("sky");
        });
    }

    @Test
    void aTermWrittenByHandCitesNoRule() {
        assertThat(review("e term=affection", "q").out()).containsPattern("complaint affection, rowan[^\\[]*<- by hand\\n");
    }

    @Test
    void anIntensityBelongsToAComplaint() throws IOException {
        assertThat(review("l", "e intensity=3", "q").out()).contains("A complaint's intensity is a number from 1 to 5; other"
                + " facts have none.");
        assertThat(accept(entries(COMPLAINT.replace("complaint", "fear").replace("conversation", "abandonment") + "  intensity: 3\n")).err())
                .isEqualTo(file + ":10: \"proposals.intensity\" belongs to a complaint only. Leave it out.\n");
    }

    @Test
    void aFurtherFieldBelongsToItsFact() throws IOException {
        assertThat(accept(entries(COMPLAINT + "  field: score\n  value: 3\n")).err()).isEqualTo(file
                + ":10: \"proposals.field\" is \"score\"; complaint has no further field. Leave field and value out.\n");
    }

    @Test
    void anEntryThatStandsTwiceIsTold() throws IOException {
        assertThat(accept(entries(COMPLAINT, COMPLAINT))).isEqualTo(new Run(1, "", file
                + ":10: This entry says the same as the one in line 3. Remove or change one of them.\n"));
        assertThat(facts()).isEmpty();
    }
}
