package ebb.note;

import static org.assertj.core.api.Assertions.assertThat;

import ebb.fact.FactType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is so and what is only imagined. */
class StatusReaderTest {

    private static List<MarkStatus> statuses(String text) {
        return LexiconTest.ANNOTATOR.annotate(new Note("x", text), Cast.unknown()).stream().map(Mark::status).toList();
    }

    @Test
    void whatIsFearedMayNeverHappenAndIsFearedAllTheSame() {
        assertThat(statuses("I'm worried she might leave me.")).containsExactly(MarkStatus.PRESENT);
        assertThat(statuses("I am scared of what he might do.")).containsExactly(MarkStatus.PRESENT);
    }

    @Test
    void aFearThatIsItselfImaginedIsNotFelt() {
        assertThat(statuses("I might be afraid of losing him.")).containsExactly(MarkStatus.HYPOTHETICAL);
    }

    @Test
    void whatHappenedLastNightIsPresentAndWhatHappenedOnceIsPast() {
        assertThat(statuses("I went through her phone last night.")).containsExactly(MarkStatus.PRESENT);
        assertThat(statuses("I went through her phone.")).containsExactly(MarkStatus.PAST);
    }

    @Test
    void aConditionAndWhatWouldFollowAreNotPast() {
        assertThat(statuses("I could not go on if she went.")).containsExactly(MarkStatus.PRESENT);
        assertThat(statuses("One wrong word and he will be gone.")).containsExactly(MarkStatus.PRESENT);
    }

    @Test
    void anIrregularVerbInThePresentIsNotPast() {
        assertThat(statuses("I panic when he goes quiet.")).containsExactly(MarkStatus.PRESENT);
    }

    private static List<MarkStatus> dangers(String text) {
        return LexiconTest.ANNOTATOR.annotate(new Note("x", text), Cast.unknown()).stream()
                .filter(mark -> mark.fact() == FactType.SAFETY_SIGNAL).map(Mark::status).toList();
    }

    @Test
    void whatTheWriterOnlyWishesToDoIsDoneToNobody() {
        assertThat(dangers("I want to throw the coffee at him.")).containsExactly(MarkStatus.HYPOTHETICAL);
        assertThat(dangers("My husband lied. I could have strangled him.")).containsOnly(MarkStatus.HYPOTHETICAL);
        assertThat(dangers("My husband wants to hit me.")).containsExactly(MarkStatus.PRESENT);
        assertThat(dangers("I wanted to leave and he hit me.")).containsExactly(MarkStatus.PRESENT);
        assertThat(dangers("I want to kill myself.")).containsExactly(MarkStatus.PRESENT);
    }

    @Test
    void toStopSomebodyIsADeedAndNotToStopDoingItIsAnother() {
        assertThat(dangers("My husband never stops me going out with friends.")).containsExactly(MarkStatus.NEGATED);
        assertThat(dangers("My husband won't stop hitting me.")).containsExactly(MarkStatus.PRESENT);
    }

    @Test
    void whatAFormerPartnerDidIsOverUnlessItIsSaidToGoOn() {
        assertThat(dangers("I was raped by my ex.")).containsExactly(MarkStatus.PAST);
        assertThat(dangers("I was in an abusive relationship for six years.")).containsExactly(MarkStatus.PAST);
        assertThat(dangers("I am scared of my ex.")).containsExactly(MarkStatus.PRESENT);
        assertThat(dangers("My ex keeps threatening to kill me.")).containsExactly(MarkStatus.PRESENT);
        assertThat(dangers("My boyfriend beats me when I see my ex.")).containsExactly(MarkStatus.PRESENT);
        assertThat(dangers("My first abusive husband hit me.")).containsExactly(MarkStatus.PAST);
        assertThat(dangers("My ex left me for my friend and suicidal thoughts come every night."))
                .containsExactly(MarkStatus.PRESENT);
    }
}
