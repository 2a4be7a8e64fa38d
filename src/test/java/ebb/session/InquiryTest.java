package ebb.session;

import static org.assertj.core.api.Assertions.assertThat;

import ebb.fact.Setting;
import ebb.formulation.Formulation;
import ebb.formulation.OpenQuestion;
import ebb.io.InputFormat;
import ebb.io.IntakeReader;
import ebb.io.KnowledgeReader;
import ebb.rulebase.BundledRules;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whom the open questions are put to, and when nobody may be asked in the other's presence. */
class InquiryTest {
    private static final Formulator FORMULATOR =
            new Formulator(new SessionPool(BundledRules.shared()), KnowledgeReader.bundled());

    private static final String AFRAID_OF_BEING_LEFT = """
            fears:
              - {id: f1, by: ana, of: abandonment, presentEvidence: none}
            """;

    private static final String SCREENED = """
            screenings:
              - {id: s1, of: ana, kind: partner-violence, result: negative, setting: alone}
              - {id: s2, of: ben, kind: partner-violence, result: negative, setting: alone}
            """;

    @Test
    void whetherSomebodyKeptFaithIsPutToTheOtherOne() {
        OpenQuestion question = question(AFRAID_OF_BEING_LEFT + SCREENED, "[ana, ben]",
                "question:conduct.shows-trustworthiness@ben");

        assertThat(question.to()).isEqualTo("ana");
        assertThat(question.wording()).isEqualTo("When it has really counted, how has Ben kept faith?");
    }

    @Test
    void andToNobodyWhereTheOtherOneDoesNotAttend() {
        assertThat(ids(AFRAID_OF_BEING_LEFT, "[ben]")).doesNotContain("question:conduct.shows-trustworthiness@ben");
    }

    @Test
    void andToNobodyWhereOneEndangersTheOther() {
        String violence = "safetySignals:\n  - {id: d1, about: ben, by: ana, kind: partner-violence}\n";

        assertThat(ids(AFRAID_OF_BEING_LEFT + SCREENED + violence, "[ana, ben]")).isNotEmpty()
                .noneMatch(id -> id.startsWith("question:conduct."));
    }

    @Test
    void whoDoesNotAttendIsAskedNothing() {
        String facts = """
                withdrawals:
                  - {id: w1, by: ben, from: ana, pattern: silence}
                """ + SCREENED;

        assertThat(ids(facts, "[ana]")).contains("question:withdrawal.agreed@ben")
                .doesNotContain("question:withdrawal.explained@ben");
        assertThat(question(facts, "[ana]", "question:withdrawal.agreed@ben").to()).isEqualTo("ana");
        assertThat(ids(facts, "[ana, ben]")).contains("question:withdrawal.explained@ben");
    }

    @Test
    void nothingIsAskedTogetherWhileOneMayBeControlledByTheOther() {
        String suspicion = """
                complaints:
                  - {id: c1, by: ana, about: ben, theme: domination, intensity: 4}
                outsideLife:
                  - {id: o1, of: ana, kind: friendship, level: none}
                """;
        String calm = suspicion.replace("domination", "conversation");

        assertThat(formulate(suspicion + SCREENED, "[ana, ben]").openQuestions()).isNotEmpty()
                .allSatisfy(open -> assertThat(open.question().setting()).isEqualTo(Setting.ALONE));
        assertThat(formulate(calm + SCREENED, "[ana, ben]").openQuestions())
                .anySatisfy(open -> assertThat(open.question().setting()).isEqualTo(Setting.JOINT));
    }

    @Test
    void safetyIsNotRaisedWithWhoeverDoesNotAttend() {
        assertThat(formulate(AFRAID_OF_BEING_LEFT, "[ana]").discussionPoints().get(0).about()).containsExactly("ana");
        assertThat(formulate(AFRAID_OF_BEING_LEFT, "[ana, ben]").discussionPoints().get(0).about())
                .containsExactly("ana", "ben");
    }

    private static List<String> ids(String facts, String attending) {
        return formulate(facts, attending).openQuestions().stream().map(open -> open.question().id()).toList();
    }

    private static OpenQuestion question(String facts, String attending, String id) {
        return formulate(facts, attending).openQuestions().stream().filter(open -> open.question().id().equals(id))
                .findFirst().orElseThrow(() -> new AssertionError(id + " is not asked"));
    }

    private static Formulation formulate(String facts, String attending) {
        String yaml = """
                case: ana-and-ben
                people:
                  - {id: ana, name: Ana, role: client}
                  - {id: ben, name: Ben, role: partner}
                relationship: {between: [ana, ben], stage: married, attending: %s}
                """.formatted(attending) + facts;
        return FORMULATOR.formulate(new IntakeReader(Clock.systemUTC(), null)
                .read("case.yaml", yaml.getBytes(StandardCharsets.UTF_8), InputFormat.YAML).orThrow().intake());
    }
}
