package ebb.report;

import ebb.fact.Criterion;
import ebb.fact.Fact;
import ebb.fact.Rating;
import ebb.finding.CriterionState;
import ebb.formulation.Confidence;
import ebb.formulation.CriterionRating;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * The criteria of good-enough intimacy, everybody's side by side.
 *
 * @param people names of those who rate, in order
 * @param rows   one for each criterion that somebody was asked about
 * @param untold names of the criteria that nobody was asked about
 */
record Scores(List<String> people, List<Row> rows, List<String> untold) {

    /**
     * One criterion.
     *
     * @param criterion its name
     * @param cells     one for each person, in their order
     */
    record Row(String criterion, List<Cell> cells) {
    }

    /**
     * One person on one criterion.
     *
     * @param score        0 to 10; null where nobody asked, which is never shown as a zero
     * @param state        met, thin, missing or not asked, in words
     * @param inConfidence whether it was told in confidence
     * @param hearsay      whether only somebody else tells it
     */
    record Cell(Integer score, String state, boolean inConfidence, boolean hearsay) {
    }

    static Scores of(Reading reading) {
        List<CriterionRating> ratings = reading.formulation().goodEnough().criteria();
        LinkedHashSet<String> people = new LinkedHashSet<>();
        Map<Criterion, Map<String, Cell>> table = new EnumMap<>(Criterion.class);
        for (CriterionRating rating : ratings) {
            people.add(rating.who());
            table.computeIfAbsent(rating.criterion(), criterion -> new HashMap<>())
                    .put(rating.who(), cell(rating, reading));
        }
        Cell notAsked = new Cell(null, reading.words().label(CriterionState.NOT_ASKED), false, false);
        List<Row> rows = new ArrayList<>();
        List<String> untold = new ArrayList<>();
        table.forEach((criterion, cells) -> {
            if (cells.values().stream().allMatch(cell -> cell.score() == null)) {
                untold.add(reading.label(criterion));
            } else {
                rows.add(new Row(Reading.capital(reading.label(criterion)),
                        people.stream().map(who -> cells.getOrDefault(who, notAsked)).toList()));
            }
        });
        return new Scores(people.stream().map(reading::name).toList(), rows, untold);
    }

    /** Whether anybody was asked about anything. */
    boolean asked() {
        return !rows.isEmpty();
    }

    /** What nobody was asked about, in a sentence; empty where everything was asked of somebody. */
    String notAsked() {
        return untold.isEmpty() ? "" : "Nobody was asked about: " + String.join(", ", untold) + ".";
    }

    /** Whether any score was told in confidence. */
    boolean inConfidence() {
        return rows.stream().flatMap(row -> row.cells().stream()).anyMatch(Cell::inConfidence);
    }

    /** Whether any score is told by somebody else only. */
    boolean hearsay() {
        return rows.stream().flatMap(row -> row.cells().stream()).anyMatch(Cell::hearsay);
    }

    private static Cell cell(CriterionRating rating, Reading reading) {
        boolean inConfidence = false;
        boolean own = rating.score() == null;
        for (Fact fact : reading.intake().facts()) {
            if (fact instanceof Rating told && told.by().equals(rating.who())
                    && told.criterion() == rating.criterion()) {
                inConfidence |= Confidence.holds(told);
                own |= !told.hearsay();
            }
        }
        return new Cell(rating.score(), reading.words().label(rating.state()), inConfidence, !own);
    }
}
