package ebb.training;

import ebb.fact.Fact;
import ebb.fact.Relationship;
import ebb.fact.Term;
import ebb.finding.Caution;
import ebb.finding.Discussion;
import ebb.finding.Expecting;
import ebb.finding.Hypothesis;
import ebb.finding.Pattern;
import ebb.finding.UnmetNeed;
import ebb.formulation.Formulation;
import ebb.training.Assessment.Contested;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What an author should look at in an exercise: where the expert and the rules differ, and what does not hold together.
 *
 * @param exercise  the exercise
 * @param contested findings on which the two differ
 * @param faults    what does not hold together, one sentence each
 */
public record AuthorCheck(Exercise exercise, List<Contested> contested, List<String> faults) {

    /** Copies the lists. */
    public AuthorCheck {
        contested = List.copyOf(contested);
        faults = List.copyOf(faults);
    }

    /** Checks an exercise. */
    public static AuthorCheck of(Exercise exercise, Assessor assessor) {
        RulesAnswer rules = assessor.rules(exercise);
        List<Contested> contested = assessor.contested(exercise, exercise.expert(), rules);
        List<String> faults = new ArrayList<>();
        harm(exercise, rules.formulation(), faults);
        remarks(exercise, rules, contested, faults);
        aims(exercise, faults);
        telling(exercise, faults);
        twin(exercise, assessor, rules, faults);
        return new AuthorCheck(exercise, contested, faults);
    }

    /** The differences that nobody explains. */
    public List<Contested> unexplained() {
        return contested.stream().filter(one -> exercise.differs().stream()
                .noneMatch(remarked -> remarked.finding().id().equals(one.finding()))).toList();
    }

    /** Whether there is nothing left to correct or to explain. */
    public boolean clean() {
        return faults.isEmpty() && unexplained().isEmpty();
    }

    private static void harm(Exercise exercise, Formulation formulation, List<String> faults) {
        for (Pick pick : exercise.expert().picks()) {
            formulation.withheld().stream().filter(topic -> pick.id().equals("topic:" + topic.topic().term())).forEach(topic ->
                    faults.add("The expert raises " + pick.id() + ", which has to wait: " + topic.reason()));
            if (exercise.harmful().stream().anyMatch(harmful -> harmful.finding().id().equals(pick.id()))) {
                faults.add("The expert raises " + pick.id() + ", which the exercise itself calls harmful here.");
            }
        }
    }

    private static void remarks(Exercise exercise, RulesAnswer rules, List<Contested> contested, List<String> faults) {
        Set<String> expert = ids(exercise.expert());
        for (Remarked tempting : exercise.tempting()) {
            String id = tempting.finding().id();
            if (expert.contains(id) || rules.concludes(id)) {
                faults.add("\"tempting\" warns of " + id + ", which " + (expert.contains(id) ? "the expert" : "the rules")
                        + " conclude" + (expert.contains(id) ? "s" : "") + "; take it out, or correct the case.");
            }
        }
        for (Remarked differs : exercise.differs()) {
            String id = differs.finding().id();
            if (contested.stream().noneMatch(one -> one.finding().equals(id))) {
                faults.add("\"differs\" explains " + id + ", on which the expert and the rules agree; take it out.");
            }
        }
    }

    private static void aims(Exercise exercise, List<String> faults) {
        List<Hypothesis> about = new ArrayList<>(exercise.expert().picks().stream().map(Pick::finding).toList());
        exercise.tempting().forEach(one -> about.add(one.finding()));
        exercise.harmful().forEach(one -> about.add(one.finding()));
        Set<Term> covered = about.stream().map(AuthorCheck::term).collect(Collectors.toSet());
        exercise.aims().stream().filter(aim -> !covered.contains(aim)).forEach(aim -> faults.add("The aim " + aim.term()
                + " is neither in the expert's answer nor among what is tempting or harmful; nothing would teach it."));
    }

    /** The term that names a finding. */
    public static Term term(Hypothesis finding) {
        return finding instanceof UnmetNeed need ? need.need() : finding instanceof Pattern pattern ? pattern.kind()
                : finding instanceof Expecting expecting ? expecting.style() : finding instanceof Discussion talk ? talk.topic()
                : ((Caution) finding).kind();
    }

    private static void telling(Exercise exercise, List<String> faults) {
        Set<String> untold = new TreeSet<>();
        for (Pick pick : exercise.expert().picks()) {
            if (exercise.note() != null) {
                pick.rests().stream().filter(id -> exercise.fact(id).filter(fact -> !(fact instanceof Relationship)).isPresent())
                        .filter(id -> !exercise.quotes().containsKey(id)).forEach(untold::add);
            }
        }
        untold.forEach(id -> faults.add("The expert rests something on " + id + ", and \"quotes\" does not say where the note tells"
                + " it; a trainee could not name it by its sentence."));
        if (exercise.note() == null && exercise.intake().facts().stream().map(Fact::id).findAny().isEmpty()) {
            faults.add("There is neither a note nor a fact: nothing to learn from.");
        }
    }

    private static void twin(Exercise exercise, Assessor assessor, RulesAnswer rules, List<String> faults) {
        Twin twin = exercise.twin();
        if (twin != null && PairQuestion.of(rules, assessor.rules(twin.intake())).same()) {
            faults.add("The twin leads to the same needs, patterns, appraisals and cautions; change a fact that decides.");
        }
    }

    private static Set<String> ids(Answer answer) {
        return answer.picks().stream().map(Pick::id).collect(Collectors.toSet());
    }
}
