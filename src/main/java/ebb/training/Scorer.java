package ebb.training;

import ebb.training.Comparison.Match;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Scores an answer against the expert's. Each part is scored on its own by a weighted F1 with credit for what comes
 * near. What the expert leaves out and the rules conclude is not counted, for or against: there the two models differ,
 * and a trainee should not pay for that.
 */
public final class Scorer {

    private Scorer() {
    }

    /** What an answer earns. */
    public static ScoreSheet score(Exercise exercise, Answer given, RulesAnswer rules) {
        Comparison comparison = Comparison.of(exercise.expert(), given);
        List<PartScore> parts = new ArrayList<>();
        for (Part part : List.of(Part.CAUTIONS, Part.NEEDS, Part.PATTERNS, Part.APPRAISALS, Part.TOPICS)) {
            add(parts, findings(part, exercise.expert(), comparison, rules));
        }
        add(parts, reasons(exercise, comparison, rules));
        boolean expected = exercise.expert().notEnough();
        add(parts, PartScore.of(Part.RESTRAINT, expected && given.notEnough() ? 1 : 0, expected ? 1 : 0,
                given.notEnough() ? 1 : 0, expected ? 1 : 0, given.notEnough() ? 1 : 0));
        return new ScoreSheet(parts, order(exercise.expert(), given), calibration(comparison, rules));
    }

    private static void add(List<PartScore> parts, PartScore score) {
        if (score.expected() + score.given() > 0) {
            parts.add(score);
        }
    }

    private static PartScore findings(Part part, Answer expert, Comparison comparison, RulesAnswer rules) {
        double hits = 0;
        double allGiven = 0;
        int given = 0;
        for (Match match : comparison.matches()) {
            if (match.model().part() == part) {
                hits += match.credit() * Comparison.weight(match.model());
                allGiven += Comparison.weight(match.given(), expert);
                given++;
            }
        }
        for (Pick extra : comparison.extra()) {
            if (extra.part() == part && !rules.concludes(extra.id())) {
                allGiven += Comparison.weight(extra, expert);
                given++;
            }
        }
        List<Pick> expected = expert.of(part);
        return PartScore.of(part, hits, expected.stream().mapToDouble(Comparison::weight).sum(), allGiven, expected.size(),
                given);
    }

    /** The facts named for what both conclude; a fact that the rules rest it on is right, too, without being expected. */
    private static PartScore reasons(Exercise exercise, Comparison comparison, RulesAnswer rules) {
        int expected = 0;
        int hits = 0;
        int wrong = 0;
        for (Pick missed : comparison.missed()) {
            expected += facts(exercise, missed).size();
        }
        for (Match match : comparison.matches()) {
            Set<String> right = facts(exercise, match.model());
            Set<String> named = facts(exercise, match.given());
            expected += right.size();
            hits += (int) right.stream().filter(named::contains).count();
            Set<String> fair = new TreeSet<>(right);
            rules.answer().picks().stream().filter(pick -> pick.id().equals(match.model().id()))
                    .forEach(pick -> fair.addAll(pick.rests()));
            wrong += right.isEmpty() ? 0 : (int) match.given().rests().stream()
                    .filter(citation -> exercise.cited(citation).stream().noneMatch(fair::contains)).count();
        }
        return PartScore.of(Part.REASONS, hits, expected, hits + wrong, expected, expected == 0 ? 0 : hits + wrong);
    }

    /** The facts that a pick rests on, sentences resolved. */
    static Set<String> facts(Exercise exercise, Pick pick) {
        Set<String> facts = new LinkedHashSet<>();
        pick.rests().forEach(citation -> facts.addAll(exercise.cited(citation)));
        return facts;
    }

    private static Double order(Answer expert, Answer given) {
        List<String> right = expert.of(Part.TOPICS).stream().map(Pick::id).distinct().toList();
        List<String> common = given.of(Part.TOPICS).stream().map(Pick::id).distinct().filter(right::contains).toList();
        int pairs = common.size() * (common.size() - 1) / 2;
        if (pairs == 0) {
            return null;
        }
        int balance = 0;
        for (int i = 0; i < common.size(); i++) {
            for (int j = i + 1; j < common.size(); j++) {
                balance += right.indexOf(common.get(i)) < right.indexOf(common.get(j)) ? 1 : -1;
            }
        }
        return (double) balance / pairs;
    }

    private static Calibration calibration(Comparison comparison, RulesAnswer rules) {
        int statements = 0;
        double squares = 0;
        double stated = 0;
        double right = 0;
        for (Match match : comparison.matches()) {
            if (match.given().certainty() != null) {
                double certainty = match.given().certainty() / 100.0;
                statements++;
                stated += certainty;
                right += match.credit();
                squares += (certainty - match.credit()) * (certainty - match.credit());
            }
        }
        for (Pick extra : comparison.extra()) {
            if (extra.certainty() != null && !rules.concludes(extra.id())) {
                double certainty = extra.certainty() / 100.0;
                statements++;
                stated += certainty;
                squares += certainty * certainty;
            }
        }
        return statements == 0 ? null : new Calibration(statements, squares / statements, stated / statements,
                right / statements);
    }
}
