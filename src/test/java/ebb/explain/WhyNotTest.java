package ebb.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ebb.fact.Intake;
import ebb.finding.Hypothesis;
import ebb.finding.Scale;
import ebb.finding.Topic;
import ebb.finding.Verdict;
import ebb.session.Conclusions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Why something was not concluded, and the fewest changes that would bring it about. */
class WhyNotTest {

    private final Intake intake = Given.rowanAndSky();

    @Test
    void namesTheNearestMissFirstAndSaysHowEachConditionStands() {
        WhyNot answer = Given.EXPLAINER.whyNot(intake, "pattern:mutual-avoidance@rowan,sky");

        WhyNot.Attempt nearest = answer.rules().get(0);
        assertThat(nearest.rule().name()).isEqualTo("Mutual avoidance: both withdraw and neither way settles anything");
        assertThat(nearest.conditions()).extracting(WhyNot.Check::standing)
                .containsExactly(WhyNot.Standing.NOT_ASKED, WhyNot.Standing.MET);
        WhyNot.Attempt farthest = answer.rules().get(answer.rules().size() - 1);
        assertThat(farthest.rule().name()).isEqualTo("Mutual avoidance: both keep what they miss to themselves");
        assertThat(farthest.conditions()).extracting(WhyNot.Check::standing)
                .containsExactly(WhyNot.Standing.OTHERWISE, WhyNot.Standing.NOT_ASKED);
        assertThat(farthest.conditions().get(0).detail()).isEqualTo("voiced is accusingly");
    }

    @Test
    void tellsDeniedFromNotAsked() {
        Intake asked = Given.of("""
                {"case": "one", "people": [{"id": "ana", "role": "client"}],
                 "asked": [{"id": "a1", "of": "ana", "fact": "fear", "term": "abandonment", "answer": "denied"}]}""");
        Intake notAsked = Given.of("{\"case\": \"one\", \"people\": [{\"id\": \"ana\", \"role\": \"client\"}]}");
        String rule = "Needs: a fear of being left may be the fear of not being loved";

        assertThat(standing(asked, rule)).isEqualTo(WhyNot.Standing.DENIED);
        assertThat(standing(notAsked, rule)).isEqualTo(WhyNot.Standing.NOT_ASKED);
    }

    private static WhyNot.Standing standing(Intake intake, String rule) {
        return Given.EXPLAINER.whyNot(intake, "need:love@ana").rules().stream()
                .filter(attempt -> attempt.rule().name().equals(rule)).findFirst().orElseThrow()
                .conditions().get(0).standing();
    }

    @Test
    void everyRemedyBringsItAboutAndNothingSmallerInItDoes() {
        for (String finding : List.of("need:nurturance@rowan", "pattern:mutual-avoidance@rowan,sky", "topic:old-debts",
                "pattern:constructive-retreat@sky,rowan", "need:protection@sky", "good-enough", "pattern:unequal-load@sky,rowan",
                "pattern:rescue-bargain@rowan,sky", "topic:share-the-load")) {
            WhyNot answer = Given.EXPLAINER.whyNot(intake, finding);
            List<Hypothesis> goals = goals(finding);
            assertThat(answer.remedies()).as(finding).isNotEmpty();
            for (WhyNot.Remedy remedy : answer.remedies()) {
                assertThat(holds(goals, remedy.edits())).as("%s by %s", finding, remedy.changes()).isTrue();
                for (int left = 0; left < remedy.edits().size(); left++) {
                    List<Edit> fewer = new ArrayList<>(remedy.edits());
                    fewer.remove(left);
                    assertThat(holds(goals, fewer)).as("%s by only %s", finding, fewer).isFalse();
                }
            }
        }
    }

    /** The same as the search, by trying all single changes and pairs without any thought. */
    @Test
    void nothingSmallerIsFoundByTryingEverything() {
        for (String finding : List.of("good-enough", "pattern:demand-withdraw@sky,rowan", "need:partnership@sky")) {
            int size = Given.EXPLAINER.whyNot(intake, finding).remedies().get(0).edits().size();
            assertThat(smallest(goals(finding), size)).as(finding).isEqualTo(size);
        }
    }

