package ebb.handout;

import static org.assertj.core.api.Assertions.assertThat;

import ebb.fact.CaseFile;
import ebb.fact.Fact;
import ebb.fact.Person;
import ebb.fact.SafetySignal;
import ebb.fact.Screening;
import ebb.fact.ScreeningResult;
import ebb.fact.SourceKind;
import ebb.fact.Upset;
import ebb.io.GeneratedCase;
import ebb.io.WrittenCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

/** No page depends on what somebody else told in confidence: with and without it, the page is the same or there is none. */
class ConfidenceKeptTest {

    private static final int TRIES = 150;

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void withoutWhatOthersConfidedThePageIsTheSameToTheByte(@ForAll long seed) {
        CaseFile whole = Pages.read(WrittenCase.json(quieter(seed)));
        for (String reader : readers(whole)) {
            List<Fact> kept = open(whole, reader);
            String made = madeOf(Pages.of(whole, reader));
            boolean confided = kept.size() < whole.intake().facts().size();
            Statistics.collect(made == null ? "refused" : confided ? "made beside confidences" : "made");
            if (made != null) {
                assertThat(madeOf(Pages.of(Pages.read(WrittenCase.json(whole, kept)), reader))).isEqualTo(made);
            }
        }
        Statistics.coverage(coverage -> coverage.check("made beside confidences").count(count -> count > TRIES / 4));
    }

    @Property(tries = TRIES / 2, shrinking = ShrinkingMode.OFF)
    void aCurrentDangerLeavesNoPageForBothAndNoneForWhoMayEndanger(@ForAll long seed) {
        CaseFile whole = Pages.read(WrittenCase.json(GeneratedCase.of(seed)));
        boolean danger = false;
        for (Fact fact : whole.intake().facts()) {
            if (fact instanceof SafetySignal signal && signal.current()) {
                danger = true;
                if (signal.by() != null && !signal.by().equals(signal.about())) {
                    assertThat(Pages.of(whole, signal.by())).isInstanceOf(Outcome.Refused.class);
                }
            }
        }
        Statistics.collect(danger);
        if (danger) {
            assertThat(Pages.of(whole, null)).isInstanceOf(Outcome.Refused.class);
        }
        Statistics.coverage(coverage -> coverage.check(true).count(count -> count > TRIES / 8));
    }

    /** The test above would find a leak: where confidences are treated as if they were none, some page changes. */
    @Test
    void aPageThatShowsConfidencesIsFoundOut() {
        assertThat(LongStream.range(0, 60).anyMatch(seed -> {
            CaseFile whole = Pages.read(WrittenCase.json(quieter(seed)));
            CaseFile leaking = Pages.read(WrittenCase.json(whole).replace("\"private\": true", "\"private\": false")
                    .replace("\"private\":true", "\"private\":false"));
            return readers(whole).stream().anyMatch(reader -> {
                String made = madeOf(Pages.of(leaking, reader));
                return made != null && !made.equals(madeOf(
                        Pages.of(Pages.read(WrittenCase.json(whole, open(whole, reader))), reader)));
            });
        })).isTrue();
    }

    /** Both together, which is null, and each person alone. */
    private static List<String> readers(CaseFile file) {
        List<String> readers = new ArrayList<>();
        readers.add(null);
        file.intake().people().stream().map(Person::id).forEach(readers::add);
        return readers;
    }

    private static String madeOf(Outcome outcome) {
        return outcome instanceof Outcome.Made made ? Pages.printed(made.page()) : null;
    }

    /** Most generated cases are full of danger; of these most is taken out, or hardly a page would be made. */
    private static CaseFile quieter(long seed) {
        CaseFile file = GeneratedCase.of(seed);
        Random random = new Random(seed);
        List<Fact> facts = file.intake().facts().stream()
                .filter(fact -> !(fact instanceof SafetySignal
                        || fact instanceof Screening screening && screening.result() == ScreeningResult.POSITIVE)
                        || random.nextInt(8) == 0)
                .toList();
        return Pages.read(WrittenCase.json(file, facts));
    }

    /** What a reader may know of, and what refers to nothing else. */
    private static List<Fact> open(CaseFile file, String reader) {
        List<Fact> facts = file.intake().facts();
        Set<String> taken = facts.stream().filter(fact -> fact.told().inConfidence() && !told(fact, reader))
                .map(Fact::id).collect(Collectors.toSet());
        return facts.stream().filter(fact -> !taken.contains(fact.id()))
                .filter(fact -> !(fact instanceof Upset upset && upset.complaint() != null
                        && taken.contains(upset.complaint())))
                .toList();
    }

    private static boolean told(Fact fact, String reader) {
        String teller = fact.told().teller() != null ? fact.told().teller()
                : fact.told().kind() == SourceKind.PARTNER_REPORT ? null : fact.subject();
        return reader != null && Objects.equals(teller, reader);
    }
}
