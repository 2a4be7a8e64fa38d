package ebb.note;

import static org.assertj.core.api.Assertions.assertThat;

import ebb.fact.FactType;
import ebb.fact.Person;
import ebb.fact.Role;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a denial of a danger denies, and where it denies nothing. */
class DenialTest {

    private static final Cast CASE = Cast.of(List.of(new Person("anna", "Anna", Role.CLIENT, true),
            new Person("ben", "Ben", Role.PARTNER, true)));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "He's never hit me, apart from one time in the kitchen.                  | present",
        "He's never hit me except the one time.                                  | present",
        "Not that he hits me or anything, well, just the once when he was drunk. | present",
        "No violence except for one slap.                                        | present",
        "He swears he never hit me but he did.                                   | present",
        "He doesn't hit me often.                                                | present",
        "He doesn't hit me unless I provoke him.                                 | present",
        "He doesn't hit me hard.                                                 | present",
        "He doesn't remember hitting me.                                         | present",
        "Anna told him to stop hitting her.                                      | present",
        "He promised he would never hit me again.                                | past",
        "He doesn't hit me anymore.                                              | past",
        "He doesn't hit me.                                                      | negated",
        "He has never hit me, just a lot of shouting.                            | negated",
        "He never hit me but he does shout.                                      | negated",
        "He never hit me in the bar.                                             | negated",
        "Anna denies that Ben hit her.                                           | negated"})
    void exceptionsAndDegreesDenyNothing(String text, String status) {
        assertThat(dangers(text)).as(text).containsExactly("anna " + status);
    }

    @Test
    void aDenialEndsWhereADisclosureBegins() {
        assertThat(dangers("Denied SI initially, later disclosed a plan to kill herself.")).contains("anna present");
        assertThat(dangers("He didn't mean to hurt me when he threw the plate at my head.")).containsOnly("anna present");
        assertThat(dangers("He never hits the kids, only me.")).contains("anna present");
    }

    @Test
    void courageIsNoAnswerToWhetherOneFearsThePartner() {
        for (String text : List.of("Ben is not afraid of criticism.", "Anna is not afraid to speak up.")) {
            assertThat(marks(text)).as(text).noneMatch(mark -> mark.fact() == FactType.SCREENING);
        }
        assertThat(marks("Anna is not afraid of Ben.")).anyMatch(mark -> mark.fact() == FactType.SCREENING);
        assertThat(marks("Anna is not afraid to go home.")).anyMatch(mark -> mark.fact() == FactType.SCREENING);
    }

    @Test
    void blowsToldByAnotherOrOfAHardKindAreBlows() {
        for (String text : List.of("Anna says that Ben hit her.", "Anna disclosed that Ben had punched her in the face.",
                "Anna told her mother that Ben had hit her.", "This weekend my husband hit me.", "He hit me hard.",
                "He hit me out of nowhere.", "He hit me like I was a dog.", "my husbnad hits me", "my wfie slaps me")) {
            assertThat(dangers(text)).as(text).containsExactly("anna present");
        }
        assertThat(dangers("Anna's best friend was beaten by her husband.")).containsExactly("other present");
        assertThat(marks("Anna's best friend was beaten by her husband.")).noneMatch(mark -> "ben".equals(mark.toward()));
        assertThat(dangers("Anna is scared of Ben's mother.")).isEmpty();
        assertThat(dangers("Anna's son cuts himself.")).containsExactly("other present");
    }

    @Test
    void aQuestionAndItsAnswerTellOfTheOneWhoIsAsked() {
        assertThat(dangers("Q: Does Ben hit you? A: Yes.")).containsExactly("anna present");
        assertThat(dangers("Seen alone, Anna. Does Ben ever hit you? No, never.")).containsExactly("anna negated");
    }

    @Test
    void aCliniciansQuestionTellsNothing() {
        for (String text : List.of("Intake form (\"Has a partner ever hit, kicked or choked you?\"): left blank.",
                "Item 3, \"Do you ever feel afraid of your partner?\" Ben: blank.", "Re SI asked Ben: he shrugged.",
                "Crisis card: should thoughts of ending his life ever come, Ben would ring his brother.")) {
            assertThat(dangers(text)).as(text).noneMatch(danger -> danger.endsWith("present"));
        }
        assertThat(dangers("Asked the two of them, side by side on the sofa, re suicidal thoughts. Both: no.")).containsOnly("anna negated");
    }

    @Test
    void whoFlinchesIsAfraid() {
        assertThat(dangers("Anna and Ben. Anna flinched when Ben reached for his cup.")).containsExactly("anna present");
        assertThat(LexiconTest.ANNOTATOR.annotate(new Note("x", "My wife flinches whenever I raise my voice."), Cast.unknown()))
                .extracting(Mark::who).containsExactly("partner");
    }

    @Test
    void somebodyInAStoryIsNotInDanger() {
        assertThat(LexiconTest.ANNOTATOR.annotate(new Note("x", "I read about the woman whose husband pushed her off a boat."),
                Cast.unknown())).isEmpty();
    }

    private static List<String> dangers(String text) {
        return marks(text).stream().filter(mark -> mark.fact() == FactType.SAFETY_SIGNAL)
                .map(mark -> mark.who() + " " + mark.status().name().toLowerCase(Locale.ROOT)).toList();
    }

    private static List<Mark> marks(String text) {
        return LexiconTest.ANNOTATOR.annotate(new Note("x", text), CASE);
    }
}
