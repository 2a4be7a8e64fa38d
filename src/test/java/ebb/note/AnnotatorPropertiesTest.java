package ebb.note;

import static org.assertj.core.api.Assertions.assertThat;

import ebb.fact.Person;
import ebb.fact.Role;
import ebb.fact.SafetyKind;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every text. */
class AnnotatorPropertiesTest {

    @Provide
    Arbitrary<String> prose() {
        Arbitrary<String> words = Arbitraries.of("he", "never", "talks", "to", "me", "my husband", "hits", "not", "and",
                "I", "am", "afraid", "of", "him", ".", ",", "?", "\"", "\u201c", "don't", "wife's", "\uD83D\uDE00",
                "e\u0301", "\n", "she says", "but", "if", "'", "\u2019", "suicidal", "W", "Pt denies");
        return words.list().ofMaxSize(150).map(list -> String.join(" ", list));
    }

    @Property(tries = 300)
    void marksLieInTheTextAndQuoteIt(@ForAll("prose") String text) {
        List<Mark> marks = LexiconTest.ANNOTATOR.annotate(new Note("x", text), Cast.unknown());
        assertThat(marks).isEqualTo(LexiconTest.ANNOTATOR.annotate(new Note("x", text), Cast.unknown()));
        assertThat(marks).allSatisfy(mark -> {
            int start = text.offsetByCodePoints(0, mark.start());
            assertThat(text.startsWith(mark.quote(), start)).isTrue();
            assertThat(mark.quote().codePointCount(0, mark.quote().length())).isEqualTo(mark.end() - mark.start());
        });
    }

    @Property(tries = 300)
    void anythingCanBeRead(@ForAll String text) {
        assertThat(LexiconTest.ANNOTATOR.annotate(new Note("x", text), Cast.unknown())).isNotNull();
    }

    /** Every "goes" after "and" has a subject of its own, so that sixty words make more units than are read at once. */
    @Example
    void aSentenceIsReadToItsEndHoweverManySubjectsItImplies() {
        String text = "He goes" + " and goes".repeat(27) + " and hits me.";
        assertThat(LexiconTest.ANNOTATOR.annotate(new Note("x", text), Cast.unknown()))
                .extracting(Mark::term).containsExactly(SafetyKind.PARTNER_VIOLENCE);
    }

    @Example
    void aWordThatStandsWhereASlotMayIsNobody() {
        Cast pair = Cast.of(List.of(new Person("rosa", "Rosa", Role.CLIENT, true), new Person("henrik", "Henrik", Role.CLIENT, true)));
        for (String text : List.of("Rosa and Henrik. Not in an abusive relationship.", "H n't go.")) {
            assertThat(LexiconTest.ANNOTATOR.annotate(new Note("x", text), pair)).as(text)
                    .noneMatch(mark -> mark.status() == MarkStatus.PRESENT);
        }
    }
}
