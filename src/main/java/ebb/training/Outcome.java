package ebb.training;

import ebb.finding.Hypothesis;
import java.util.ArrayList;
import java.util.List;

/**
 * What is kept of one finished exercise.
 *
 * @param mode      what was done
 * @param measures  scores from 0 to 1 by what they measure, for example {@code needs} or {@code order}
 * @param items     single things that were right or wrong
 * @param slips     errors by kind
 * @param certainty what was stated and what came of it; empty where no certainty was stated
 */
public record Outcome(Mode mode, List<Measure> measures, List<Item> items, List<Slip> slips, List<Stated> certainty) {

    /** Copies the lists. */
    public Outcome {
        measures = List.copyOf(measures);
        items = List.copyOf(items);
        slips = List.copyOf(slips);
        certainty = List.copyOf(certainty);
    }

    /**
     * A score.
     *
     * @param name  what it measures
     * @param value the score, from 0 to 1; for the order of topics 1 is the expert's order and 0 the reverse
     */
    public record Measure(String name, double value) {
    }

    /**
     * One thing that was to be concluded, found or answered; or that was, and was not to be.
     *
     * @param id       what it is, within the exercise
     * @param link     the link of knowledge that it exercises, the same in all exercises: {@code pattern:demand-withdraw}
     * @param expected whether it was to be there
     * @param given    whether it was there
     * @param credit   how right that was, from 0 to 1
     */
    public record Item(String id, String link, boolean expected, boolean given, double credit) {
    }

    /**
     * One error.
     *
     * @param kind    which
     * @param finding about which finding
     * @param rule    the rule it goes back to; null where there is none
     */
    public record Slip(ErrorKind kind, String finding, String rule) {
    }

    /**
     * A stated certainty.
     *
     * @param certainty from 0 to 1
     * @param right     how right the finding was, from 0 to 1
     */
    public record Stated(double certainty, double right) {
    }

    /** The link that a finding exercises: what it is, without whom it is about. */
    public static String link(Hypothesis finding) {
        int at = finding.id().indexOf('@');
        return at < 0 ? finding.id() : finding.id().substring(0, at);
    }

    /** What is kept of a formulation. */
    public static Outcome of(Assessment assessment) {
        Exercise exercise = assessment.exercise();
        Comparison comparison = Comparison.of(exercise.expert(), assessment.given());
        List<Measure> measures = new ArrayList<>();
        assessment.scores().parts().forEach(score -> measures.add(new Measure(score.part().term(), score.f1())));
        if (assessment.scores().order() != null) {
            measures.add(new Measure("order", (assessment.scores().order() + 1) / 2));
        }
        List<Item> items = new ArrayList<>();
        List<Stated> stated = new ArrayList<>();
        for (Comparison.Match match : comparison.matches()) {
            items.add(new Item(match.model().id(), link(match.model().finding()), true, true, match.credit()));
            state(match.given(), match.credit(), stated);
        }
        comparison.missed().forEach(pick -> items.add(new Item(pick.id(), link(pick.finding()), true, false, 0)));
        for (Pick extra : comparison.extra()) {
            if (!assessment.rules().concludes(extra.id())) {
                items.add(new Item(extra.id(), link(extra.finding()), false, true, 0));
                state(extra, 0, stated);
            }
        }
        List<Slip> slips = assessment.remarks().stream()
                .map(remark -> new Slip(remark.kind(), remark.finding(), remark.rule())).toList();
        return new Outcome(Mode.FORMULATE, measures, items, slips, stated);
    }

    private static void state(Pick pick, double credit, List<Stated> stated) {
        if (pick.certainty() != null) {
            stated.add(new Stated(pick.certainty() / 100.0, credit));
        }
    }
}
