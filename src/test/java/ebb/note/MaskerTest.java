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
        "Ring +44 770 900123 or 0770-900.  | Ring [PHONE 1] or [PHONE 2].",
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
        "Ring 06 12 34 56 78 at 9.         | Ring [PHONE 1] at 9.",
        "Ring +33 6 12 34 56 78.           | Ring [PHONE 1].",
        "Ring (02) 9876 5432, 98 76 54 32. | Ring [PHONE 1], [PHONE 2].",
        "Ring 0049 (0)30 1234567.          | Ring [PHONE 1].",
        "She gave 7 8 9 8 7 6 5 in a row.  | She gave 7 8 9 8 7 6 5 in a row.",
        "In 2019 2020 and 2021 we paid.    | In 2019 2020 and 2021 we paid."})
    void telephoneNumbersAreReplacedInWhateverPartsTheyAreWritten(String note, String masked) {
        assertThat(MASKER.mask(note).text()).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "NHS number 943 476 5919.          | NHS number [ID 1].",
        "MRN: A-12345678, SSN 123-45-6789. | MRN: [ID 1], SSN [ID 2].",
        "IBAN DE89 3704 0044 0532 0130 00. | IBAN [ID 1].",
        "From GB29 NWBK 6016 1331 9268 19. | From [ID 1].",
        "Card 4111 1111 1111 1111, as is.  | Card [ID 1], as is.",
        "NINO QQ 12 34 56 C, plate B-AB 1. | NINO [ID 1], plate [ID 2].",
        "Case no. 2023/4417. IP 10.1.1.20. | Case no. [ID 1]. IP [ID 2].",
        "Passport X1234567, DOB 14/3/1987. | Passport [ID 1], DOB [DATE 1].",
        "The D.O.B. and the NHS, in a case.| The D.O.B. and the NHS, in a case."})
    void idsAreReplacedAndWhatTheyAreCalledByIsNot(String note, String masked) {
        assertThat(MASKER.mask(note).text()).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "On the 3rd of June 2019 he left.  | On the [DATE 1] he left.",
        "In Christmas 2019 and spring 2021.| In [DATE 1] and [DATE 2].",
        "In the summer of '98, in summer.  | In the [DATE 1], in summer.",
        "Am 14. März 1987, le 14 mars 1987.| Am [DATE 1], le [DATE 2].",
        "Born in nineteen eighty-seven.    | Born in [DATE 1].",
        "He asked twenty times in spring.  | He asked twenty times in spring.",
        "Mai is here, on Tues.             | [NAME 1] is here, on Tues."})
    void datesInWordsAreReplaced(String note, String masked) {
        assertThat(masker("Mai").mask(note).text()).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "At 14 Elm Road, 7 Oak St., Flat 3.| At [PLACE 1], [PLACE 2]., [PLACE 3].",
        "At 5 rue Victor Hugo, Rue de Lys. | At [PLACE 1], [PLACE 2].",
        "At Hauptstraße 5, Calle Mayor 10.  | At [PLACE 1], [PLACE 2].",
        "At St. Mary's Hospital. St. Louis.| At [PLACE 1]. [PLACE 2].",
        "London and Poland; i left leeds.  | [PLACE 1] and [PLACE 2]; i left [PLACE 3].",
        "She loves New York, new york too. | She loves [PLACE 1], [PLACE 1] too.",
        "Our flat is small, 3 times a day. | Our flat is small, 3 times a day."})
    void housesAndWellKnownPlacesAreReplaced(String note, String masked) {
        assertThat(MASKER.mask(note).text()).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "My husband 李明 left. 李明 came.      | My husband [NAME 1] left. [NAME 1] came.",
        "محمد hit me.                      | [NAME 1] hit me.",
        "Møller, Ødegård.                   | [NAME 1], [NAME 2].",
        "Fiancé and café.                  | Fiancé and café.",
        "We read T.S. Eliot in the U.S. | We read [NAME 1]. [NAME 2] in the U.S."})
    void namesInOtherScriptsAreReplaced(String note, String masked) {
        assertThat(MASKER.mask(note).text()).isEqualTo(masked);
    }

    @Test
    void aTextWithoutCapitalsIsNotReplacedAltogether() {
        assertThat(MASKER.mask("李明 很 生气").replaced()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "We met Obi. Obi agreed.           | We met [NAME 1]. [NAME 1] agreed.",
        "Obi agreed. We met Obi.           | [NAME 1] agreed. We met [NAME 1].",
        "Back in Leeds. Leeds was cold.    | Back in [PLACE 1]. [PLACE 1] was cold.",
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
