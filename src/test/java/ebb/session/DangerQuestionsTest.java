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
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is asked first where there is a danger, and why it comes first where nobody was asked alone. */
class DangerQuestionsTest {
    private static final Formulator FORMULATOR =
            new Formulator(new SessionPool(BundledRules.shared()), KnowledgeReader.bundled());
    private static final String SCREENED = """
            screenings:
              - {id: s1, of: ana, kind: partner-violence, result: negative, setting: alone}
              - {id: s2, of: ben, kind: partner-violence, result: negative, setting: alone}
            """;

    @Test
    void askInThePlaceOfTheUsualOnesWhatFitsTheDanger() {
        assertThat(questions("{id: y1, about: ana, by: ana, kind: suicidal-ideation, recency: current}")).containsExactly(
                "Ana, have you thought of ending your life, or of not being there any more, and when was that last?",
                "Ana, how far have you thought it out, and is what you would need for it within reach?",
                "Ana, what has kept you from it so far, and who may know of it from today on?");
    }

    @Test
    void askTheSameWhereItIsPastAndNobodyHasAskedSince() {
        assertThat(questions("{id: y1, about: ana, by: ana, kind: suicidal-ideation, recency: past, when: 2025-02}"))
                .first().asString().startsWith("Ana, have you thought of ending your life");
    }

    @Test
    void askOfEachOfSeveralDangersTheFirst() {
        assertThat(questions("{id: y1, about: ana, by: ana, kind: substance-crisis, recency: current}",
                "{id: y2, about: kim, by: ana, kind: child-at-risk, recency: current}")).hasSize(3).contains(
                "Ana, how much is it in a day, when was the last, and what happens when you leave it out?",
                "Who is with Kim right now, and who will be tonight?");
    }

    @Test
    void askThoseWhoAreThereOfSomebodyWhoDoesNotAttend() {
        DiscussionPoint first = first(SCREENED + """
                safetySignals: [{id: y1, about: cleo, by: cleo, kind: self-harm, recency: current}]
                """);
        assertThat(first.about()).containsExactly("ana", "ben");
        assertThat(first.questions()).startsWith("What have you seen or heard that makes you afraid for Cleo?")
                .noneMatch(question -> question.startsWith("Cleo"));
    }

    @Test
    void askNobodyElseOfWhatComesFromAPartner() {
        assertThat(first(SCREENED + """
                safetySignals: [{id: y1, about: cleo, by: kim, kind: partner-violence, recency: past}]
                """).about()).containsExactly("cleo");
    }

    @Test
    void askOfSomebodyAbsentInTheTurnOfTheDangers() {
        assertThat(questions("{id: y1, about: cleo, by: cleo, kind: self-harm, recency: current}",
                "{id: y2, about: kim, by: cleo, kind: child-at-risk, recency: current}")).hasSize(3).contains(
                "Who is with Kim right now, and who will be tonight?",
                "What have you seen or heard that makes you afraid for Cleo?");
    }

    @Test
    void askOfWhatComesFromThePartnerOnceAndOfTheGravest() {
        assertThat(questions("{id: y1, about: ana, by: ben, kind: fear-of-partner, recency: current}",
                "{id: y2, about: ana, by: ben, kind: partner-violence, recency: current}")).containsExactly(
                "Ana, what is the worst that has happened, and has it been getting worse or more frequent?",
                "Ana, has there ever been a hand at your throat, a weapon, or a threat to kill?",
                "Ana, how safe is it to go home today, and whom could you ring or go to at any hour?");
    }

    @Test
    void askEachOfTwoWhoEndangerEachOther() {
        assertThat(questions("{id: y1, about: ana, by: ben, kind: coercive-control, recency: current}",
                "{id: y2, about: ben, by: ana, kind: partner-violence, recency: current}")).containsExactlyInAnyOrder(
                "Ana, what can you decide by yourself in an ordinary week, and what do you have to account for?",
                "Ben, what is the worst that has happened, and has it been getting worse or more frequent?",
                "Ana, what happens, or would happen, if you said no?");
    }

    @Test
    void leaveNothingOutWhereThePartnerAndOneselfAreADanger() {
        assertThat(questions("{id: y1, about: ana, by: ana, kind: suicidal-ideation, recency: current}",
                "{id: y2, about: ana, by: ben, kind: partner-violence, recency: current}")).hasSize(3)
                .anyMatch(question -> question.contains("ending your life"))
                .anyMatch(question -> question.contains("the worst that has happened"));
    }

    @Test
    void aPartnersPastDangerIsAskedAboutInTheUsualWords() {
        assertThat(first("""
                screenings: [{id: s1, of: ben, kind: partner-violence, result: negative, setting: alone, when: 2025-01}]
                safetySignals: [{id: y1, about: ana, by: ben, kind: partner-violence, recency: past, when: 2025-02}]
                """).questions()).first()
                .isEqualTo("Is there anything about life at home that's easier to say with nobody else in the room?");
    }

    @Test
    void whatWasAskedWithTheOtherThereWasNotAskedOfNobody() {
        assertThat(first(SCREENED.replace("alone", "joint")).why()).isEqualTo("Ana and Ben were asked about violence, control"
                + " and fear only with the other there; ask each person again, alone, before anything is taken up together.");
        assertThat(first("").why()).isEqualTo("Nobody was asked yet about violence, control or fear between Ana and Ben; ask"
                + " each person alone before anything is taken up together.");
    }

    private static List<String> questions(String... signals) {
        StringBuilder facts = new StringBuilder(SCREENED).append("safetySignals:\n");
        for (String signal : signals) {
            facts.append("  - ").append(signal).append('\n');
        }
        return first(facts.toString()).questions();
    }

    private static DiscussionPoint first(String facts) {
        String text = """
                case: ana-and-ben
                people:
                  - {id: ana, name: Ana, role: client}
                  - {id: ben, name: Ben, role: client}
                  - {id: cleo, name: Cleo, role: other}
                  - {id: kim, name: Kim, role: other}
                relationship: {between: [ana, ben], attending: [ana, ben]}
                """ + facts;
        DiscussionPoint first = FORMULATOR.formulate(new IntakeReader(Clock.systemUTC(), null)
                        .read("t.yaml", text.getBytes(StandardCharsets.UTF_8), InputFormat.YAML).orThrow().intake())
                .discussionPoints().get(0);
        assertThat(first.topic()).isEqualTo(Topic.SAFETY_FIRST);
        return first;
    }
}
