package ebb.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages for clients, as the command line makes or refuses them. */
class HandoutCommandTest {

    private static final String SAMPLES = "samples/session-prep/";

    @TempDir
    private Path folder;

    @Test
    void makesAPageOfTopicsAndQuestionsAndNothingElse() {
        assertThat(Wired.ebb("handout", SAMPLES + "solveig-and-anton.json", "--for", "joint")).isEqualTo(new Run(0, """
                For Solveig and Anton

                A few things you may like to think about before we meet. There is nothing to
                prepare, and nothing you have to answer. Take what speaks to you, and leave the
                rest.

                What is good, and what could be a little better
                  – Where does each of you say: this is good enough for me?
                  – What do you enjoy together that you'd hate to lose?
                  – Which one thing, a little better, would each of you feel first?

                If something else is on your mind, bring that instead.
                """, ""));
    }

    @ParameterizedTest
    @CsvSource({"hanneke-and-idris, joint", "hanneke-and-idris, hanneke", "hanneke-and-idris, idris",
        "marisol-and-greta, joint", "marisol-and-greta, marisol", "marisol-and-greta, greta",
        "lucia-and-tomasz, joint", "lucia-and-tomasz, lucia", "lucia-and-tomasz, tomasz"})
    void confidencesOfNoWeightForSafetyAreNoReasonToRefuse(String sample, String whom) {
        Run run = Wired.ebb("handout", SAMPLES + sample + ".json", "--for", whom);

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("?").doesNotContain("confidence", "private", "danger");
    }

    @Test
    void thePageForBothDoesNotKnowWhatWasToldInConfidence() {
        String joint = Wired.ebb("handout", SAMPLES + "lucia-and-tomasz.json", "--for", "joint").out();
        Run own = Wired.ebb("handout", SAMPLES + "lucia-and-tomasz.json", "--for", "tomasz");

        assertThat(joint).doesNotContain("A big step");
        assertThat(own.out()).contains("A big step");
        assertThat(own.err()).isEqualTo(
                "This page rests on something that Tomasz told you in confidence: give it to nobody else.\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "anselm-and-rico|joint|No page is made for Anselm and Rico together: a danger is current (fear of the partner, for"
                + " Anselm; violence by the partner, for Anselm). See each of them alone; nothing of this belongs on"
                + " paper.",
        "anselm-and-rico|rico|No page is made for Rico, who may be the one who endangers: a danger is current (fear of the"
                + " partner, for Anselm; violence by the partner, for Anselm). Nothing about it belongs in those hands.",
        "claire-and-hugh|joint|No page is made for Claire and Hugh together: what was noted could be control by one person"
                + " over the other, and nobody has asked about it alone yet. Everything joint waits for that answer.",
        "ravi|joint|No page is made for Ravi and Elena together: fewer than two people come to the sessions. Make a page for"
                + " the one who does.",
        "delroy|yvonne|No page is made for Yvonne, who does not come to the sessions: a page is for those who are in the room."})
    void refusesToTheTherapistAloneAndWritesNothing(String sample, String whom, String reason) throws IOException {
        Path file = folder.resolve("page.html");
        Files.writeString(file, "from before");

        assertThat(Wired.ebb("handout", SAMPLES + sample + ".json", "--for", whom, "--format", "html", "--output",
                file.toString())).isEqualTo(new Run(1, "", reason + "\n"));
        assertThat(file).hasContent("from before");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void refusesWhereAConfidenceChangesWhatIsSafeToRaise() throws IOException {
        Path file = folder.resolve("case.json");
        Files.writeString(file, """
                {"case": "x", "people": [{"id": "ann", "role": "client"}, {"id": "bo", "role": "client"}],
                 "relationship": {"between": ["ann", "bo"]},
                 "safetySignals": [{"id": "y1", "about": "ann", "kind": "self-harm", "private": true}]}
                """);

        assertThat(Wired.ebb("handout", file.toString(), "--for", "bo")).isEqualTo(new Run(1, "", "No page is made for bo:"
                + " something told in confidence changes what is safe to raise, and a page made without it would raise what"
                + " has to wait. See the brief, and see each of them alone.\n"));
    }

    @Test
    void whoeverIsInDangerGetsNoPaperThatCouldBeFound() {
        Run run = Wired.ebb("handout", SAMPLES + "anselm-and-rico.json", "--for", "anselm");

        assertThat(run).isEqualTo(new Run(0, """
                For Anselm

                There is nothing you need to think about before we meet. Come as you are, and
                bring whatever is on your mind.
                """, "What could be raised with Anselm now concerns safety, and paper can be found: it was left off the page."
                + " Raise it in the room, alone.\n"));
    }

    @Test
    void saysNothingOfTheCaseInHtmlOrMarkdown() throws IOException {
        Path copy = folder.resolve("case.json");
        Files.writeString(copy, Files.readString(Path.of(SAMPLES + "hanneke-and-idris.json"))
                .replace("\"case\": \"hanneke-and-idris\"", "\"case\": \"the affair of the boat\""));
        for (String format : List.of("html", "markdown", "text")) {
            String page = Wired.ebb("handout", copy.toString(), "--for", "joint", "--format", format).out();
            assertThat(page).contains("Time together, time alone", "For Hanneke and Idris")
                    .doesNotContain("affair", "2026", "sha256", "need:", "pattern:", "strong", "moderate", "Vlissingen", "van");
        }
    }

    @Test
    void leavesOffWhatTheTherapistSetAside() throws IOException {
        Path copy = folder.resolve("case.json");
        Files.copy(Path.of(SAMPLES + "ngozi-and-emeka.json"), copy);
        Wired.ebb("override", copy.toString(), "pattern:demand-withdraw", "--reason", "He goes out to smoke.");
        Wired.ebb("override", copy.toString(), "topic:agree-the-retreat", "--reason", "Done.");

        Run run = Wired.ebb("handout", copy.toString(), "--for", "joint");

        assertThat(run.out()).doesNotContain("Going round in circles", "Time apart that sits");
        assertThat(run.err()).isEqualTo("Left off because you set it aside: The chase between them; Stepping back by agreement.\n");
    }

    @Test
    void namesThePeopleThereAre() {
        assertThat(Wired.ebb("handout", SAMPLES + "ravi.json", "--for", "rafi")).isEqualTo(
                new Run(1, "", "There is no person \"rafi\". The nearest: ravi, elena.\n"));
        assertThat(Wired.ebb("handout", SAMPLES + "ravi.json", "--for", "Ravi").code()).isZero();
    }
}
