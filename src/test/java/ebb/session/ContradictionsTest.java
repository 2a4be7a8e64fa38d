package ebb.session;

import static org.assertj.core.api.Assertions.assertThat;

import ebb.fact.Fact;
import ebb.fact.Intake;
import ebb.formulation.Contradiction;
import ebb.io.InputFormat;
import ebb.io.IntakeReader;
import ebb.io.KnowledgeReader;
import ebb.rulebase.BundledRules;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Accounts that do not go together are told as such, and only those. */
class ContradictionsTest {

    private static final Formulator FORMULATOR =
            new Formulator(new SessionPool(BundledRules.shared()), KnowledgeReader.bundled());
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC);

    private static final String TWO_RETREATS = """
            "withdrawals": [
              {"id": "w2", "by": "sky", "from": "rowan", "pattern": "walking-out", "agreed": "yes", "explained": "yes",
               "source": {"kind": "self-report"}},
              {"id": "w1", "by": "sky", "from": "rowan", "pattern": "walking-out", "agreed": "no", "explained": "yes",
               "manner": "hurtful", "private": true, "source": {"kind": "partner-report", "who": "rowan"}}]""";

    @Test
    void tellsInWhichFieldsTwoTellersDifferAndWhatRestsOnThem() {
        Contradiction found = only(TWO_RETREATS);

        assertThat(found.id()).isEqualTo("contradiction:w1,w2");
        assertThat(found.who()).containsExactly("sky");
        assertThat(found.fields()).containsExactly("agreed");
        assertThat(found.accounts()).extracting(told -> told.fact().id() + " " + told.fact().told().teller())
                .containsExactly("w1 rowan", "w2 sky");
        assertThat(found.touches()).contains("pattern:unilateral-backing-off@sky,rowan");
        assertThat(found.inConfidence()).isTrue();
    }

    @Test
    void tellsWhatOneDeniesThatAnotherTells() {
        Contradiction found = only("""
                "fears": [{"id": "f1", "by": "sky", "of": "commitment", "source": {"kind": "partner-report", "who": "rowan"}}],
                "asked": [{"id": "a1", "of": "sky", "fact": "fear", "term": "commitment", "answer": "denied"},
                          {"id": "a2", "of": "rowan", "fact": "fear", "term": "commitment", "answer": "denied"},
                          {"id": "a3", "of": "sky", "fact": "fear", "term": "rejection", "answer": "denied"}]""");

        assertThat(found.id()).isEqualTo("contradiction:a1,f1");
        assertThat(found.fields()).isEmpty();
    }

    @Test
    void tellsOfADangerThatWasDeniedWhenScreened() {
        assertThat(only("""
                "safetySignals": [{"id": "y1", "about": "rowan", "by": "sky", "kind": "partner-violence", "recency": "current"}],
                "screenings": [{"id": "s1", "of": "rowan", "kind": "partner-violence", "result": "negative"}]""").id())
                .isEqualTo("contradiction:s1,y1");
    }

    @Test
    void aDangerThatCameAfterTheScreeningIsNoContradiction() {
        assertThat(found("""
                "safetySignals": [{"id": "y1", "about": "rowan", "by": "sky", "kind": "partner-violence", "recency": "current",
                                   "when": "2026-04"}],
                "screenings": [{"id": "s1", "of": "rowan", "kind": "partner-violence", "result": "negative", "when": "2026-03"}]
                """)).isEmpty();
    }

    @Test
    void whatOnePersonTellsDifferentlyIsAChange() {
        assertThat(found("""
                "ratings": [{"id": "g1", "by": "sky", "criterion": "affection", "score": 2, "noted": "2026-01"},
                            {"id": "g2", "by": "sky", "criterion": "affection", "score": 7, "noted": "2026-05"}]""")).isEmpty();
    }

    @Test
    void whatOnePersonToldAndDeniesNowIsAChange() {
        assertThat(found("""
                "fears": [{"id": "f1", "by": "sky", "of": "commitment", "noted": "2026-01", "source": {"kind": "self-report"}}],
                "asked": [{"id": "a1", "of": "sky", "fact": "fear", "term": "commitment", "answer": "denied", "noted": "2026-05",
                           "source": {"kind": "self-report"}}]""")).isEmpty();
    }

    @Test
    void anotherSpellingOfTheSameLengthIsNoContradiction() {
        String both = """
                "withdrawals": [
                  {"id": "w1", "by": "sky", "from": "rowan", "pattern": "silence", "duration": "P7D"},
                  {"id": "w2", "by": "sky", "from": "rowan", "pattern": "silence", "duration": "%s",
                   "source": {"kind": "partner-report", "who": "rowan"}}]""";

        assertThat(found(both.formatted("P1W"))).isEmpty();
        assertThat(only(both.formatted("P2W")).fields()).containsExactly("duration");
    }

    @Test
    void aMonthWithinTheYearThatAnotherTellsIsNoContradiction() {
        String both = """
                "boundaryTalks": [
                  {"id": "t1", "between": ["rowan", "sky"], "status": "agreed", "lastReviewed": "2023",
                   "source": {"kind": "self-report", "who": "rowan"}},
                  {"id": "t2", "between": ["rowan", "sky"], "status": "agreed", "lastReviewed": "%s",
                   "source": {"kind": "self-report", "who": "sky"}}]""";

        assertThat(found(both.formatted("2023-05"))).isEmpty();
        assertThat(found(both.formatted("P3Y"))).isEmpty();
        assertThat(only(both.formatted("2022-05")).fields()).containsExactly("lastReviewed");
    }

    @Test
    void whatWasNotAskedContradictsNothing() {
        assertThat(found("""
                "withdrawals": [
                  {"id": "w1", "by": "sky", "from": "rowan", "pattern": "silence", "agreed": "no",
                   "source": {"kind": "partner-report", "who": "rowan"}},
                  {"id": "w2", "by": "sky", "from": "rowan", "pattern": "silence", "agreed": "unknown", "explained": "yes"}],
                "outsideLife": [{"id": "o1", "of": "sky", "kind": "friendship", "level": "none"}],
                "asked": [{"id": "a1", "of": "sky", "fact": "outside-life", "term": "friendship", "answer": "denied"}]"""))
                .isEmpty();
    }

    @Test
    void whatIsObservedStandsBesideWhatIsSaid() {
        assertThat(only("""
                "reflection": [{"id": "r1", "of": "sky", "style": "impulsive", "source": {"kind": "observed"}},
                               {"id": "r2", "of": "sky", "style": "introspective"}]""").fields()).containsExactly("style");
    }

    @Test
    void theOrderOfTheFactsChangesNothing() {
        Intake intake = intake(TWO_RETREATS);
        List<Fact> shuffled = new ArrayList<>(intake.facts());
        Collections.shuffle(shuffled, new Random(7));

        assertThat(FORMULATOR.formulate(new Intake(intake.name(), intake.asOf(), intake.people(), intake.relationships(),
                intake.household(), shuffled)).contradictions()).isEqualTo(FORMULATOR.formulate(intake).contradictions());
    }

    @Test
    void somebodysOwnRatingCountsBeforeWhatAnotherSaysOfIt() {
        assertThat(FORMULATOR.formulate(intake("""
                "ratings": [{"id": "g1", "by": "sky", "criterion": "overall-happiness", "score": 7},
                            {"id": "g2", "by": "sky", "criterion": "overall-happiness", "score": 2, "noted": "2026-05",
                             "source": {"kind": "partner-report", "who": "rowan"}}]""")).goodEnough().criteria())
                .filteredOn(rating -> rating.score() != null).extracting(rating -> rating.score()).containsExactly(7);
    }

    private static Contradiction only(String facts) {
        List<Contradiction> found = found(facts);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static List<Contradiction> found(String facts) {
        return FORMULATOR.formulate(intake(facts)).contradictions();
    }

    private static Intake intake(String facts) {
        String json = """
                {"case": "two", "people": [{"id": "rowan", "name": "Rowan", "role": "client"},
                                           {"id": "sky", "name": "Sky", "role": "client"}],
                 "relationship": {"between": ["rowan", "sky"]}, """ + facts + "}";
        return new IntakeReader(CLOCK, null).read("two", json.getBytes(StandardCharsets.UTF_8), InputFormat.JSON).intake();
    }
}
