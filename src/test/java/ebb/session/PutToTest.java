package ebb.session;

import static org.assertj.core.api.Assertions.assertThat;

import ebb.fact.Setting;
import ebb.finding.Audience;
import ebb.finding.Topic;
import ebb.formulation.CautionFinding;
import ebb.formulation.DiscussionPoint;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom topics and questions are put to, and whom they name: never the one who may endanger, and nobody to themselves. */
class PutToTest {
    private static final Formulator FORMULATOR =
            new Formulator(new SessionPool(BundledRules.shared()), KnowledgeReader.bundled());

    private static final String PAIR = """
            case: case
            people:
              - {id: ana, name: Ana, role: client}
              - {id: ben, name: Ben, role: partner}
              - {id: pia, name: Pia, role: other}
              - {id: tom, name: Tom, role: other}
            """;
    private static final String BOTH = PAIR + """
            relationship: {between: [ana, ben], stage: married, attending: [ana, ben]}
            screenings:
              - {id: s1, of: ana, kind: partner-violence, result: negative, setting: alone}
              - {id: s2, of: ben, kind: partner-violence, result: negative, setting: alone}
            """;
    private static final String ONLY_ANA = PAIR + "relationship: {between: [ana, ben], stage: married, attending: [ana]}\n";

    private static final String LOAD = """
            complaints: [{id: c1, by: ana, about: ben, theme: responsibility, share: parenting, intensity: 4}]
            """;

    @ParameterizedTest
    @ValueSource(strings = {"partner-violence, recency: current", "fear-of-partner", "coercive-control, recency: past"})
    void whoIsInDangerAndDoesNotAttendIsAskedInPerson(String danger) {
        Formulation concluded = formulate(ONLY_ANA + "safetySignals: [{id: z1, about: ben, by: ana, kind: " + danger + "}]\n");

        assertThat(concluded.discussionPoints()).filteredOn(point -> point.topic() == Topic.HONOUR_THE_FEAR
                        || point.topic() == Topic.NOT_GOOD_ENOUGH_FOR_YOU)
                .allSatisfy(point -> assertThat(point.about()).containsExactly("ben"))
                .allSatisfy(point -> assertThat(String.join(" ", point.questions())).doesNotContain("Ben"));
        assertThat(concluded.discussionPoints().get(0).about()).containsExactly("ana", "ben");
        assertThat(concluded.openQuestions()).filteredOn(open -> Respondents.safety(open.question())).isNotEmpty()
                .allSatisfy(open -> assertThat(open.to()).isEqualTo(open.question().who()))
                .allSatisfy(open -> assertThat(open.wording()).doesNotContain(open.to().equals("ana") ? "Ana" : "Ben"));
    }