    private int smallest(List<Hypothesis> goals, int upTo) {
        try (EditedCase open = new EditedCase(Given.POOL, intake)) {
            Closure closure = new Closure(Given.POOL.rules().texts(), goals);
            Palette palette = new Palette(intake, closure.wanted(), closure.unwanted());
            List<Edit> all = new ArrayList<>(palette.additions());
            all.addAll(palette.alterations());
            for (Edit one : all) {
                if (reaches(open, goals, List.of(one))) {
                    return 1;
                }
            }
            for (int i = 0; upTo > 1 && i < all.size(); i++) {
                for (int j = i + 1; j < all.size(); j++) {
                    if (!all.get(i).factId().equals(all.get(j).factId())
                            && reaches(open, goals, List.of(all.get(i), all.get(j)))) {
                        return 2;
                    }
                }
            }
            return 3;
        }
    }

    private static boolean reaches(EditedCase open, List<Hypothesis> goals, List<Edit> edits) {
        open.apply(edits);
        boolean reached = goals.stream().allMatch(goal -> open.session().certainty(goal) >= Scale.POSSIBLE);
        open.undo(edits);
        return reached;
    }

    private boolean holds(List<Hypothesis> goals, List<Edit> edits) {
        Conclusions conclusions = Given.POOL.conclude(EditedCase.edited(intake, edits));
        return goals.stream().allMatch(goal -> conclusions.strength(goal) != null);
    }

    private List<Hypothesis> goals(String finding) {
        return new FindingReader(intake, Given.POOL.conclude(intake)).read(finding).hypotheses();
    }

    @Test
    void saysWhenItWouldTakeMoreThanThreeChanges() {
        Intake alone = Given.of("{\"case\": \"one\", \"people\": [{\"id\": \"ana\", \"role\": \"client\"}]}");

        assertThat(Given.EXPLAINER.whyNot(alone, "caution:partner-violence@ana").remedies()).isEmpty();
    }

    @Test
    void saysWhatIsConcludedAndWhatHasToWait() {
        assertThat(Given.EXPLAINER.whyNot(intake, "need:love@rowan").outcome()).isEqualTo(WhyNot.Outcome.CONCLUDED);
        Intake endangered = EditedCase.edited(intake, List.of(new Edit.Added(new ebb.fact.SafetySignal("z1", "rowan", "sky",
                ebb.fact.SafetyKind.PARTNER_VIOLENCE, ebb.fact.Recency.CURRENT, null, intake.facts().get(0).told()))));
        WhyNot waiting = Given.EXPLAINER.whyNot(endangered, "topic:say-it-directly");
        assertThat(waiting.outcome()).isEqualTo(WhyNot.Outcome.WITHHELD);
        assertThat(waiting.remedies()).isEmpty();
    }

    @Test
    void callsNothingGoodEnoughWhereThereIsOnlyOne() {
        WhyNot answer = Given.EXPLAINER.whyNot(Given.of("""
                {"case": "one", "people": [{"id": "ana", "role": "client"}],
                 "ratings": [{"id": "g1", "by": "ana", "criterion": "overall-happiness", "score": 9}]}"""), "good-enough");

        assertThat(answer.outcome()).isEqualTo(WhyNot.Outcome.TOO_FEW_PEOPLE);
        assertThat(answer.because()).isEqualTo("A verdict is on two people or more, and here there is one.");
        assertThat(answer.remedies()).isEmpty();
    }

