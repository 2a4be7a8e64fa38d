package ebb.note;

import static org.assertj.core.api.Assertions.assertThat;

import ebb.fact.FactType;
import ebb.fact.Person;
import ebb.fact.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whose answers the screenings in a clinician's note are. */
class InterviewTest {

    private static final Cast PAIR = Cast.of(List.of(new Person("rosa", "Rosa", Role.CLIENT, true),
            new Person("henrik", "Henrik", Role.CLIENT, true)));

    private static List<String> screenings(String text, Cast cast) {
        return LexiconTest.ANNOTATOR.annotate(new Note("x", text), cast).stream()
                .filter(mark -> mark.fact() == FactType.SCREENING)
                .map(mark -> mark.who() + " " + mark.term().term() + " " + mark.detail().value()).distinct().sorted().toList();
    }

    private static List<String> screenings(String text) {
        return screenings(text, PAIR);
    }

    @Test
    void whatNobodyIsSaidToHaveAnsweredIsNobodys() {
        assertThat(screenings("Rosa and Henrik came. No violence, no thoughts of suicide.")).isEmpty();
        assertThat(screenings("Rosa came without Henrik. No violence, not afraid.",
                Cast.of(List.of(new Person("rosa", "Rosa", Role.CLIENT, true), new Person("henrik", "Henrik", Role.PARTNER, false)))))
                .containsExactly("rosa fear-of-partner negative", "rosa partner-violence negative");
    }

    @Test
    void whoIsSeenAloneAnswersToTheEndOfTheParagraph() {
        assertThat(screenings("ROSA ALONE. He shouts. Never hit her. Not afraid.\n\nNo thoughts of suicide. Henrik late."))
                .containsExactly("rosa fear-of-partner negative", "rosa partner-violence negative");
        assertThat(screenings("Rosa and Henrik. Alone, H: no force. Nobody watches him."))
                .containsExactly("henrik coercive-control negative", "henrik partner-violence negative");
        assertThat(screenings("Rosa and Henrik. Never hit her, she isn't afraid of him, asked alone."))
                .contains("rosa fear-of-partner negative").noneMatch(answer -> answer.startsWith("henrik fear"));
        assertThat(screenings("Rosa and Henrik. Alone, Rosa: not afraid he'd leave.")).isEmpty();
        assertThat(screenings("Henrik was not seen alone. No fear, no force. Rosa will ring.")).isEmpty();
    }

    @Test
    void aDeedDeniedIsTheAnswerOfTheOtherUnlessTheDoerWasAsked() {
        assertThat(screenings("Rosa came early. Henrik has never hit her.")).containsExactly("rosa partner-violence negative");
        assertThat(screenings("Rosa came early. Henrik alone: never hit her.")).containsExactly("henrik partner-violence negative");
        assertThat(screenings("Rosa is not stopping him going anywhere, said Henrik.")).containsExactly("henrik coercive-control negative");
    }

    @Test
    void eachAndSinglyAreBoth() {
        List<String> both = List.of("henrik fear-of-partner negative", "henrik partner-violence negative",
                "rosa fear-of-partner negative", "rosa partner-violence negative");

        assertThat(screenings("Rosa and Henrik. Singly: no hitting, not afraid.")).isEqualTo(both);
        assertThat(screenings("Rosa and Henrik, each seen alone. Asked about the house.\n\nAlone: no force, no fear.")).isEqualTo(both);
        assertThat(screenings("Rosa and Henrik, both here, and she is not afraid of him."))
                .containsExactly("rosa fear-of-partner negative");
    }

    @Test
    void aSpeakerAnswers() {
        assertThat(screenings("Rosa was out. Henrik says that he is not afraid of her.")).containsExactly("henrik fear-of-partner negative");
    }

    @Test
    void whoSaysTheSameAnswersToo() {
        List<String> both = List.of("henrik fear-of-partner negative", "rosa fear-of-partner negative");

        assertThat(screenings("Rosa and Henrik came. She isn't afraid of him; he says the same.")).isEqualTo(both);
        assertThat(screenings("Rosa alone: not afraid of Henrik. Henrik alone: the same.")).isEqualTo(both);
        assertThat(screenings("Rosa alone: not afraid of Henrik. He wants the same thing.")).hasSize(1);
        assertThat(screenings("Rosa alone: not afraid of Henrik. He was seen at the same time, likewise tired.")).hasSize(1);
    }

    @Test
    void aChildThatWasNotTouchedIsNoAnswerAboutThePartner() {
        assertThat(screenings("Rosa rang. Henrik has not touched the kids.")).noneMatch(answer -> answer.contains("partner-violence")).hasSize(1);
    }

    @Test
    void aLetterAnswersNoScreening() {
        assertThat(screenings("I am not afraid of him. He never hit me, and I know that he never will.", Cast.unknown())).isEmpty();
    }

