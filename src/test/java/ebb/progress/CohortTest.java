package ebb.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import ebb.training.Mode;
import ebb.training.Outcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A group's figures, held against values worked out elsewhere. */
class CohortTest {

    /** The worked example with four observers and missing values in Krippendorff (2011), nominal data: 0.743. */
    @Test
    void agreesWithKrippendorffsOwnExample() {
        Integer[][] values = {
            {1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null},
            {1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3},
            {null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null},
            {1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null}};
        List<Map<String, Integer>> units = new ArrayList<>();
        for (int unit = 0; unit < 12; unit++) {
            Map<String, Integer> said = new HashMap<>();
            for (int observer = 0; observer < 4; observer++) {
                if (values[observer][unit] != null) {
                    said.put("observer " + observer, values[observer][unit]);
                }
            }
            units.add(said);
        }
        assertThat(Agreement.alpha(units)).isCloseTo(0.743, within(0.001));
    }

    @Test
    void perfectAgreementIsOneAndNoVarietyIsNothingToAgreeOn() {
        assertThat(Agreement.alpha(List.of(Map.of("a", 1, "b", 1), Map.of("a", 0, "b", 0)))).isEqualTo(1.0);
        assertThat(Agreement.alpha(List.of(Map.of("a", 1, "b", 1)))).isNull();
        assertThat(Agreement.alpha(List.of(Map.of("a", 1)))).isNull();
    }

    private static Attempt did(String trainee, double... credits) {
        List<Outcome.Item> items = new ArrayList<>();
        for (int i = 0; i < credits.length; i++) {
            items.add(new Outcome.Item("item" + i, "need:love", true, credits[i] > 0, credits[i]));
        }
        return new Attempt(trainee, "one", 1, Instant.EPOCH, "", new Outcome(Mode.FORMULATE, List.of(), items, List.of(), List.of()));
    }

    @Test
    void tellsHardItemsFromEasyOnesAndWhichTellTraineesApart() {
        Cohort cohort = Cohort.of(List.of(did("ada", 1, 1, 0), did("kim", 1, 0, 1), did("lou", 1, 1, 0), did("sam", 1, 0, 1),
                did("ada", 0, 0, 0)));

        assertThat(cohort.trainees()).isEqualTo(4);
        assertThat(cohort.items()).extracting(Cohort.Rated::item, Cohort.Rated::difficulty, Cohort.Rated::discrimination)
                .containsExactly(tuple("item1", 0.5, -1.0),
                        tuple("item2", 0.5, -1.0),
                        tuple("item0", 1.0, null));
    }

    @Test
    void aSpreadsheetGetsQuotedCellsAndNoFormulas() {
        Attempt attempt = new Attempt("=kim, \"the\" first", "one", 1, Instant.EPOCH, "", new Outcome(Mode.READ,
                List.of(new Outcome.Measure("spans", 0.5)), List.of(), List.of(), List.of()));

        assertThat(ProgressCsv.of(List.of(attempt), List.of())).isEqualTo("trainee,exercise,mode,level,finished,row,what,detail,value"
                + "\r\n\"'=kim, \"\"the\"\" first\",one,read,1,1970-01-01T00:00:00Z,score,spans,,0.5000\r\n");
    }
}
