package ebb.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ebb.fact.Account;
import ebb.fact.Criterion;
import ebb.fact.Fact;
import ebb.fact.Intake;
import ebb.fact.Rating;
import ebb.finding.Verdict;
import ebb.formulation.Formulation;
import ebb.io.InputFormat;
import ebb.io.IntakeReader;
import ebb.io.KnowledgeReader;
import ebb.rulebase.BundledRules;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A rating of long ago says how it was; what the rules go by is the one that came after it. */
class SupersededRatingTest {
    private static final SessionPool POOL = new SessionPool(BundledRules.shared());
    private static final Formulator FORMULATOR = new Formulator(POOL, KnowledgeReader.bundled());
    private static final String UNHAPPY = "{id: g1, by: ana, criterion: overall-happiness, score: 2, noted: 2026-01-10}";
    private static final String HAPPY = "{id: g2, by: ana, criterion: overall-happiness, score: 8, noted: 2026-04-10}";

    @Test
    void doesNotCountAnyMore() {
        assertThat(formulated(UNHAPPY).goodEnough().verdict()).isEqualTo(Verdict.NOT_GOOD_ENOUGH_FOR);
        assertThat(formulated(HAPPY, UNHAPPY).goodEnough().verdict()).isNotEqualTo(Verdict.NOT_GOOD_ENOUGH_FOR);
    }

    @Test
    void countsWhereNobodyKnowsWhichCameLater() {
        assertThat(formulated(UNHAPPY, HAPPY.replace(", noted: 2026-04-10", "")).goodEnough().verdict())
                .isEqualTo(Verdict.NOT_GOOD_ENOUGH_FOR);
        assertThat(formulated(UNHAPPY, HAPPY.replace("2026-04-10", "2026-01")).goodEnough().verdict())
                .isEqualTo(Verdict.NOT_GOOD_ENOUGH_FOR);
    }

    @Test
    void isNotReplacedByWhatSomebodyElseSays() {
        assertThat(formulated(UNHAPPY, HAPPY.replace("}", ", source: {kind: partner-report}}")).goodEnough().verdict())
                .isEqualTo(Verdict.NOT_GOOD_ENOUGH_FOR);
    }

    @Test
    void comesBackWhenTheLaterOneIsTakenBackOrMoved() {
        Intake both = intake(UNHAPPY, HAPPY);
        Fact later = both.facts().stream().filter(fact -> fact.id().equals("g2")).findFirst().orElseThrow();
        Account account = later.told();
        try (CaseSession open = POOL.open(both)) {
            open.settle();
            open.remove("g2");
            assertSame(open, intake(UNHAPPY));
            open.add(later);
            assertSame(open, both);
            open.replace(new Rating("g2", "ana", Criterion.AFFECTION, 8, account));
            assertSame(open, intake(UNHAPPY, HAPPY.replace("overall-happiness", "affection")));
            open.replace(later);
            open.replace(new Rating("g1", "ana", Criterion.AFFECTION, 1, account));
            assertSame(open, intake(HAPPY, UNHAPPY.replace("overall-happiness, score: 2", "affection, score: 1")));
            open.remove("g1");
            assertSame(open, intake(HAPPY));
            assertThatThrownBy(() -> open.remove("g1")).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static void assertSame(CaseSession open, Intake fresh) {
        Conclusions now = open.conclude();
        Conclusions anew = POOL.conclude(fresh);
        assertThat(now.hypotheses()).isNotEmpty().containsExactlyInAnyOrderElementsOf(anew.hypotheses());
        now.hypotheses().forEach(hypothesis ->
                assertThat(now.certainty(hypothesis)).as(hypothesis.id()).isEqualTo(anew.certainty(hypothesis)));
    }

    private static Formulation formulated(String... ratings) {
        return FORMULATOR.formulate(intake(ratings));
    }

    private static Intake intake(String... ratings) {
        String text = """
                case: ana-and-ben
                people: [{id: ana, name: Ana, role: client}, {id: ben, name: Ben, role: client}]
                relationship: {between: [ana, ben]}
                ratings: [%s]
                """.formatted(String.join(", ", List.of(ratings)));
        return new IntakeReader(Clock.systemUTC(), null)
                .read("t.yaml", text.getBytes(StandardCharsets.UTF_8), InputFormat.YAML).orThrow().intake();
    }
}
