package ebb.note;

import static org.assertj.core.api.Assertions.assertThat;

import ebb.fact.Person;
import ebb.fact.Role;
import ebb.io.LexiconFiles;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Identifiers are replaced, each by the same stand-in throughout. */
class MaskerTest {

    private static final Lexicon.People PEOPLE = LexiconFiles.bundled().people();
    private static final Masker MASKER = new Masker(Cast.of(List.of(new Person("rowan", "Rowan", Role.CLIENT, true))), PEOPLE);

    @Test
    void identifiersGetConsistentStandIns() {
        Masked masked = MASKER.mask("Rowan met Dr Amara Obi in Leeds on 3 March 2024. Call 07700 900123 or"
                + " r.b@example.org. Rowan's file is A12345. Obi agreed.");
        assertThat(masked.text()).isEqualTo("[NAME 1] met Dr [NAME 2] [NAME 3] in [PLACE 1] on [DATE 1]. Call [PHONE 1]"
                + " or [E-MAIL 1]. [NAME 1]'s file is [NUMBER 1]. [NAME 3] agreed.");
        assertThat(masked.replaced()).extracting(Masked.Replacement::found).containsExactly("Rowan", "Amara", "Obi",
                "Leeds", "3 March 2024", "07700 900123", "r.b@example.org", "A12345");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Anne-Marie came.                  | [NAME 1] came.",
        "We saw Anne-Marie/Sky.            | We saw [NAME 1]/[NAME 2].",
        "O'Brien wrote. So O\u2019Brien knew.   | [NAME 1] wrote. So [NAME 2] knew.",
        "He told sky and SKY.              | He told [NAME 1] and [NAME 1].",
        "The file Sky_notes is from anne.  | The file [NAME 1]_notes is from [NAME 2].",
        "It was Sky.then it was not.       | It was [NAME 1].then it was not.",
        "Sky's and sky'll: zoe\u0308, Zo\u00eb.     | [NAME 1]'s and [NAME 1]'ll: [NAME 2], [NAME 3].",
        "Write to sky.o@example.org.       | Write to [E-MAIL 1].",
        "d'O'Brien, nobo'Brien.            | d'[NAME 1], nobo'[NAME 2].",
        "Sky-Zo\u00eb-Anne came.               | [NAME 1] came."})
    void namesOfTheCaseAreReplacedHoweverTheyAreWritten(String note, String masked) {
        assertThat(masker("Anne-Marie", "Sky O'Brien", "Zo\u00eb").mask(note).text()).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "On 3/3/24 and 2024-03-03.         | On [DATE 1] and [DATE 2].",
        "On 3rd March, 2024.               | On [DATE 1].",
        "On March 3rd 2024, in 2019.       | On [DATE 1], in 2019.",
        "At 12:30, 3/4, 24/7, 12-2024.     | At [NUMBER 1], 3/4, 24/7, [NUMBER 2].",
        "Ring +44 770 900123 or 0770-900.  | Ring +44 [PHONE 1] or [PHONE 2].",
        "At LS6 2AB, M1 1AE or W1A 0AX.    | At [PLACE 1], [PLACE 2] or [PLACE 3].",
        "On the third of March he left.    | On the [DATE 1] he left.",
        "The second of two, first of all.  | The second of two, first of all.",
        "See www.example.org, https://x/y. | See [ADDRESS 1], [ADDRESS 2].",
        "Ask @sky_9 or maria.r99, at 5pm.  | Ask @[HANDLE 1] or [HANDLE 2], at 5pm."})
    void datesAndNumbersAreReplaced(String note, String masked) {
        assertThat(MASKER.mask(note).text()).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "We met Obi. Obi agreed.           | We met [NAME 1]. [NAME 1] agreed.",
        "Obi agreed. We met Obi.           | [NAME 1] agreed. We met [NAME 1].",
        "Back in Leeds. Leeds was cold.    | Back in [PLACE 1]. [NAME 1] was cold.",
        "An hour late. So Anna left.       | An hour late. So [NAME 1] left.",
        "Obi agreed. We think Obi'll come. | [NAME 1] agreed. We think [NAME 2] come.",
        "Smith came. We like the Smiths.   | [NAME 1] came. We like the [NAME 2].",
        "Ana spoke. It is an Ana-free day. | [NAME 1] spoke. It is an [NAME 2] day.",
        "Sky agreed. The sky, Sky, a Sky.  | [NAME 1] agreed. The sky, [NAME 1], a [NAME 1].",
        "The wedding. She hates Wedding.   | The wedding. She hates Wedding.",
        "Okonjo agreed.                    | Okonjo agreed."})
    void whatOpensASentenceIsANameWhereItHasItsCapitalElsewhereToo(String note, String masked) {
        assertThat(MASKER.mask(note).text()).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Maria came. So maria said.        | [NAME 1] came. So [NAME 1] said.",
        "Jorge'll come; jorge never did.   | [NAME 1] come; [NAME 2] never did.",
        "Hope came late, with rose wine.   | Hope came late, with rose wine."})
    void listedGivenNamesAreReplacedWhereverTheyStand(String note, String masked) {
        assertThat(MASKER.mask(note).text()).isEqualTo(masked);
    }

    @Test
    void wordsThatAreNamesTooStayWhereTheyAreWrittenSmall() {
        assertThat(masker("Will", "May", "Hope of Leith").mask("Will and May will talk; they may, we hope, speak of Hope.").text())
                .isEqualTo("[NAME 1] and [NAME 2] will talk; they may, we hope, speak of [NAME 3].");
    }

    private static Masker masker(String... names) {
        return new Masker(Cast.of(Arrays.stream(names).map(name -> new Person(name.toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]+", "-"), name, Role.CLIENT, true)).toList()), PEOPLE);
    }

    @Property(tries = 300)
    void anyTextIsMaskedWithoutFailing(@ForAll String text) {
        assertThat(MASKER.mask(text)).isEqualTo(MASKER.mask(text));
    }
}