    @Test
    void controlThatIsSuspectedIsNotTakenUpWithWhoeverMayControl() {
        Formulation concluded = formulate(ONLY_ANA + """
                complaints: [{id: c1, by: ben, about: ana, theme: domination, intensity: 4}]
                fears: [{id: f1, by: ben, of: humiliation, presentEvidence: clear}]
                """);

        assertThat(point(concluded, Topic.HONOUR_THE_FEAR).about()).containsExactly("ben");
        assertThat(concluded.cautions()).extracting(CautionFinding::title).containsExactly("Control by Ana over Ben");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "about: ana, by: ben, kind: partner-violence | Violence by Ben toward Ana",
        "about: ana, kind: partner-violence | Violence toward Ana",
        "about: ana, by: ben, kind: coercive-control | Control by Ben over Ana",
        "about: ana, kind: coercive-control | Control over Ana",
        "about: ana, by: ben, kind: fear-of-partner | Ana's fear of the partner, Ben",
        "about: ana, kind: fear-of-partner | Ana's fear of the partner",
        "about: pia, by: ben, kind: child-at-risk | A child at risk (Pia, through Ben)",
        "about: pia, kind: child-at-risk | A child at risk (Pia)",
        "about: ana, kind: self-harm | Self-harm (Ana)"})
    void aDangerIsHeadedWithWhoDoesItToWhomAsFarAsThatWasTold(String signal, String title) {
        assertThat(formulate(BOTH + "safetySignals: [{id: z1, recency: current, " + signal + "}]\n").cautions())
                .extracting(CautionFinding::title).containsExactly(title);
    }

    @Test
    void whatSomebodyDoesToThemselvesIsAskedOfThemAndOfOthersInOtherWords() {
        Formulation past = formulate(BOTH + "safetySignals: [{id: z1, about: tom, kind: suicidal-ideation, recency: past}]\n");
        Formulation now = formulate(BOTH + "safetySignals: [{id: z1, about: tom, kind: self-harm}]\n");

        assertThat(question(past, "question:screening.suicidal-ideation@tom").to()).isEqualTo("tom");
        assertThat(point(now, Topic.SPREAD_THE_EGGS).about()).containsExactly("ana", "ben");
        assertThat(point(now, Topic.SPREAD_THE_EGGS).questions()).first()
                .isEqualTo("What does Tom have only you for, and who else could there be?");
    }

    @Test
    void whatIsJointIsTakenUpWithThoseWhoAreThere() {
        Formulation concluded = formulate(BOTH + """
                complaints:
                  - {id: c1, by: ana, about: pia, theme: criticism, intensity: 4}
                  - {id: c2, by: pia, about: ana, theme: domination, intensity: 4}
                  - {id: c3, by: ana, about: tom, theme: affection, intensity: 4}
                withdrawals: [{id: w1, by: tom, from: ana, pattern: silence, explained: no}]
                """);

        assertThat(concluded.discussionPoints()).isNotEmpty().allSatisfy(point ->
                assertThat(point.about()).isSubsetOf("ana", "ben"));
        assertThat(question(concluded, "question:complaint.voiced@ana").wording()).doesNotContain("Ben");
    }

    @Test
    void aLoadIsSharedOutOnlyWithWhomAChildIsSafe() {
        String signal = "safetySignals: [{id: z1, about: pia, kind: child-at-risk, recency: current%s}]\n";

        assertThat(point(formulate(BOTH + LOAD + signal.formatted(", by: ben")), Topic.SHARE_THE_LOAD)).satisfies(
                point -> assertThat(point.about()).containsExactly("ana"),
                point -> assertThat(point.audience()).isEqualTo(Audience.INDIVIDUAL),
                point -> assertThat(point.questions()).first().asString().startsWith("What does Pia need"));
        assertThat(point(formulate(BOTH + LOAD + signal.formatted(", by: ana")), Topic.SHARE_THE_LOAD).about())
                .containsExactly("ben");
        assertThat(point(formulate(BOTH + LOAD + signal.formatted("")), Topic.SHARE_THE_LOAD)).satisfies(
                point -> assertThat(point.about()).containsExactly("ana", "ben"),
                point -> assertThat(point.audience()).isEqualTo(Audience.JOINT));
    }

    @Test
    void aChildWhoAttendsIsNotPutTogetherWithThroughWhomItIsAtRisk() {
        String three = BOTH.replace("stage: married, attending: [ana, ben]", "attending: [ana, ben, pia]");
        String outing = "events: [{id: v1, of: [ana, ben, pia], kind: move}]\n"
                + "boundaryTalks: [{id: t1, between: [ana, ben, pia], status: disagreed}]\n";
        String signal = "safetySignals: [{id: z1, about: pia, by: ben, kind: child-at-risk, recency: current}]\n";

        assertThat(formulate(three + outing + signal).discussionPoints()).isNotEmpty()
                .allSatisfy(point -> assertThat(point.audience() == Audience.JOINT && point.about().contains("pia")
                        && point.about().contains("ben")).isFalse());
    }

    @Test
    void inACrisisTheLoadWaitsWhereNoChildIsKnownToBeAtHome() {
        String crisis = BOTH + LOAD + "safetySignals: [{id: z1, about: ben, kind: substance-crisis, recency: current}]\n";

        assertThat(formulate(crisis).discussionPoints()).extracting(DiscussionPoint::topic)
                .doesNotContain(Topic.SHARE_THE_LOAD);
        assertThat(point(formulate(crisis + "household: {childrenAtHome: 1}\n"), Topic.SHARE_THE_LOAD).about())
                .containsExactly("ana");
    }

    @Test
    void whatRestsOnAConfidenceIsPutToWhomeverToldItAloneOrNotAtAll() {
        Formulation silence = formulate(BOTH + """
                withdrawals: [{id: w1, by: ben, from: ana, pattern: silence, source: {kind: self-report, who: ben}, private: true}]
                """);
        Formulation fear = formulate(BOTH + """
                fears: [{id: f1, by: ana, of: betrayal, presentEvidence: none, private: true}]
                """);

        assertThat(silence.openQuestions()).noneMatch(open -> open.question().id().startsWith("question:belief."));
        assertThat(question(silence, "question:withdrawal.agreed@ben")).satisfies(
                open -> assertThat(open.to()).isEqualTo("ben"),
                open -> assertThat(open.question().setting()).isEqualTo(Setting.ALONE));
        assertThat(question(fear, "question:conduct.shows-trustworthiness@ben")).satisfies(
                open -> assertThat(open.to()).isEqualTo("ana"),
                open -> assertThat(open.question().setting()).isEqualTo(Setting.ALONE));
    }

    @Test
    void whatWouldBeAskedWithoutTheConfidenceIsAskedAsWithoutIt() {
        String complaint = "complaints: [{id: c1, by: ana, about: ben, theme: conversation, intensity: 4}]\n";

        assertThat(question(formulate(BOTH + complaint
                + "withdrawals: [{id: w1, by: ana, from: ben, pattern: silence, agreed: no, explained: no, private: true}]\n"),
                "question:contact-preference.cadence@ana").question().setting()).isEqualTo(Setting.JOINT);
    }

    @Test
    void amongThreeEverybodyIsNamed() {
        Formulation concluded = formulate("""
                case: case
                people: [{id: ana, name: Ana, role: client}, {id: ben, name: Ben, role: client}, {id: cy, name: Cy, role: client}]
                relationship: {between: [ana, ben, cy], attending: [ana, ben, cy]}
                """);

        assertThat(question(concluded, "question:screening.partner-violence@ana").wording())
                .startsWith("When things get heated at home, has Ben or Cy ever hit");
        assertThat(concluded.discussionPoints().get(0).why()).isEqualTo("Nobody was asked yet about violence, control or fear"
                + " between Ana, Ben and Cy; ask each person alone before anything is taken up together.");
    }

    @Test
    void ofTwoPartnersTheDangerIsNamedToo() {
        Formulation concluded = formulate("""
                case: case
                people: [{id: ana, name: Ana, role: client}, {id: ben, name: Ben, role: partner}, {id: cy, name: Cy, role: partner}]
                relationships: [{between: [ana, ben], attending: [ana, ben]}, {between: [ana, cy], attending: [ana]}]
                safetySignals: [{id: z1, about: ana, by: cy, kind: coercive-control, recency: current}]
                """);

        assertThat(question(concluded, "question:screening.fear-of-partner@ana").wording())
                .startsWith("Are you ever afraid of Ben or Cy");
    }

    @Test
    void aPairOfWhichNoRelationshipIsRecordedIsScreenedAllTheSame() {
        String two = "case: case\npeople: [{id: ana, name: Ana, role: client}, {id: ben, name: Ben, role: %s}]\n";
        String complaint = "complaints: [{id: c1, by: ana, about: ben, theme: affection}]\n";

        assertThat(screened(two.formatted("partner"))).containsExactly("question:screening.partner-violence@ana");
        assertThat(screened(two.formatted("client") + complaint)).containsExactly(
                "question:screening.partner-violence@ana", "question:screening.partner-violence@ben");
        assertThat(screened(two.formatted("other") + complaint)).isEmpty();
        assertThat(screened(two.formatted("client"))).isEmpty();
    }

    private static List<String> screened(String yaml) {
        Formulation concluded = formulate(yaml);
        List<String> asked = concluded.openQuestions().stream().map(open -> open.question().id())
                .filter(id -> id.startsWith("question:screening.")).sorted().toList();
        assertThat(concluded.discussionPoints().stream().anyMatch(point -> point.topic() == Topic.SAFETY_FIRST))
                .isEqualTo(!asked.isEmpty());
        return asked;
    }

    private static DiscussionPoint point(Formulation concluded, Topic topic) {
        return concluded.discussionPoints().stream().filter(point -> point.topic() == topic).findFirst()
                .orElseThrow(() -> new AssertionError(topic + " is not raised"));
    }

    private static OpenQuestion question(Formulation concluded, String id) {
        return concluded.openQuestions().stream().filter(open -> open.question().id().equals(id)).findFirst()
                .orElseThrow(() -> new AssertionError(id + " is not asked"));
    }

    private static Formulation formulate(String yaml) {
        return FORMULATOR.formulate(new IntakeReader(Clock.systemUTC(), null)
                .read("case.yaml", yaml.getBytes(StandardCharsets.UTF_8), InputFormat.YAML).orThrow().intake());
    }
}
