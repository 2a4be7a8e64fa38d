package ebb.note;

import static org.assertj.core.api.Assertions.assertThat;

import ebb.fact.FactType;
import ebb.fact.Person;
import ebb.fact.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whose each of the scores is that a clinician's note writes side by side. */
class ScoreSheetTest {

    private static final Cast PAIR = Cast.of(List.of(new Person("rosa", "Rosa", Role.CLIENT, true),
            new Person("henrik", "Henrik", Role.CLIENT, true)));
    private static final Cast THREE = Cast.of(List.of(new Person("ana", "Ana", Role.CLIENT, true),
            new Person("ivo", "Ivo", Role.CLIENT, true), new Person("sam", "Sam", Role.PARTNER, true)));

    private static List<String> scores(String text, Cast cast) {
        return LexiconTest.ANNOTATOR.annotate(new Note("x", text), cast).stream()
                .filter(mark -> mark.fact() == FactType.RATING)
                .map(mark -> mark.who() + " " + mark.term().term() + " " + mark.detail().value()).sorted().toList();
    }

    private static List<String> scores(String text) {
        return scores(text, PAIR);
    }

    @Test
    void aHeadTellsWhoseColumnIsWhich() {
        List<String> asked = List.of("henrik affection 3", "henrik companionship 6", "henrik overall-happiness 10",
                "rosa affection 7", "rosa companionship 4", "rosa overall-happiness 9");

        assertThat(scores("R/H: company 4/6, affection 7/3, overall 9/10. Next week.")).isEqualTo(asked);
        assertThat(scores("Scored apart (H/R): affection 3/7; company 6/4. Overall 9 R, 10 H.")).isEqualTo(asked);
        assertThat(scores("Rosa/Henrik affection 7/3.")).isEqualTo(List.of("henrik affection 3", "rosa affection 7"));
    }

    @Test
    void aHeadHoldsUntilTheNext() {
        assertThat(scores("Seen R/H. Affection 7/3. H/R: needs 5/6."))
                .isEqualTo(List.of("henrik affection 3", "henrik needs-met 5", "rosa affection 7", "rosa needs-met 6"));
    }

    @Test
    void threeHaveThreeColumns() {
        List<String> asked = List.of("ana autonomy 7", "ana needs-met 6", "ivo autonomy 9", "ivo needs-met 5", "sam autonomy 8",
                "sam needs-met 4");

        assertThat(scores("A/I/S: freedom 7/9/8, needs 6/5/4.", THREE)).isEqualTo(asked);
        assertThat(scores("A, I, S: freedom 7, 9, 8; needs 6, 5, 4.", THREE)).isEqualTo(asked);
    }

    @Test
    void scoresBesideTheirPeopleMakeColumnsToo() {
        assertThat(scores("Company: R 8, H 7. Affection 5, 6.")).isEqualTo(List.of("henrik affection 6",
                "henrik companionship 7", "rosa affection 5", "rosa companionship 8"));
        assertThat(scores("R happy 5, H 6; needs H 7, R 4.")).isEqualTo(List.of("henrik needs-met 7",
                "henrik overall-happiness 6", "rosa needs-met 4", "rosa overall-happiness 5"));
    }

    @Test
    void whatEachOrBothGaveIsOfBoth() {
        List<String> asked = List.of("henrik affection 8", "rosa affection 8");

        assertThat(scores("Rosa and Henrik. Affection 8 each.")).isEqualTo(asked);
        assertThat(scores("Rosa and Henrik. Affection both 8.")).isEqualTo(asked);
        assertThat(scores("Rosa and Henrik. Affection 8/8.")).isEqualTo(asked);
        assertThat(scores("Rosa and Henrik. Affection: 8 and 8.")).isEqualTo(asked);
    }

    @Test
    void scoresOfUnknownColumnsAreLeftUnread() {
        assertThat(scores("Rosa and Henrik. Affection 7/3.")).isEmpty();
        assertThat(scores("Rosa and Henrik. Affection 7, 3.")).isEmpty();
        assertThat(scores("A/I/S: needs 6/5/4, affection 7/3.", THREE)).hasSize(3);
    }

    @Test
    void aScoreWithItsScaleIsOneScore() {
        assertThat(scores("R/H came. R: overall 7/10.")).isEqualTo(List.of("rosa overall-happiness 7"));
        assertThat(scores("R/H seen; R: overall 7/10, affection 8/10."))
                .isEqualTo(List.of("rosa affection 8", "rosa overall-happiness 7"));
        assertThat(scores("Rosa: happiness 2/10, affection 4/10.")).isEqualTo(List.of("rosa affection 4", "rosa overall-happiness 2"));
    }

    @Test
    void hersAndHisAreScoresOfTheirs() {
        assertThat(scores("Rosa and Henrik. Rosa spoke, he listened. Happiness: hers 3, his 7."))
                .isEqualTo(List.of("henrik overall-happiness 7", "rosa overall-happiness 3"));
    }

    @Test
    void noScoreIsTakenForAnother() {
        assertThat(scores("Rosa gives company 8, closeness 7, freedom 9. Henrik late."))
                .isEqualTo(List.of("rosa autonomy 9", "rosa companionship 8", "rosa connectedness 7"));
    }

    @Test
    void aLetterOfThePeopleIsNoHeadingOfANoteInTheSoapForm() {
        assertThat(scores("A: affection 7, needs 6. S: affection 5.", THREE))
                .isEqualTo(List.of("ana affection 7", "ana needs-met 6", "sam affection 5"));
        assertThat(scores("Ana and Sam.\nS: affection 7, needs 6\nO: tearful\nP: ring Ivo", THREE)).hasSize(2)
                .noneMatch(score -> score.startsWith("sam"));
    }
}
