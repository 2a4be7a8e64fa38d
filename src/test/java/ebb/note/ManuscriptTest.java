package ebb.note;

import static org.assertj.core.api.Assertions.assertThat;

import ebb.fact.Person;
import ebb.fact.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whether a text is somebody's letter or a clinician's note about people. */
class ManuscriptTest {

    private static final Cast CASE = Cast.of(List.of(new Person("nora", "Nora", Role.CLIENT, true),
            new Person("finn", "Finn", Role.PARTNER, true)));

    private static List<String> whose(String text, Cast cast) {
        return LexiconTest.ANNOTATOR.annotate(new Note("x", text), cast).stream()
                .map(mark -> mark.term().term() + " " + mark.who()).toList();
    }

    @Test
    void whereNobodySaysIANoteOfACaseIsItsCliniciansAndASheIsTheClient() {
        assertThat(whose("She said she would kill herself.", CASE)).containsExactly("suicidal-ideation nora");
    }

    @Test
    void whereNothingIsKnownItIsSomebodysLetter() {
        assertThat(whose("She said she would kill herself.", Cast.unknown())).containsExactly("suicidal-ideation partner");
        assertThat(whose("I want to die.", CASE)).containsExactly("suicidal-ideation nora");
    }
}
