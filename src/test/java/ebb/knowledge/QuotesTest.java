package ebb.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "You never talk to me                        | “You never talk to me”",
        "You never talk to me.                       | “You never talk to me”",
        "You never talk to me ...                    | “You never talk to me ...”",
        "Are you even listening?                     | “Are you even listening?”",
        "She said \"later\" again                    | “She said ‘later’ again”",
        "She said “later” again                      | “She said ‘later’ again”",
        "It's out before I know what I feel, and     | “It's out before I know what I …”",
        "It is out, out before I know it, really     | “It is out, out before I know …”",
    })
    void showsThePersonsOwnWords(String words, String shown) {
        StringBuilder text = new StringBuilder();
        Quotes.quote(text, words, 31);

        assertThat(text).hasToString(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "one two, three     | 9 | one two …",
        "Donaudampfschiff   | 5 | Donau …",
        "`a  b\n c`         | 9 | a b c",
        "😀😀😀              | 2 | 😀😀 …",
    })
    void shortensAtAWord(String words, int length, String shown) {
        assertThat(Quotes.shortened(words, length)).isEqualTo(shown);
    }

    @Property
    void neverBreaksACharacterNorGrowsLong(@ForAll String words, @ForAll @IntRange(min = 1, max = 80) int length) {
        String shown = Quotes.shortened(words, length);

        assertThat(shown.codePointCount(0, shown.length())).isLessThanOrEqualTo(length + 2);
        assertThat(shown).doesNotContain("\n");
    }
}
