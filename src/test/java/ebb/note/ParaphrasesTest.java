package ebb.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Hundreds of single sentences, written before the phrases that read them: many ways to say each thing, and sentences
 * that say none of it. The figures leave room, because the sentences are no list to be learnt by heart.
 */
class ParaphrasesTest {

    private static final Path SENTENCES = Path.of("src", "test", "resources", "note", "paraphrases.tsv");

    private static List<Gold> texts(List<String> lines) {
        List<Gold> texts = new ArrayList<>();
        for (String line : lines) {
            String[] parts = line.split("\t");
            List<Gold.Label> labels = parts[0].equals("-") ? List.of() : Arrays.stream(parts[0].split(";"))
                    .map(label -> label.split("/"))
                    .map(label -> new Gold.Label(label[0], label[1], label[2], label[3], parts[1])).toList();
            texts.add(new Gold("s" + texts.size(), parts[1], labels));
        }
        return texts;
    }

    private static Scorecard scored(List<Gold> texts) {
        Scorecard card = new Scorecard();
        texts.forEach(text -> card.add(text,
                LexiconTest.ANNOTATOR.annotate(new Note(text.id(), text.text()), Cast.unknown())));
        return card;
    }

    @Test
    void mostWaysOfSayingAThingAreRead() throws IOException {
        List<Gold> texts = texts(Files.readAllLines(SENTENCES));
        Scorecard card = scored(texts);
        assertThat(texts).hasSizeGreaterThan(600);
        assertThat(card.total(Strictness.TERM).f1()).isGreaterThan(0.88);
        assertThat(card.total(Strictness.WHO).f1()).isGreaterThan(0.85);
        assertThat(card.total(Strictness.STATUS).f1()).isGreaterThan(0.84);
        assertThat(card.perFact().get("safety-signal").recall()).isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void aSentenceThatSaysNothingOfItCounts() {
        Scorecard card = scored(texts(List.of("-\tHe hits me.", "fear/betrayal/author/present\tThe sun shines.")));
        assertThat(card.total(Strictness.TERM)).isEqualTo(new Tally(0, 1, 1));
    }
}