    @Test
    void eachAndEitherMayBeOfSomethingElse() {
        assertThat(screenings("Rosa and Henrik came. Apart from that, no violence.")).isEmpty();
        assertThat(screenings("Rosa and Henrik came. They argue each week, no violence.")).isEmpty();
        assertThat(screenings("Rosa alone. Three rows this month, no hitting.")).containsExactly("rosa partner-violence negative");
        assertThat(screenings("Rosa alone: he shouts, no force either.")).containsExactly("rosa partner-violence negative");
        assertThat(screenings("Rosa alone: he shouts each night. Henrik rang.\n\nAlone: no force.")).isEmpty();
    }

    @Test
    void whoIsNotScaredSaysSoAndWhoNeverFrightenedAnotherIsNoWitness() {
        assertThat(screenings("Rosa and Henrik. Henrik not scared.")).containsExactly("henrik fear-of-partner negative");
        assertThat(screenings("Rosa came early. Henrik never hit or frightened her."))
                .containsExactly("rosa fear-of-partner negative", "rosa partner-violence negative");
    }

    @Test
    void sameOfSomethingElseIsNoAnswer() {
        List<String> rosa = List.of("rosa fear-of-partner negative");

        assertThat(screenings("Rosa is not afraid of Henrik. He says the same about her mother.")).isEqualTo(rosa);
        assertThat(screenings("Rosa is not afraid of Henrik. Henrik, likewise, was late.")).isEqualTo(rosa);
        assertThat(screenings("Rosa is not afraid of Henrik. Her sister says the same.")).isEqualTo(rosa);
    }

    @Test
    void aSentenceThatIsCutWithinAWordIsReadAllTheSame() {
        assertThat(screenings("Rosa" + " went".repeat(78) + " dv denied today.")).isNotNull();
    }

    private static List<String> settings(String text) {
        return LexiconTest.ANNOTATOR.annotate(new Note("x", text), PAIR).stream()
                .filter(mark -> mark.fact() == FactType.SCREENING)
                .map(mark -> mark.who() + " " + (mark.setting() == null ? "untold" : mark.setting().term()))
                .distinct().sorted().toList();
    }

    @Test
    void whatIsAnsweredInFrontOfTheOtherIsMarkedAsAnsweredSo() {
        assertThat(settings("Rosa and Henrik. Asked with both there: no violence, neither afraid."))
                .containsExactly("henrik joint", "rosa joint");
        assertThat(settings("Rosa and Henrik. Asked in front of both. Neither afraid, no violence."))
                .containsExactly("henrik joint", "rosa joint");
        assertThat(settings("In front of Henrik, Rosa denies any violence.")).containsExactly("rosa joint");
    }

    @Test
    void whoIsAskedAloneIsMarkedSoOnlyWhereTheNoteSaysIt() {
        assertThat(settings("Rosa and Henrik. Joint, 40 min. Each alone: no violence."))
                .containsExactly("henrik alone", "rosa alone");
        assertThat(settings("Rosa and Henrik. Joint, 40 min.\n\nROSA ALONE: not afraid.")).containsExactly("rosa alone");
        assertThat(settings("Rosa seen alone: not afraid of him. Henrik denies any violence."))
                .containsExactly("henrik untold", "rosa alone");
        assertThat(settings("Violence: asked her, on her own: never.")).containsExactly("rosa alone");
        assertThat(settings("Rosa lives on her own. Rosa denies any violence.")).containsExactly("rosa untold");
        assertThat(settings("Rosa and Henrik. Violence was not asked, both present.")).allMatch(one -> one.endsWith("untold"));
    }

    @Test
    void whoIsOnlyThereDoesNotAnswer() {
        assertThat(settings("R was asked with H in the room and denied any violence.")).containsExactly("rosa joint");
        assertThat(settings("DV screen: R neg (H present throughout).")).containsExactly("rosa joint");
        assertThat(settings("Rosa and Henrik. R denied DV when seen with H.")).containsExactly("rosa joint");
        assertThat(settings("Violence: both asked together, no concerns.")).containsExactly("henrik joint", "rosa joint");
        assertThat(settings("Joint session. Rosa denies any violence, Henrik says the same."))
                .containsExactly("henrik joint", "rosa joint");
    }

    @Test
    void aMeetingAloneThatDidNotTakePlaceIsNone() {
        assertThat(settings("R wants to be seen alone. In session she denied any violence.")).containsExactly("rosa untold");
        assertThat(settings("Not seen separately: Rosa denies any violence.")).noneMatch(one -> one.endsWith("alone"));
        assertThat(settings("Rosa lives on her own and denied any violence.")).containsExactly("rosa untold");
        assertThat(settings("Joint session. Not seen alone. Rosa denies violence.")).containsExactly("rosa joint");
    }
}
