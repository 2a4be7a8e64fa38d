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
import ebb.knowledge.RuleCard;
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
import java.util.stream.Stream;

/**
 * Script concordance items from a case (Charlin and others 2000): one more fact, and a conclusion that it makes more or
 * less likely, or leaves as it is. The engine finds the facts worth asking for, and keys each item by what it concludes
 * with the fact.
 */
public final class Concordance {

    /** How many items an exercise has at most. */
    static final int MOST = 6;

    private static final int SAME_FACT = 2;

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
    public record Item(String id, String fact, String finding, String says, Likelihood key, List<RuleCard> rules) {
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
        Map<String, RuleCard> cards = explainer.rules().cards();
        for (NextQuestion question : explainer.ask(intake, QUESTIONS)) {
            for (NextQuestion.Answer answer : question.answers()) {
                // One answer of each kind of question is enough: six degrees of one expectation teach nothing more.
                if (answer.edits().get(0) instanceof Edit.Added added && !answer.shifts().isEmpty()
                        && kinds.add(question.question().fact() + "/" + question.question().who() + (added.fact() instanceof Asked))) {
                    items(question, added.fact(), answer, told(added.fact(), intake, knowledge), concluded, cards, shown, found);
                }
            }
        }
        return mixed(found);
    }

    /** The new fact, and on whose word: a person's own, unless it is only that nothing of the kind was found. */
    private static String told(Fact fact, Intake intake, Knowledge knowledge) {
        String words = knowledge.phrases().of(fact, intake);
        return fact instanceof Asked || fact.subject() == null ? words
                : words + " (" + knowledge.phrases().name(fact.subject(), intake) + "’s own account)";
    }

    private static void items(NextQuestion question, Fact fact, NextQuestion.Answer answer, String told,
            Map<String, String> concluded, Map<String, RuleCard> cards, Set<String> shown, Map<Likelihood, List<Item>> found) {
        String id = question.question().id() + "/" + (fact instanceof Asked ? "no" : answer.says()).replace(' ', '-');
        for (Shift shift : answer.shifts()) {
            boolean telling = shift.id().startsWith("need:") || shift.id().startsWith("pattern:")
                    || shift.id().startsWith("expectation:");
            if (telling && shown.add(shift.id() + shift.kind())) {
                Likelihood key = shift.kind() == Kind.APPEARS || shift.kind() == Kind.STRONGER ? Likelihood.MORE : Likelihood.LESS;
                List<RuleCard> because = Stream.concat(shift.gained().stream(), shift.lost().stream()).map(Voice::rule)
                        .distinct().map(cards::get).toList();
                found.get(key).add(new Item(id + ">" + shift.id(), told, shift.id(), shift.says(), key, because));
            }
        }
        concluded.entrySet().stream()
                .filter(one -> answer.shifts().stream().noneMatch(shift -> shift.id().equals(one.getKey())))
                .filter(one -> shown.add(one.getKey() + "unchanged")).findFirst()
                .ifPresent(one -> found.get(Likelihood.UNCHANGED).add(new Item(id + ">" + one.getKey(), told, one.getKey(),
                        one.getValue(), Likelihood.UNCHANGED, List.of())));
    }

    /** A kind at a time, and no fact oftener than twice: six questions about one fact would be one question. */
    private static List<Item> mixed(Map<Likelihood, List<Item>> found) {
        List<Item> mixed = new ArrayList<>();
        boolean more = true;
        while (mixed.size() < MOST && more) {
            more = false;
            for (Likelihood likelihood : Likelihood.values()) {
                Item next = found.get(likelihood).stream().filter(item -> !mixed.contains(item) && mixed.stream()
                        .filter(other -> other.fact().equals(item.fact())).count() < SAME_FACT).findFirst().orElse(null);
                if (next != null && mixed.size() < MOST) {
                    mixed.add(next);
                    more = true;
                }
            }
        }
        mixed.sort(Comparator.comparingInt(item -> item.id().hashCode()));
        return List.copyOf(mixed);
    }
}
