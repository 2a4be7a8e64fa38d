package ebb.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Committing to one's own hypotheses before seeing any of Ebb's. */
class CommitFirstTest {

    @TempDir
    private Path folder;
    private Path file;
    private String before;

    @BeforeEach
    void copy() throws IOException {
        file = folder.resolve("case.json");
        before = Files.readString(Path.of("samples/session-prep/ngozi-and-emeka.json"));
        Files.writeString(file, before);
    }

    @Test
    void keepsThemAndShowsWhereTheTwoMeetAndPart() throws IOException {
        Run run = prep("need:love@ngozi\npattern:demand-withdraw@emeka,ngozi\nneed:nurturance@emeka\n"
                + "zyxw qrst\n\n");

        assertThat(run.code()).isZero();
        assertThat(section(run.out())).startsWith("""
                ── Your hypotheses and Ebb’s ───────────────────────────────────────────────────
                  Both:
                    • Need: love (feeling loved) (Ngozi), strong [13]
                  Only you:
                    • Pattern: demand and withdrawal (Emeka and Ngozi); Ebb has it the other way
                      round
                    • Need: nurturance (being looked after) (Emeka)
                    • Zyxw qrst.
                  Only Ebb:
                    • Pattern: demand and withdrawal (Ngozi and Emeka), strong: Ngozi complains
                """);
        assertThat(Files.readString(file)).contains("\"hypotheses\": [{\"id\": \"h1\", \"finding\": \"need:love@ngozi\"",
                "\"text\": \"zyxw qrst\"");
        assertThat(Wired.ebb("prep", file.toString(), "--format", "json").out()).contains("\"committed\": {", "\"onlyYou\": [");
        assertThat(Wired.ebb("prep", file.toString(), "--format", "html").out()).contains("Only Ebb:");
        assertThat(Wired.ebb("prep", file.toString(), "--format", "markdown").out()).contains("**Only you:**");
    }

    @Test
    void offersTheNearestTermsForFreeWords() throws IOException {
        Run run = prep("an old debt\n7\n2\n\n");

        assertThat(run.err()).contains("  1  Emeka may be asking Ngozi to make up for what somebody earlier failed to give."
                        + "  (pattern:old-debt@emeka,ngozi)\n", "  A number from 1 to ",
                "  Kept: Ngozi may be asking Emeka to make up for what somebody earlier failed to give."
                        + "  (pattern:old-debt@ngozi,emeka)\n");
        assertThat(Files.readString(file)).contains("\"finding\": \"pattern:old-debt@ngozi,emeka\", \"text\": \"an old debt\"");
    }

    @Test
    void showsNothingBeforeSomethingIsCommittedTo() throws IOException {
        Run run = prep("\n");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).endsWith("Nothing was committed to, so nothing is shown. Write down at least one hypothesis, or"
                + " leave --commit-first out.\n").doesNotContain("strong", "Best supported");
        assertThat(Files.readString(file)).isEqualTo(before);
    }

    @Test
    void remembersWhatWasCommittedToBefore() {
        prep("need:love@ngozi\n\n");
        Run run = prep("need:love@ngozi\n\n");

        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("From before:\n  need:love@ngozi (", "That is there already: need:love@ngozi");
    }

    @Test
    void needsOneFileThatCanBeWrittenTo() {
        assertThat(Wired.reading("", "prep", "--commit-first", "-").code()).isEqualTo(2);
        assertThat(Wired.reading("", "prep", "--commit-first", file.toString(), file.toString()).code()).isEqualTo(2);
        assertThat(Wired.reading("", "prep", "--commit-first", file.toString(), "--as-of", "2026-01-01").code()).isEqualTo(2);
    }

    private Run prep(String answers) {
        return Wired.reading(answers, "prep", "--commit-first", file.toString());
    }

    private static String section(String brief) {
        int from = brief.indexOf("── Your hypotheses");
        return brief.substring(from, brief.indexOf("── Topics"));
    }
}
