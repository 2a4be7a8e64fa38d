package ebb.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A phrase that begins with a frame stands for all the ways of that frame. */
class FramesTest {

    private static final Frames FRAMES = new Frames(Map.of("undone", List.of("{other} never ~", "if only {other} ~"),
            "broken", List.of("nothing here")));

    @Test
    void everyWayHoldsTheDeed() {
        assertThat(FRAMES.phrases("[undone] hug {self}"))
                .containsExactly("{other} never hug {self}", "if only {other} hug {self}");
        assertThat(FRAMES.phrases("[undone] hug / kiss {self}"))
                .containsExactly("{other} never (hug / kiss {self})", "if only {other} (hug / kiss {self})");
        assertThat(FRAMES.phrases("[undone] hug|kiss")).containsExactly("{other} never hug|kiss", "if only {other} hug|kiss");
    }

    @Test
    void aPhraseWithoutAFrameStaysAsItIs() {
        assertThat(FRAMES.phrases("{other} never hug {self}")).containsExactly("{other} never hug {self}");
        assertThat(new Frames(null).phrases("hug")).containsExactly("hug");
    }

    @Test
    void anUnknownFrameIsToldWithThoseThereAre() {
        assertThatThrownBy(() -> FRAMES.phrases("[undome] hug")).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The phrase \"[undome] hug\" has to begin with the name of a frame in brackets and go on with"
                        + " what is done; words.yaml defines the frames [broken, undone].");
        assertThatThrownBy(() -> FRAMES.phrases("[undone hug")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has to begin with the name of a frame");
    }

    @Test
    void aFrameWithoutAPlaceForTheDeedIsTold() {
        assertThatThrownBy(() -> FRAMES.phrases("[broken] hug")).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The frame broken has the way \"nothing here\" without a ~; write ~ where the deed stands.");
    }
}
