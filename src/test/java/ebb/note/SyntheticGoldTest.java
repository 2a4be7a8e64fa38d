package ebb.note;

import static org.assertj.core.api.Assertions.assertThat;

import ebb.io.GoldReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The project's own annotated texts, all fictional. */
class SyntheticGoldTest {

    private static final Path GOLD = Path.of("samples", "case-notes", "gold.jsonl");

    private static Scorecard scored(List<Gold> texts) {
        Scorecard card = new Scorecard();
        texts.forEach(text -> card.add(text,
                LexiconTest.ANNOTATOR.annotate(new Note(text.id(), text.text()), Cast.unknown())));
        return card;
    }

    @Test
    void figuresAreReached() throws IOException {
        List<Gold> texts = GoldReader.read(GOLD);
        Scorecard card = scored(texts);
        assertThat(texts).hasSizeGreaterThanOrEqualTo(60);
        assertThat(card.total(Strictness.TERM).f1()).isGreaterThan(0.85);
        assertThat(card.total(Strictness.WHO).f1()).isGreaterThan(0.80);
        assertThat(card.total(Strictness.STATUS).f1()).isGreaterThan(0.80);
        assertThat(card.perFact().get("safety-signal").recall()).isEqualTo(1.0);
        assertThat(card.perFact().get("safety-signal").precision()).isGreaterThanOrEqualTo(0.8);
    }

    @Test
    void theGoldHasDeniedAndImaginedLabels() throws IOException {
        assertThat(GoldReader.read(GOLD)).flatExtracting(Gold::labels).extracting(Gold.Label::status)
                .contains("negated", "hypothetical", "past", "present");
    }

    @Test
    void quotesStandInTheirTexts() throws IOException {
        assertThat(GoldReader.read(GOLD)).allSatisfy(text -> assertThat(text.labels())
                .allSatisfy(label -> assertThat(text.text()).contains(label.quote())));
    }

    @Test
    void aMissedLabelLowersTheScore() {
        Gold text = new Gold("x", "The weather is fine.",
                List.of(new Gold.Label("fear", "betrayal", "author", "present", "weather")));
        assertThat(scored(List.of(text)).total(Strictness.TERM)).isEqualTo(new Tally(0, 1, 0));
    }
}
