package ebb.course;

import static org.assertj.core.api.Assertions.assertThat;

import ebb.fact.BoundaryTalk;
import ebb.fact.Event;
import ebb.fact.Fact;
import ebb.fact.Intake;
import ebb.fact.Upset;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** A case as it stood on an earlier day. */
class RetrospectTest {

    private static final Intake CASE = Given.of("""
            {"case": "a", "people": [{"id": "ana", "role": "client"}, {"id": "bo", "role": "client"}],
             "relationship": {"between": ["ana", "bo"], "attending": ["ana", "bo"]},
             "complaints": [{"id": "c1", "by": "ana", "about": "bo", "theme": "affection", "noted": "2026-03-10"}],
             "upsets": [{"id": "u1", "by": "ana", "emotion": "hurt", "about": "c1", "noted": "2026-03-01"}],
             "boundaryTalks": [{"id": "t1", "between": ["ana", "bo"], "status": "agreed", "lastReviewed": "2026-02-01"}],
             "events": [{"id": "v1", "of": ["bo"], "kind": "move", "when": "2026-03-15"},
                        {"id": "v2", "of": ["ana", "bo"], "kind": "wedding-ahead", "when": "2026-09-01", "noted": "2026-03-01"}],
             "screenings": [{"id": "s1", "of": "ana", "kind": "partner-violence", "result": "negative", "when": "2026-03"}],
             "fears": [{"id": "f1", "by": "ana", "of": "rejection"}]}""");

    @Test
    void leavesOutWhatWasNotedOrHappenedLater() {
        assertThat(Retrospect.of(CASE, LocalDate.parse("2026-03-05")).facts()).extracting(Fact::id)
                .containsExactlyInAnyOrder("relationship", "u1", "t1", "v2", "s1", "f1");
        assertThat(Retrospect.of(CASE, LocalDate.parse("2026-03-12")).facts()).extracting(Fact::id)
                .containsExactlyInAnyOrder("relationship", "c1", "u1", "t1", "v2", "s1", "f1");
    }

    @Test
    void countsDaysFromThatDay() {
        Intake then = Retrospect.of(CASE, LocalDate.parse("2026-03-03"));

        assertThat(then.asOf()).isEqualTo(LocalDate.parse("2026-03-03"));
        assertThat(then.facts()).filteredOn(BoundaryTalk.class::isInstance)
                .allSatisfy(talk -> assertThat(((BoundaryTalk) talk).daysSinceReview()).isEqualTo(30));
        assertThat(then.facts()).filteredOn(Event.class::isInstance).singleElement()
                .satisfies(event -> assertThat(((Event) event).daysAgo()).isEqualTo(-182));
    }

    @Test
    void whatWasSaidOfALaterComplaintIsSaidOfNothing() {
        assertThat(Retrospect.of(CASE, LocalDate.parse("2026-03-05")).facts()).filteredOn(Upset.class::isInstance)
                .singleElement().satisfies(upset -> assertThat(((Upset) upset).complaint()).isNull());
    }

    @Test
    void onTheLastDayItIsTheWholeCase() {
        Intake now = Given.session(3);

        assertThat(Retrospect.of(now, now.asOf())).isEqualTo(now);
    }

    /** The later the day, the more is known: nothing is ever forgotten. */
    @Property(tries = 200)
    void nothingIsForgotten(@ForAll @IntRange(max = 60) int days, @ForAll @IntRange(max = 60) int more) {
        LocalDate day = LocalDate.parse("2026-02-20").plusDays(days);

        assertThat(Retrospect.of(Given.session(3), day.plusDays(more)).facts()).extracting(Fact::id)
                .containsAll(Retrospect.of(Given.session(3), day).facts().stream().map(Fact::id).toList());
    }
}
