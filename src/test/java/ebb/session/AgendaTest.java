package ebb.session;

import static org.assertj.core.api.Assertions.assertThat;

import ebb.fact.Intake;
import ebb.finding.Discussion;
import ebb.finding.Topic;
import ebb.formulation.DiscussionPoint;
import ebb.io.InputFormat;
import ebb.io.IntakeReader;
import ebb.io.KnowledgeReader;
import ebb.rulebase.BundledRules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;

/** On whose word a topic is suggested, and whom its questions name. */
class AgendaTest {
    private static final SessionPool POOL = new SessionPool(BundledRules.shared());
    private static final Formulator FORMULATOR = new Formulator(POOL, KnowledgeReader.bundled());

    @Test
    void whatOneTellsOfTheOtherIsSaidToBeTold() {
        assertThat(why("{kind: partner-report, who: ana}"))
                .isEqualTo("Ben steps back and the two have agreed on nothing about it, which may leave Ana alone with"
                        + " it: Ben withdraws from Ana into silence, without agreement, without explaining (told by Ana about Ben).");
    }

    @Test
    void whatThePersonTellsIsNot() {
        assertThat(why("{kind: self-report}"))
                .isEqualTo("Ben steps back and the two have agreed on nothing about it, which may leave Ana alone with"
                        + " it: Ben withdraws from Ana into silence, without agreement, without explaining.");
    }

    @Test
    void questionsToOneAloneNameTheOtherOne() {
        DiscussionPoint point = agreeing("[ana]", "{kind: partner-report, who: ana}");

        assertThat(point.about()).containsExactly("ana");
        assertThat(point.questions()).element(1)
                .isEqualTo("Which words would make the waiting bearable, for you or for Ben?");
    }

    @Test
    void questionsToEachOfTwoAloneNameNeither() {
        DiscussionPoint point = point("""
                case: ana-and-ben
                people: [{id: ana, name: Ana, role: client}, {id: ben, name: Ben, role: client}]
                relationship: {between: [ana, ben], attending: [ana, ben]}
                boundaryTalks: [{id: t1, between: [ana, ben], status: never-discussed, private: true}]
                screenings:
                  - {id: s1, of: ana, kind: partner-violence, result: negative, setting: alone}
                  - {id: s2, of: ben, kind: partner-violence, result: negative, setting: alone}
                """, Topic.NEGOTIATE_THE_BOUNDARY);

        assertThat(point.about()).containsExactly("ana", "ben");
        assertThat(point.questions()).contains("What do you think your partner would answer?");
    }

    @Test
    void whoeverIsThereIsAskedAboutWhoeverIsNotAsAboutAnother() {
        String text = """
                case: ana-and-ben
                people: [{id: ana, name: Ana, role: client}, {id: ben, name: Ben, role: partner}]
                relationship: {between: [ana, ben], attending: %s}
                conduct: [{id: d1, by: ben, kind: incivility, source: {kind: partner-report, who: ana}}]
                screenings:
                  - {id: s1, of: ana, kind: partner-violence, result: negative, setting: alone}
                  - {id: s2, of: ben, kind: partner-violence, result: negative, setting: alone}
                """;

        assertThat(point(text.formatted("[ana]"), Topic.CIVIL_AT_HOME).questions()).first()
                .isEqualTo("Which small courtesies from Ben do you miss most?");
        assertThat(point(text.formatted("[ana, ben]"), Topic.CIVIL_AT_HOME).questions())
                .noneMatch(question -> question.contains("do you miss most"));
    }

    @Test
    void whereNothingHasToWaitEveryTopicMayBeRaised() throws IOException {
        Intake intake = new IntakeReader(Clock.systemUTC(), null)
                .read(Path.of("samples/session-prep/imani-and-tess.json")).intake();
        Conclusions conclusions = POOL.conclude(intake);

        assertThat(FORMULATOR.topics(intake, conclusions)).extracting(DiscussionPoint::topic)
                .containsExactlyInAnyOrderElementsOf(conclusions.hypotheses(Discussion.class).stream()
                        .filter(discussion -> conclusions.strength(discussion) != null).map(Discussion::topic).toList())
                .contains(Topic.GOOD_ENOUGH_REVIEW);
    }

    @Test
    void amongThreeATopicIsTakenUpWithThePairThatWhatWeighsMostIsAbout() {
        String text = """
                case: ana-ben-and-cy
                people: [{id: ana, name: Ana, role: client}, {id: ben, name: Ben, role: client}, {id: cy, name: Cy, role: client}]
                relationships: [{between: [ana, ben], attending: [ana, ben]}, {between: [ben, cy], attending: [ben, cy]}]
                withdrawals:
                  - {id: w1, by: ben, from: cy, pattern: silence, agreed: no, explained: no, afterwards: unresolved}
                  - {id: w2, by: ben, from: ana, pattern: silence, agreed: no, explained: yes}
                screenings:
                  - {id: s1, of: ana, kind: partner-violence, result: negative, setting: alone}
                  - {id: s2, of: ben, kind: partner-violence, result: negative, setting: alone}
                  - {id: s3, of: cy, kind: partner-violence, result: negative, setting: alone}
                """;

        DiscussionPoint point = point(text, Topic.AGREE_THE_RETREAT);

        assertThat(point.about()).containsExactly("ben", "cy");
        assertThat(point.why()).contains("Ben withdraws from Cy");
    }

