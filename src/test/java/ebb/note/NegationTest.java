package ebb.note;

import static org.assertj.core.api.Assertions.assertThat;

import ebb.fact.FactType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Sentences after the published hard cases of NegEx and ConText: denied or not. */
class NegationTest {

    private static final Path SENTENCES = Path.of("src", "test", "resources", "note", "negation.tsv");
    private static final Set<FactType> SCORED =
            EnumSet.of(FactType.SAFETY_SIGNAL, FactType.UPSET, FactType.FEAR, FactType.WOUND);

    private static Tally tally(List<String> lines) {
        Tally tally = Tally.NOTHING;
        for (String line : lines) {
            String[] parts = line.split("\t");
            List<Mark> marks = LexiconTest.ANNOTATOR.annotate(new Note("x", parts[1]), Cast.unknown()).stream()
                    .filter(mark -> SCORED.contains(mark.fact())).toList();
            Predicate<Mark> denied = mark -> mark.status() == MarkStatus.NEGATED;
            if (parts[0].equals("negated")) {
                boolean found = !marks.isEmpty() && marks.stream().allMatch(denied);
                tally = tally.plus(new Tally(found ? 1 : 0, found ? 0 : 1, 0));
            } else {
                boolean wrong = !marks.isEmpty() && marks.stream().allMatch(denied);
                tally = tally.plus(new Tally(0, 0, wrong ? 1 : 0));
            }
        }
        return tally;
    }

    @Test
    void denialsAreTold() throws IOException {
        List<String> lines = Files.readAllLines(SENTENCES);
        assertThat(lines).hasSizeGreaterThanOrEqualTo(150);
        assertThat(tally(lines).f1()).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void aWrongExpectationLowersTheScore() {
        assertThat(tally(List.of("negated\tHe hits me.", "affirmed\tHe has never hit me."))).isEqualTo(new Tally(0, 1, 1));
    }
}
