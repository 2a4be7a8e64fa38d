package ebb.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The scores of ratings, in figures and in words. */
class NumeralTest {

    private static List<String> scores(String text) {
        return LexiconTest.ANNOTATOR.annotate(new Note("x", text), Cast.unknown()).stream()
                .map(mark -> mark.term().term() + " " + (mark.detail() == null ? null : mark.detail().value()))
                .toList();
    }

    @Test
    void figuresAndWordsAreOneNumber() {
        assertThat(Numeral.digits("7")).isEqualTo("7");
        assertThat(Numeral.digits("seven")).isEqualTo("7");
        assertThat(Numeral.digits("nought")).isEqualTo("0");
        assertThat(Numeral.digits("often")).isNull();
    }

    @Test
    void theScoreIsTheNumberGivenAndNotTheScale() {
        assertThat(scores("I rate the marriage a 4.")).containsExactly("overall-happiness 4");
        assertThat(scores("Affection gets a seven from me.")).containsExactly("affection 7");
        assertThat(scores("Out of ten, the tenderness gets a six.")).containsExactly("affection 6");
        assertThat(scores("I would give companionship three out of ten.")).containsExactly("companionship 3");
    }
}