    @Test
    void callsNothingGoodEnoughForWhoeverIsAsUnhappyAsContent() {
        Intake torn = Given.of("""
                {"case": "two", "people": [{"id": "ana", "name": "Ana", "role": "client"}, {"id": "ben", "role": "client"}],
                 "relationship": {"between": ["ana", "ben"], "attending": ["ana", "ben"]},
                 "ratings": [{"id": "g1", "by": "ana", "criterion": "companionship", "score": 8},
                             {"id": "g2", "by": "ana", "criterion": "connectedness", "score": 8},
                             {"id": "g3", "by": "ana", "criterion": "affection", "score": 2},
                             {"id": "g4", "by": "ana", "criterion": "autonomy", "score": 2},
                             {"id": "g5", "by": "ana", "criterion": "separateness", "score": 2},
                             {"id": "g6", "by": "ben", "criterion": "overall-happiness", "score": 9}]}""");

        WhyNot answer = Given.EXPLAINER.whyNot(torn, "good-enough");

        assertThat(answer.outcome()).isEqualTo(WhyNot.Outcome.OUTWEIGHED);
        assertThat(answer.because()).isEqualTo("Each of them would have to be reasonably content."
                + " Unhappiness is at least as certain of Ana.");
        assertThat(answer.remedies()).isNotEmpty().allSatisfy(remedy -> assertThat(Given.EXPLAINER.formulate(
                EditedCase.edited(torn, remedy.edits())).goodEnough().verdict()).isEqualTo(Verdict.GOOD_ENOUGH));
    }

    @Test
    void tellsATopicThatIsOnlyPossibleFromOneThatComesAfterSix() {
        Intake five = EditedCase.edited(Given.sample("petra-and-jonas"), List.of(new Edit.Dropped(
                Given.sample("petra-and-jonas").facts().stream().filter(fact -> fact.id().equals("g5")).findFirst().orElseThrow())));

        assertThat(Given.EXPLAINER.whyNot(five, "topic:sort-out-first").outcome()).isEqualTo(WhyNot.Outcome.ONLY_POSSIBLE);
        assertThat(Given.EXPLAINER.whyNot(Given.sample("ngozi-and-emeka"), "topic:slow-down").outcome())
                .isEqualTo(WhyNot.Outcome.BEYOND_SIX);
    }

    /** Safety takes a place beyond five, and what is no more than possible is passed over all the same. */
    @Test
    void tellsATopicThatIsOnlyPossibleWhereOneThatProtectsIsTheSixth() {
        assertThat(Given.EXPLAINER.formulate(Given.sample("delroy")).discussionPoints()).hasSize(6);
        assertThat(Given.EXPLAINER.whyNot(Given.sample("delroy"), "topic:name-the-need").outcome())
                .isEqualTo(WhyNot.Outcome.ONLY_POSSIBLE);
    }

    /** Conditions ask for what a fact does not hold until somebody told it, such as whether it is hearsay. */
    @Test
    void answersForEveryTopic() {
        Intake one = Given.of("""
                {"case": "two", "people": [{"id": "ana", "role": "client"}, {"id": "ben", "role": "partner"}],
                 "relationship": {"between": ["ana", "ben"], "attending": ["ana"]},
                 "fears": [{"id": "f1", "by": "ana", "of": "commitment"}],
                 "screenings": [{"id": "s1", "of": "ana", "kind": "partner-violence", "result": "negative"}]}""");

        List<Topic> withRules = new ArrayList<>();
        for (Topic topic : Topic.values()) {
            WhyNot answer = Given.EXPLAINER.whyNot(one, "topic:" + topic.term());
            assertThat(answer.rules()).as(topic.term()).allSatisfy(attempt -> assertThat(attempt.conditions()).isNotEmpty());
            if (!answer.rules().isEmpty()) {
                withRules.add(topic);
            }
        }
        assertThat(withRules).contains(Topic.NAME_THE_NEED, Topic.BREAK_THE_CHASE).hasSizeGreaterThan(25);
    }

    @Test
    void namesTheNearestOfAnUnknownFinding() {
        assertThatThrownBy(() -> Given.EXPLAINER.whyNot(intake, "need:luv@rowan"))
                .isInstanceOf(UnknownNameException.class)
                .satisfies(thrown -> assertThat(ebb.io.UnknownNames.sentence((UnknownNameException) thrown))
                        .startsWith("There is no finding \"need:luv@rowan\". The nearest: need:love@rowan"));
    }
}
