package ebb.training.round;

import ebb.explain.Difference.Kind;
import ebb.explain.Difference.Shift;
import ebb.explain.Difference.Voice;
import ebb.explain.Edit;
import ebb.explain.Explainer;
import ebb.explain.FindingWords;
import ebb.explain.NextQuestion;
import ebb.fact.Asked;
import ebb.fact.Fact;
import ebb.fact.Intake;
import ebb.knowledge.Knowledge;
import ebb.training.Exercise;
import ebb.training.Likelihood;
import ebb.training.Part;
import ebb.training.Pick;
import ebb.training.RulesAnswer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Script concordance items from a case (Charlin and others 2000): one more fact, and a conclusion that it makes more or
 * less likely, or leaves as it is. The engine finds the facts worth asking for, and keys each item by what it concludes
 * with the fact.
 */
public final class Concordance {

    /** How many items an exercise has at most. */
    static final int MOST = 6;

    private static final int QUESTIONS = 30;

    private Concordance() {
    }

    /**
     * One item.
     *
     * @param id      stable as long as case and rules are
     * @param fact    the new fact, in words
     * @param finding the id of the conclusion
     * @param says    the conclusion in words
     * @param key     what the rules make of it
     * @param rules   the rules whose evidence comes or goes; empty where nothing changes
     */
    public record Item(String id, String fact, String finding, String says, Likelihood key, List<String> rules) {
    }

    /** The items of an exercise: as many of each kind as can be had, in an order that gives nothing away. */
    public static List<Item> items(Exercise exercise, RulesAnswer rules, Explainer explainer, Knowledge knowledge) {
        Intake intake = exercise.intake();
        Map<Likelihood, List<Item>> found = new EnumMap<>(Likelihood.class);
        for (Likelihood likelihood : Likelihood.values()) {
            found.put(likelihood, new ArrayList<>());
        }
        FindingWords names = new FindingWords(intake, knowledge);
        Map<String, String> concluded = new LinkedHashMap<>();
        rules.answer().picks().stream().filter(pick -> pick.part() == Part.NEEDS || pick.part() == Part.PATTERNS)
                .map(Pick::finding).forEach(finding -> concluded.put(finding.id(), names.of(finding)));
        Set<String> shown = new LinkedHashSet<>();
        Set<String> kinds = new LinkedHashSet<>();
        for (NextQuestion question : explainer.ask(intake, QUESTIONS)) {
            for (NextQuestion.Answer answer : question.answers()) {
                // One answer of each kind of question is enough: six degrees of one expectation teach nothing more.
                if (answer.edits().get(0) instanceof Edit.Added added && !answer.shifts().isEmpty()
                        && kinds.add(question.question().fact() + "/" + question.question().who() + (added.fact() instanceof Asked))) {
                    items(question, added.fact(), answer, knowledge.phrases().of(added.fact(), intake), concluded, shown, found);
                }
            }
        }
        return mixed(found);
    }

    private static void items(NextQuestion question, Fact fact, NextQuestion.Answer answer, String words,
            Map<String, String> concluded, Set<String> shown, Map<Likelihood, List<Item>> found) {
        String id = question.question().id() + "/" + (fact instanceof Asked ? "no" : answer.says()).replace(' ', '-');
        String told = fact instanceof Asked ? words : words + ", by their own account";
        for (Shift shift : answer.shifts()) {
            boolean telling = shift.id().startsWith("need:") || shift.id().startsWith("pattern:")
                    || shift.id().startsWith("expectation:");
            if (telling && shown.add(shift.id() + shift.kind())) {
                Likelihood key = shift.kind() == Kind.APPEARS || shift.kind() == Kind.STRONGER ? Likelihood.MORE : Likelihood.LESS;
                List<String> because = new ArrayList<>(shift.gained().stream().map(Voice::rule).toList());
                because.addAll(shift.lost().stream().map(Voice::rule).toList());
                found.get(key).add(new Item(id + ">" + shift.id(), told, shift.id(), shift.says(), key, because));
            }
        }
        concluded.entrySet().stream()
                .filter(one -> answer.shifts().stream().noneMatch(shift -> shift.id().equals(one.getKey())))
                .filter(one -> shown.add(one.getKey() + "unchanged")).findFirst()
                .ifPresent(one -> found.get(Likelihood.UNCHANGED).add(new Item(id + ">" + one.getKey(), told, one.getKey(),
                        one.getValue(), Likelihood.UNCHANGED, List.of())));
    }

    private static List<Item> mixed(Map<Likelihood, List<Item>> found) {
        List<Item> mixed = new ArrayList<>();
        for (int i = 0; mixed.size() < MOST && i < MOST; i++) {
            for (Likelihood likelihood : Likelihood.values()) {
                if (i < found.get(likelihood).size() && mixed.size() < MOST) {
                    mixed.add(found.get(likelihood).get(i));
                }
            }
        }
        mixed.sort(Comparator.comparingInt(item -> item.id().hashCode()));
        return List.copyOf(mixed);
    }
}
