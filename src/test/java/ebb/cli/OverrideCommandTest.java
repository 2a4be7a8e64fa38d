package ebb.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Disagreeing with a finding: recorded in the file, shown in later briefs, and taken back. */
class OverrideCommandTest {

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
    void recordsTheJudgementAndChangesNothingElse() throws IOException {
        assertThat(override("need:love", "--reason", "Not what she says.", "--by", "M. Okafor")).isEqualTo(new Run(0,
                "need:love@ngozi is set aside in " + file + ". Later briefs show it as set aside, with your reason.\n", ""));

        assertThat(Files.readString(file)).isEqualTo(before.replaceFirst("\n  ]\n}\n*$", """

                  ],
                  "judgements": [{"id": "j1", "finding": "need:love@ngozi", "reason": "Not what she says.", "noted": "TODAY",\
                 "by": "M. Okafor"}]
                }
                """.replace("TODAY", LocalDate.now().toString())));
    }

    @Test
    void laterBriefsShowItAsSetAsideAndNotGone() {
        override("pattern:demand-withdraw@ngozi,emeka", "--reason", "He goes out to smoke.");

        for (String format : new String[] {"text", "markdown", "html"}) {
            String brief = Wired.ebb("prep", file.toString(), "--format", format).out().replaceAll("\\s+", " ");
            assertThat(brief).contains("Demand and withdrawal", "set aside", "Set aside by the clinician on ",
                    ": He goes out to smoke.", "Rests only on what was set aside.")
                    .doesNotContain("Best supported: demand and withdrawal");
        }
        assertThat(Wired.ebb("prep", file.toString(), "--format", "json").out())
                .contains("\"overridden\": \"He goes out to smoke.\"", "\"finding\": \"pattern:demand-withdraw@ngozi,emeka\"");
    }

    @Test
    void canBeTakenBack() throws IOException {
        override("need:love@ngozi", "--reason", "Not what she says.");
        override("need:love@ngozi", "--reason", "Nor what he says.");

        assertThat(override("need:love", "--withdraw")).isEqualTo(
                new Run(0, "need:love@ngozi is no longer set aside in " + file + ".\n", ""));
        assertThat(Files.readString(file)).doesNotContain("j1", "j2", "she says", "he says");
        assertThat(override("need:love", "--withdraw")).isEqualTo(new Run(1, "", file + ": Nothing is set aside in it.\n"));
    }

    @Test
    void namesTheNearestOfWhatWasConcluded() throws IOException {
        assertThat(override("need:lov@ngozi", "--reason", "x").err()).startsWith(
                "There is no finding \"need:lov@ngozi\". The nearest: need:love@ngozi, ");
        assertThat(override("need:protection@emeka", "--reason", "x").code()).isEqualTo(1);
        assertThat(Files.readString(file)).isEqualTo(before);
    }

    @Test
    void asksForAReason() {
        assertThat(override("need:love@ngozi")).isEqualTo(new Run(2, "", """
                Say why, with --reason; or take it back, with --withdraw.
                See: ebb override --help
                """));
        assertThat(override("need:love@ngozi", "--reason", " ").code()).isEqualTo(2);
        assertThat(override("need:love@ngozi", "--reason", "x", "--withdraw").code()).isEqualTo(2);
        assertThat(Wired.ebb("override", "-", "need:love", "--reason", "x").code()).isEqualTo(2);
    }

    @Test
    void aCautionThatIsSetAsideStillHoldsBack() throws IOException {
        Files.copy(Path.of("samples/session-prep/anselm-and-rico.json"), folder.resolve("danger.json"));
        String danger = folder.resolve("danger.json").toString();

        assertThat(Wired.ebb("override", danger, "caution:partner-violence@anselm", "--reason", "He took it back.").out())
                .endsWith("What has to wait because of it goes on waiting: no judgement changes the safety floor.\n");
        assertThat(Wired.ebb("handout", danger, "--for", "joint").code()).isEqualTo(1);
        assertThat(Wired.ebb("prep", danger).out()).contains("Has to wait", "He took it back.");
    }

    @Test
    void countsWhatRulesDidAndWhatWasSetAside() {
        override("pattern:demand-withdraw", "--reason", "He goes out to smoke.");
        Run text = Wired.ebb("rules", "stats", file.toString(), "samples/session-prep/femi-and-alex.json");

        assertThat(text.code()).isZero();
        assertThat(text.out()).startsWith(" set aside   fired   cases  rule\n         1")
                .contains("         1       3       1  Demand-withdraw: one accuses of too little while the other retreats\n")
                .containsPattern("\n[0-9]+ of [0-9]+ rules fired in 2 cases; 1 finding was set aside\\.\n$");
        assertThat(Wired.ebb("rules", "stats", file.toString(), "--format", "json").out()).contains("\"cases\" : 1",
                "\"overridden\" : 1");
        assertThat(Wired.ebb("rules", "stats", folder.resolve("none.json").toString()).code()).isEqualTo(1);
    }

    private Run override(String... args) {
        String[] all = new String[args.length + 2];
        all[0] = "override";
        all[1] = file.toString();
        System.arraycopy(args, 0, all, 2, args.length);
        return Wired.ebb(all);
    }
}
