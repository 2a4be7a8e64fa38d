package ebb.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who does what where a sentence names its subject once, or names two side by side. */
class CarriedSubjectTest {

    private static List<String> marks(String text) {
        return LexiconTest.ANNOTATOR.annotate(new Note("x", text), Cast.unknown()).stream()
                .map(mark -> mark.fact().term() + " " + mark.term().term() + " " + mark.who() + ": " + mark.quote())
                .toList();
    }

    @Test
    void aSecondVerbHasTheSubjectOfTheFirst() {
        assertThat(marks("My husband eats his dinner and calls me stupid."))
                .containsExactly("conduct incivility partner: calls me stupid");
        assertThat(marks("My husband works at the bank, and calls me stupid."))
                .containsExactly("conduct incivility partner: calls me stupid");
    }

    @Test
    void aVerbWithoutEndingGoesOnWithThoseWhoseVerbsBearNone() {
        assertThat(marks("I run upstairs and call him stupid."))
                .containsExactly("conduct incivility author: call him stupid");
        assertThat(marks("He eats his dinner or calls me stupid."))
                .containsExactly("conduct incivility partner: calls me stupid");
        assertThat(marks("He never eats his dinner or calls me stupid.")).isEmpty();
        assertThat(marks("I asked him to sit down and tell me to shut up.")).isEmpty();
    }

    @Test
    void aNewSubjectIsNotReplaced() {
        assertThat(marks("My husband eats his dinner and I called him stupid."))
                .containsExactly("conduct incivility author: I called him stupid");
    }

    @Test
    void theSubjectIsNotCarriedAcrossAColon() {
        assertThat(marks("My husband likes the town: and calls me stupid.")).isEmpty();
    }

    @Test
    void whoIsNamedInAHeadingIsTheSubjectOfWhatFollowsWithoutOne() {
        assertThat(marks("Keisha saw Duncan. Keisha, alone: not afraid of him, no violence ever."))
                .contains("screening fear-of-partner client: not afraid of him",
                        "screening partner-violence client: no violence ever")
                .noneMatch(mark -> mark.startsWith("screening") && mark.contains("partner:"));
    }

    @Test
    void howLongItHasBeenDoesNotPartTheSubjectFromItsVerb() {
        assertThat(marks("My husband of almost ten years calls me stupid."))
                .containsExactly("conduct incivility partner: My husband of almost ten years calls me stupid");
    }

    @Test
    void anOldGirlfriendIsAFormerOne() {
        assertThat(marks("My old girlfriend cheated on me."))
                .containsExactly("wound betrayal author: My old girlfriend cheated on me");
        assertThat(marks("My 30 year old girlfriend calls me stupid."))
                .containsExactly("conduct incivility partner: My 30 year old girlfriend calls me stupid");
    }

    @Test
    void twoNamedSideBySideAreTheTwoTogether() {
        assertThat(marks("My husband and I never talk to each other."))
                .containsExactly("complaint conversation author: My husband and I never talk to each other");
        assertThat(marks("My mother and I never talk to each other.")).isEmpty();
    }

    @Test
    void whomSomethingIsDoneToIsNoPairWithTheSubjectOfTheNextClause() {
        assertThat(marks("He does not trust me and he criticises everything I do."))
                .containsExactly("fear betrayal partner: He does not trust me",
                        "complaint criticism author: he criticises everything");
    }

    @Test
    void whatNobodyIsNamedForIsThePartnersWhereItIsAboutTheOther() {
        assertThat(marks("Everything I say goes in one ear and out the other."))
                .containsExactly("conduct not-listening partner: in one ear and out");
        assertThat(marks("It is like having a third child."))
                .containsExactly("conduct childlike-at-home partner: It is like having a third child");
    }

    @Test
    void aPronounActsWhereAVerbInIngGoesOn() {
        assertThat(marks("The day began with him shouting at me."))
                .containsExactly("conduct incivility partner: him shouting at me");
        assertThat(marks("He let me know at the wedding. Hand me the string, shouting at the dog is no use.")).isEmpty();
        assertThat(marks("He put the cup beside me during the call.")).isEmpty();
    }

    @Test
    void aDenialReachesThePronounBeforeAVerbInIng() {
        assertThat(LexiconTest.ANNOTATOR.annotate(new Note("x", "We ate without him shouting at me."), Cast.unknown()))
                .extracting(Mark::status).containsExactly(MarkStatus.NEGATED);
    }

    @Test
    void whatOnlyLeadsUpToADeedIsPassedOver() {
        assertThat(marks("I end up shouting at him."))
                .containsExactly("conduct incivility author: I end up shouting at him");
        assertThat(marks("She catches herself shouting at me."))
                .containsExactly("conduct incivility partner: She catches herself shouting at me");
        assertThat(marks("I can't help shouting at him."))
                .containsExactly("conduct incivility author: I can't help shouting at him");
    }

    @Test
    void whatSomebodyIsSaidToBeIsNobodyNew() {
        assertThat(marks("She says I'm a terrible mother."))
                .containsExactly("complaint criticism author: She says I'm a terrible mother");
    }
}
