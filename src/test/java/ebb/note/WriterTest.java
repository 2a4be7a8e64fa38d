package ebb.note;

import static org.assertj.core.api.Assertions.assertThat;

import ebb.fact.FactType;
import ebb.fact.Person;
import ebb.fact.Role;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of the two of a case writes a letter. */
class WriterTest {

    private static final Cast CASE = Cast.of(List.of(new Person("ada", "Ada", Role.CLIENT, true),
            new Person("bo", "Bo", Role.PARTNER, true)));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "My wife Ada shouts. She hits me when she drinks. Yours, Bo        | bo",
        "I am Bo. She hits me.                                             | bo",
        "My name is Bo and she hits me.                                    | bo",
        "She hits me. I can't sleep. Bo                                    | bo",
        "Ada hits me and I can't sleep.                                    | bo",
        "Bo hits me and I can't sleep.                                     | ada",
        "My husband hits me.                                               | ada",
        "He hits me. He shouts 'Ada, shut up'.                             | ada",
        "Ada, please help me. My partner hits me.                          | ada",
        "I am Ada and Bo hits me.                                          | ada"})
    void whoeverSaysTheirNameOrIsNotSpokenOfWrites(String text, String endangered) {
        assertThat(LexiconTest.ANNOTATOR.annotate(new Note("x", text), CASE))
                .filteredOn(mark -> mark.fact() == FactType.SAFETY_SIGNAL).extracting(Mark::who).containsExactly(endangered);
    }
}