    @Test
    void whatSomebodyOutsideHoldsRightIsAboutTheTwo() {
        String text = """
                case: ana-and-ben
                people: [{id: ana, name: Ana, role: client}, {id: ben, name: Ben, role: client}, {id: mo, name: Mo, role: other}]
                relationship: {between: [ana, ben], attending: [ana, ben]}
                beliefs: [{id: l1, by: mo, kind: one-right-way, source: {kind: partner-report, who: ana}}]
                screenings:
                  - {id: s1, of: ana, kind: partner-violence, result: negative, setting: alone}
                  - {id: s2, of: ben, kind: partner-violence, result: negative, setting: alone}
                """;

        DiscussionPoint point = point(text, Topic.WHOSE_YARDSTICK);

        assertThat(point.about()).containsExactly("ana", "ben");
        assertThat(point.why()).isEqualTo("Mo believes that there is one right way to be close (told by Ana about Mo); it could"
                + " be worth asking whose measure that is, and whether the two would choose it.");
    }

    @Test
    void amongThreeWhatSomebodyOutsideHoldsRightIsAboutThoseWhoToldOfIt() {
        String text = """
                case: ana-ben-and-cy
                people:
                  - {id: ana, name: Ana, role: client}
                  - {id: ben, name: Ben, role: client}
                  - {id: cy, name: Cy, role: client}
                  - {id: mo, name: Mo, role: other}
                relationships: [{between: [ana, ben], attending: [ana, ben]}, {between: [ben, cy], attending: [ben, cy]}]
                beliefs: [{id: l1, by: mo, kind: one-right-way, source: {kind: partner-report, who: cy}}]
                screenings:
                  - {id: s1, of: ana, kind: partner-violence, result: negative, setting: alone}
                  - {id: s2, of: ben, kind: partner-violence, result: negative, setting: alone}
                  - {id: s3, of: cy, kind: partner-violence, result: negative, setting: alone}
                """;

        assertThat(point(text, Topic.WHOSE_YARDSTICK).about()).containsExactlyInAnyOrder("ben", "cy");
    }

    @Test
    void whereOneIsInDangerItIsTheirsThatIsNotGoodEnough() {
        String text = """
                case: ana-and-ben
                people: [{id: ana, name: Ana, role: client}, {id: ben, name: Ben, role: client}]
                relationship: {between: [ana, ben], attending: [ana, ben]}
                safetySignals: [{id: y1, about: ana, by: ben, kind: partner-violence, recency: current}]
                ratings: [{id: g1, by: ben, criterion: overall-happiness, score: 1}]
                """;

        DiscussionPoint point = point(text, Topic.NOT_GOOD_ENOUGH_FOR_YOU);

        assertThat(point.about()).containsExactly("ana");
        assertThat(point.why()).startsWith("Violence by Ben toward Ana was named").doesNotContain("Ben rates");
    }

    @Test
    void aConclusionTellsWhyATopicIsRaisedBeforeTheFactsBesideItDo() {
        String text = """
                case: ana-and-ben
                people: [{id: ana, name: Ana, role: client}, {id: ben, name: Ben, role: client}]
                relationship: {between: [ana, ben], attending: [ana, ben]}
                complaints: [{id: c1, by: ana, about: ben, theme: %s, intensity: 4%s}]
                screenings:
                  - {id: s1, of: ana, kind: partner-violence, result: negative, setting: alone}
                  - {id: s2, of: ben, kind: partner-violence, result: negative, setting: alone}
                """;

        assertThat(point(text.formatted("affection", ", voiced: directly"), Topic.NAME_THE_NEED).why())
                .endsWith("; underneath, Ana may be asking whether they matter to Ben.");
        assertThat(point(text.formatted("demands", ""), Topic.NAME_THE_NEED).why())
                .endsWith("; it may be worth looking for the need beneath it.");
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
        return point(text, Topic.AGREE_THE_RETREAT);
    }

    private static DiscussionPoint point(String text, Topic topic) {
        return FORMULATOR.formulate(new IntakeReader(Clock.systemUTC(), null)
                        .read("t.yaml", text.getBytes(StandardCharsets.UTF_8), InputFormat.YAML).orThrow().intake())
                .discussionPoints().stream().filter(point -> point.topic() == topic).findFirst().orElseThrow();
    }
}
