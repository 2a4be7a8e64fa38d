package ebb.report;

import static org.assertj.core.api.Assertions.assertThat;

import ebb.fact.Role;
import ebb.finding.Verdict;
import ebb.formulation.Formulation;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BriefTextTest {

    private static final BriefText BRIEFS = new BriefText(new PlainWords());
    private static final Terminal PLAIN = new Terminal(80, false, true);

    @Provide
    Arbitrary<String> typed() {
        return Typed.text();
    }

    @Test
    void tellsAFullCaseWithItsEvidence() throws IOException {
        Golden.check("rowan-and-sky.txt",
                BRIEFS.render(RowanAndSky.formulation(), PLAIN, BriefText.Evidence.IN_FULL));
    }

    @Test
    void putsSafetyFirstOnANarrowTerminalWithoutUnicode() throws IOException {
        Golden.check("mara-and-jonas.ascii.txt",
                BRIEFS.render(OtherCases.danger(), new Terminal(40, false, false)));
    }

    @Test
    void asksWhereLittleIsKnown() throws IOException {
        Golden.check("femi.txt", BRIEFS.render(OtherCases.twoFacts(), PLAIN));
    }

    @Test
    void tellsOfThreePeopleSideBySide() throws IOException {
        Golden.check("ana-bea-and-caro.txt", BRIEFS.render(OtherCases.three(), PLAIN));
    }

    @Test
    void saysTheSameInColourAndWithout() {
        Cases.all().forEach((name, formulation) -> {
            String coloured = BRIEFS.render(formulation, new Terminal(80, true, true));
            assertThat(coloured).as(name).contains("\u001B[");
            assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", "")).as(name)
                    .isEqualTo(BRIEFS.render(formulation, PLAIN));
        });
    }

    @Test
    void saysThatSomebodyDoesNotAttendOnlyWhereThatWasRecorded() {
        Draft draft = new Draft("femi", null);
        draft.person("femi", "Femi", Role.CLIENT, true);
        draft.person("alex", "Alex", Role.PARTNER, false);
        draft.verdict(Verdict.UNDETERMINED, List.of(), Draft.NONE, "femi", "alex");

        assertThat(BRIEFS.render(draft.done(), PLAIN)).contains("Femi (client, attends), Alex (partner, attendance not recorded).");
    }

    @Test
    void bringsTheWidthWithinBounds() {
        assertThat(new Terminal(3, false, false)).isEqualTo(new Terminal(40, false, false));
        assertThat(new Terminal(500, false, false)).isEqualTo(new Terminal(120, false, false));
    }

    @Test
    void setsBriefsApartAcrossTheWholeWidth() {
        assertThat(BriefText.separator(new Terminal(40, false, false))).isEqualTo("\n" + "=".repeat(40) + "\n\n");
        assertThat(BriefText.separator(PLAIN)).isEqualTo("\n" + "═".repeat(80) + "\n\n");
    }

    @Property(tries = 150)
    void staysWithinTheTerminal(@ForAll("typed") String name, @ForAll("typed") String quote,
            @ForAll @IntRange(min = 40, max = 120) int width, @ForAll boolean unicode) {
        String page = BRIEFS.render(HostileCase.formulation(name, quote), new Terminal(width, false, unicode),
                BriefText.Evidence.IN_FULL);
        assertThat(page.lines()).allSatisfy(line -> assertThat(Columns.of(line)).as(line).isLessThanOrEqualTo(width));
        assertThat(page.chars()).allMatch(c -> c == '\n' || !Character.isISOControl(c));
        if (!unicode) {
            assertThat(page.chars()).allMatch(c -> c < 0x7F);
        }
    }

    @Property(tries = 20)
    void keepsEveryCaseWithinTheTerminal(@ForAll @IntRange(min = 40, max = 120) int width) {
        for (Formulation formulation : Cases.all().values()) {
            assertThat(BRIEFS.render(formulation, new Terminal(width, false, true)).lines())
                    .allSatisfy(line -> assertThat(Columns.of(line)).as(line).isLessThanOrEqualTo(width));
        }
    }
}
