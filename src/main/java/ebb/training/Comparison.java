package ebb.training;

import ebb.finding.Caution;
import ebb.finding.Expecting;
import ebb.finding.ExpectationStyle;
import ebb.finding.Hypothesis;
import ebb.finding.Pattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One answer held against another, finding by finding.
 *
 * @param matches what both conclude, wholly or in part
 * @param missed  what only the model answer concludes, in its order
 * @param extra   what only the other answer concludes, in its order
 */
public record Comparison(List<Match> matches, List<Pick> missed, List<Pick> extra) {

    /**
     * What is left of a pattern whose people stand in each other's roles or of which one is not named, of an appraisal
     * one step off, and of a danger from the partner that is called by another name. More than half would make it cost
     * something to add the right one.
     */
    static final double NEAR = 0.5;

    /**
     * A finding of both.
     *
     * @param model  as the model answer has it
     * @param given  as the other answer has it
     * @param credit 1 where they are the same, less where they only come near
     */
    public record Match(Pick model, Pick given, double credit) {
    }

    private record Candidate(int model, int given, double credit) {
    }

    /**
     * Holds an answer against a model. Each finding is matched at most once, the closest first, so that naming a thing
     * twice never earns it twice.
     */
    public static Comparison of(Answer model, Answer given) {
        List<Pick> models = model.picks();
        List<Pick> givens = given.picks();
        List<Candidate> candidates = new ArrayList<>();
        for (int m = 0; m < models.size(); m++) {
            for (int g = 0; g < givens.size(); g++) {
                double credit = credit(models.get(m).finding(), givens.get(g).finding());
                if (credit > 0) {
                    candidates.add(new Candidate(m, g, credit));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(candidate -> -candidate.credit()));
        Match[] byModel = new Match[models.size()];
        boolean[] used = new boolean[givens.size()];
        for (Candidate one : candidates) {
            if (byModel[one.model()] == null && !used[one.given()]) {
                byModel[one.model()] = new Match(models.get(one.model()), givens.get(one.given()), one.credit());
                used[one.given()] = true;
            }
        }
        List<Match> matches = new ArrayList<>();
        List<Pick> missed = new ArrayList<>();
        List<Pick> extra = new ArrayList<>();
        for (int m = 0; m < byModel.length; m++) {
            if (byModel[m] == null) {
                missed.add(models.get(m));
            } else {
                matches.add(byModel[m]);
            }
        }
        for (int g = 0; g < used.length; g++) {
            if (!used[g]) {
                extra.add(givens.get(g));
            }
        }
        return new Comparison(List.copyOf(matches), List.copyOf(missed), List.copyOf(extra));
    }

    /** How much of a finding another one is worth: 1 for the same, 0 for another matter. */
    static double credit(Hypothesis model, Hypothesis given) {
        if (model.id().equals(given.id())) {
            return 1;
        }
        if (model instanceof Pattern one && given instanceof Pattern other && one.kind() == other.kind()) {
            if (one.first().equals(other.first()) && (one.second() == null || other.second() == null)) {
                return NEAR;
            }
            return one.first().equals(other.second()) && (one.second() == null || one.second().equals(other.first())) ? NEAR : 0;
        } else if (model instanceof Expecting one && given instanceof Expecting other) {
            boolean burdened = one.style() != ExpectationStyle.REALISTIC && other.style() != ExpectationStyle.REALISTIC;
            return one.who().equals(other.who()) && burdened ? NEAR : 0;
        } else if (model instanceof Caution one && given instanceof Caution other) {
            boolean partner = one.kind().fromPartner() && other.kind().fromPartner();
            return one.about().equals(other.about()) && partner ? NEAR : 0;
        }
        return 0;
    }

    /** How much a pick of the given answer weighs: as much as the heaviest of the model's that it could stand for. */
    static double weight(Pick given, Answer model) {
        return model.picks().stream().filter(pick -> credit(pick.finding(), given.finding()) > 0)
                .mapToDouble(Comparison::weight).max().orElse(2);
    }

    /** How much a finding of the model weighs: 3 where it is held strongly, 2 moderately, 1 as a possibility. */
    static double weight(Pick model) {
        return model.strength() == null ? 2 : 3 - model.strength().ordinal();
    }
}
