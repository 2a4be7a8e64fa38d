package ebb.note;

import static org.assertj.core.api.Assertions.assertThat;

import ebb.fact.FactType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whose stepping back is one from a bond, and whose blows endanger a child. */
class DoingTest {

    private static List<String> withdrawals(String text) {
        return LexiconTest.ANNOTATOR.annotate(new Note("x", text), Cast.unknown()).stream()
                .filter(mark -> mark.fact() == FactType.WITHDRAWAL)
                .map(mark -> mark.term().term() + " " + mark.who() + ": " + mark.quote()).toList();
    }

    @Test
    void howARelativeSpendsTheTimeIsTheirs() {
        assertThat(withdrawals("My son is on his computer all night.")).isEmpty();
        assertThat(withdrawals("My husband is on his computer all night."))
                .containsExactly("pastime partner: My husband is on his computer all night");
    }

    @Test
    void aRelativeMayFallSilent() {
        assertThat(withdrawals("My daughter has not spoken to me since Easter."))
                .containsExactly("silence other: My daughter has not spoken to me since Easter");
    }

    @Test
    void aStrangerStepsBackFromNoBond() {
        assertThat(withdrawals("My boss will not speak to me.")).isEmpty();
    }

    @Test
    void whoWakesToAHandAtTheThroatIsNotTheOneWhoPutItThere() {
        assertThat(dangers("I woke up with his hands round my neck."))
                .containsExactly("partner-violence author: hands round my neck");
    }

    @Test
    void aRelativeWhoIsOnlySpokenOfDoesNothing() {
        assertThat(dangers("We argued about her sister and she put her hands round my neck."))
                .containsExactly("partner-violence author: she put her hands round my neck");
    }

    @Test
    void aParentsPartnerIsAsAParentToTheChild() {
        assertThat(dangers("My mum's new boyfriend hits me. I am 14."))
                .containsExactly("child-at-risk author: My mum's new boyfriend hits me");
        assertThat(dangers("My son's father hits him.")).containsExactly("child-at-risk other: My son's father hits him");
    }

    private static List<String> dangers(String text) {
        return LexiconTest.ANNOTATOR.annotate(new Note("x", text), Cast.unknown()).stream()
                .filter(mark -> mark.fact() == FactType.SAFETY_SIGNAL)
                .map(mark -> mark.term().term() + " " + mark.who() + ": " + mark.quote()).toList();
    }
}
