package ebb.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is so and what is only imagined. */
class StatusReaderTest {

    private static List<MarkStatus> statuses(String text) {
        return LexiconTest.ANNOTATOR.annotate(new Note("x", text), Cast.unknown()).stream().map(Mark::status).toList();
    }

    @Test
    void whatIsFearedMayNeverHappenAndIsFearedAllTheSame() {
        assertThat(statuses("I'm worried she might leave me.")).containsExactly(MarkStatus.PRESENT);
    }

    @Test
    void aFearThatIsItselfImaginedIsNotFelt() {
        assertThat(statuses("I might be afraid of losing him.")).containsExactly(MarkStatus.HYPOTHETICAL);
    }
}
