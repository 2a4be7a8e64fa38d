package ebb.session;

import static org.assertj.core.api.Assertions.assertThat;

import ebb.finding.Topic;
import ebb.formulation.DiscussionPoint;
import ebb.io.InputFormat;
import ebb.io.IntakeReader;
import ebb.io.KnowledgeReader;
import ebb.rulebase.BundledRules;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.junit.jupiter.api.Test;

/** On whose word a topic is suggested, and whom its questions name. */
class AgendaTest {
    private static final Formulator FORMULATOR =
            new Formulator(new SessionPool(BundledRules.shared()), KnowledgeReader.bundled());

    @Test
    void whatOneTellsOfTheOtherIsSaidToBeTold() {
        assertThat(why("{kind: partner-report, who: ana}"))
                .isEqualTo("Ben steps back with nothing agreed, and Ana may be left to guess: Ben withdraws from Ana"
                        + " into silence, without agreement, without explaining (told by Ana about Ben).");
    }

    @Test
    void whatThePersonTellsIsNot() {
        assertThat(why("{kind: self-report}"))
                .isEqualTo("Ben steps back with nothing agreed, and Ana may be left to guess: Ben withdraws from Ana"
                        + " into silence, without agreement, without explaining.");
    }

    @Test
    void questionsToOneAloneNameTheOtherOne() {
        DiscussionPoint point = agreeing("[ana]", "{kind: partner-report, who: ana}");

        assertThat(point.about()).containsExactly("ana");
        assertThat(point.questions()).element(1)
                .isEqualTo("Which words would make the waiting bearable, for you or for Ben?");
    }

    private static String why(String source) {
        return agreeing("[ana, ben]", source).why();
    }

    private static DiscussionPoint agreeing(String attending, String source) {
        String text = """
                case: ana-and-ben
                people: [{id: ana, name: Ana, role: client}, {id: ben, name: Ben, role: client}]
                relationship: {between: [ana, ben], attending: %s}
                withdrawals:
                  - {id: w1, by: ben, from: ana, pattern: silence, agreed: no, explained: no, source: %s}
                screenings:
                  - {id: s1, of: ana, kind: partner-violence, result: negative, setting: alone}
                  - {id: s2, of: ben, kind: partner-violence, result: negative, setting: alone}
                """.formatted(attending, source);
        return FORMULATOR.formulate(new IntakeReader(Clock.systemUTC(), null)
                        .read("t.yaml", text.getBytes(StandardCharsets.UTF_8), InputFormat.YAML).orThrow().intake())
                .discussionPoints().stream().filter(point -> point.topic() == Topic.AGREE_THE_RETREAT)
                .findFirst().orElseThrow();
    }
}
