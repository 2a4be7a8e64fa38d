package ebb.explain;

import static org.assertj.core.api.Assertions.assertThat;

import ebb.fact.Intake;
import ebb.finding.Topic;
import ebb.finding.Urgency;
import ebb.formulation.CautionFinding;
import ebb.formulation.DiscussionPoint;
import ebb.formulation.Formulation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Control that is only suspected is told as such, and never in place of what is known. */
class SuspectedControlTest {
    private static final String CONTROL = "caution:coercive-control@ana";

    /** Ana, ruled and without friends, and what else is known. */
    private static Intake ruled(String about, String further) {
        return Given.of("""
                {"case": "ruled", "people": [{"id": "ana", "role": "client"}, {"id": "ben", "role": "partner"},
                 {"id": "orla", "role": "other"}], "relationship": {"between": ["ana", "ben"], "attending": ["ana"]},
                 "complaints": [{"id": "c1", "by": "ana", "about": "%s", "theme": "domination", "source": {"kind": "self-report"}}],
                 "outsideLife": [{"id": "o1", "of": "ana", "kind": "friendship", "level": "none",
                  "source": {"kind": "self-report"}}]%s}""".formatted(about, further));
    }

    private static String signal(String recency) {
        return """
                , "safetySignals": [{"id": "y1", "about": "ana", "by": "ben", "kind": "coercive-control",
                 "recency": "%s", "source": {"kind": "self-report"}}]""".formatted(recency);
    }

    private static List<CautionFinding> cautions(Intake intake) {
        return Given.EXPLAINER.formulate(intake).cautions();
    }

    @Test
    void isTheFirstThingTold() {
        Formulation formulation = Given.EXPLAINER.formulate(ruled("ben", ""));
        assertThat(formulation.cautions()).singleElement().satisfies(found -> {
            assertThat(found.caution().id()).isEqualTo(CONTROL);
            assertThat(found.caution().urgency()).isEqualTo(Urgency.SUSPECTED);
            assertThat(found.message()).contains("may be controlled", "It may be nothing of the kind");
            assertThat(found.withholds()).contains(Topic.BREAK_THE_CHASE).doesNotContain(Topic.SAFETY_FIRST);
        });
        assertThat(formulation.discussionPoints()).extracting(DiscussionPoint::topic).startsWith(Topic.SAFETY_FIRST);
        assertThat(formulation.discussionPoints().get(0).questions()).anyMatch(question -> question.contains("decide"));
    }

    @Test
    void givesWayToWhatWasToldOfThePast() {
        assertThat(cautions(ruled("ben", signal("past")))).singleElement().satisfies(found -> {
            assertThat(found.caution().urgency()).isEqualTo(Urgency.UNSCREENED);
            assertThat(found.message()).contains("named in the past");
        });
    }

    @Test
    void givesWayToWhatIsCurrentAlsoWhenAskedWhy() {
        Intake intake = ruled("ben", signal("current"));
        assertThat(cautions(intake)).singleElement()
                .satisfies(found -> assertThat(found.caution().urgency()).isEqualTo(Urgency.CURRENT));
        assertThat(Given.EXPLAINER.why(intake, CONTROL)).singleElement()
                .satisfies(chain -> assertThat(chain.says()).contains("current"));
    }

    @Test
    void isNotReadIntoWhatSomebodyOutsideDoes() {
        assertThat(cautions(ruled("orla", ""))).isEmpty();
    }
}
