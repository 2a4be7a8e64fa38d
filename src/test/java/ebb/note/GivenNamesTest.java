package ebb.note;

import static org.assertj.core.api.Assertions.assertThat;

import ebb.fact.Person;
import ebb.fact.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whom a given name means that is nobody's of the case, and whom a pronoun means after a name. */
class GivenNamesTest {

    private static List<String> marks(String text, Cast cast) {
        return LexiconTest.ANNOTATOR.annotate(new Note("x", text), cast).stream()
                .map(mark -> mark.term().term() + " " + mark.who() + ", " + mark.toward()).toList();
    }

    @Test
    void aNoteWhosePeopleAreUnknownIsAboutTheTwoItNamesFirst() {
        assertThat(marks("Malik hit Ines last week. She is scared of him.", Cast.unknown()))
                .containsExactly("partner-violence partner, client", "fear-of-partner partner, client");
        assertThat(marks("Aunt Ana rang. Malik hit Ines.", Cast.unknown()))
                .containsExactly("partner-violence partner, client");
        assertThat(marks("Malik hit Ines. Gordon hit Malik.", Cast.unknown()))
                .containsExactly("partner-violence partner, client");
    }

    @Test
    void aNameThatFollowsItsPersonIsTheirs() {
        assertThat(marks("Client Ana reports that her husband Tom choked her. Tom hit Ana before.", Cast.unknown()))
                .containsExactly("partner-violence client, partner", "partner-violence client, partner");
        assertThat(marks("My husband Tom is kind. Tom never talks to me.", Cast.unknown()))
                .containsExactly("conversation author, partner");
        assertThat(marks("My husband and Tom are away. Tom never talks to me.", Cast.unknown())).isEmpty();
    }

    @Test
    void nobodyElseTakesThePlaceOfTheTwoWhoAreKnown() {
        Cast cast = Cast.of(List.of(new Person("a", "Adele", Role.CLIENT, true), new Person("b", "Bruno", Role.PARTNER, true)));
        assertThat(marks("Malik hit Ines.", cast)).isEmpty();
        assertThat(marks("Adele is here with Bruno. He hit her.", cast)).containsExactly("partner-violence a, b");
        assertThat(marks("Client is upset. Malik hit Ines.", Cast.unknown())).isEmpty();
    }
}
