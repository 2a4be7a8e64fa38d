package ebb.session;

import static org.assertj.core.api.Assertions.assertThat;

import ebb.formulation.CautionFinding;
import ebb.io.InputFormat;
import ebb.io.IntakeReader;
import ebb.io.KnowledgeReader;
import ebb.rulebase.BundledRules;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.junit.jupiter.api.Test;

/** What a caution says where the one in danger is not there to be spoken with. */
class AbsentInDangerTest {
    private static final Formulator FORMULATOR =
            new Formulator(new SessionPool(BundledRules.shared()), KnowledgeReader.bundled());

    @Test
    void isHelpedThroughThoseWhoAreThere() {
        assertThat(told("{id: y1, about: ben, by: ben, kind: suicidal-ideation, recency: current}"))
                .startsWith("Ben does not attend: ask whoever does, alone,").contains("Ask Ben directly, and alone,");
    }

    @Test
    void isToldNothingThroughTheOneWhoMayEndanger() {
        assertThat(told("{id: y1, about: ben, by: ana, kind: coercive-control, recency: past}"))
                .startsWith("Ben does not attend: pass nothing on through Ana,");
    }

    @Test
    void isNotSpokenOfWhereItIsOver() {
        assertThat(told("{id: y1, about: ben, by: ana, kind: partner-violence, recency: past, when: 2020}", """
                screenings: [{id: s1, of: ben, kind: partner-violence, result: negative, setting: alone, when: 2026-01}]
                """)).startsWith("Violence toward Ben lies in the past");
    }

    @Test
    void whoIsThereIsSpokenWith() {
        assertThat(told("{id: y1, about: ana, by: ana, kind: suicidal-ideation, recency: current}"))
                .startsWith("Ask Ana directly, and alone,");
    }

    private static String told(String signal, String... more) {
        String text = """
                case: ana-and-ben
                people: [{id: ana, name: Ana, role: client}, {id: ben, name: Ben, role: partner}]
                relationship: {between: [ana, ben], attending: [ana]}
                safetySignals:
                  - %s
                """.formatted(signal) + String.join("", more);
        return FORMULATOR.formulate(new IntakeReader(Clock.systemUTC(), null)
                        .read("t.yaml", text.getBytes(StandardCharsets.UTF_8), InputFormat.YAML).orThrow().intake())
                .cautions().stream().map(CautionFinding::message).findFirst().orElseThrow();
    }
}
