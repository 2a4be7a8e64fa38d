package ebb.training;

import ebb.explain.Chain;
import ebb.explain.Explainer;
import ebb.explain.FindingWords;
import ebb.explain.UnknownNameException;
import ebb.fact.Fact;
import ebb.fact.Screening;
import ebb.fact.ScreeningResult;
import ebb.finding.Caution;
import ebb.finding.Hypothesis;
import ebb.formulation.OpenQuestion;
import ebb.formulation.Reason;
import ebb.knowledge.Claim;
import ebb.knowledge.Knowledge;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a reviewer needs to look up about one answer: facts in words, what was seen and used, what the rules say. */
final class Evidence {

    private final Exercise exercise;
    private final Answer given;
    private final RulesAnswer rules;
    private final Explainer explainer;
    private final Knowledge knowledge;
    private final FindingWords names;
    private final NoteSentences sentences;
    private final Set<String> used = new LinkedHashSet<>();
    private final Set<String> seen = new LinkedHashSet<>();

    Evidence(Exercise exercise, Answer given, RulesAnswer rules, Explainer explainer, Knowledge knowledge) {
        this.exercise = exercise;
        this.given = given;
        this.rules = rules;
        this.explainer = explainer;
        this.knowledge = knowledge;
        this.names = new FindingWords(exercise.intake(), knowledge);
        this.sentences = exercise.sentences();
        given.picks().forEach(pick -> used.addAll(Scorer.facts(exercise, pick)));
        seen.addAll(used);
        given.seen().forEach(citation -> seen.addAll(exercise.cited(citation)));
    }

    Exercise exercise() {
        return exercise;
    }

    Answer given() {
        return given;
    }

    RulesAnswer rules() {
        return rules;
    }

    /** A finding in a few words. */
    String words(Hypothesis finding) {
        return names.of(finding);
    }

    /** The facts of a pick, sentences resolved. */
    Set<String> facts(Pick pick) {
        return Scorer.facts(exercise, pick);
    }

    /** Whether the answer mentions a fact anywhere. */
    boolean saw(String fact) {
        return seen.contains(fact);
    }

    /** Whether the answer rests anything on a fact. */
    boolean used(String fact) {
        return used.contains(fact);
    }

    /** Whether the answer names any fact at all. */
    boolean namesFacts() {
        return !seen.isEmpty() || given.picks().isEmpty();
    }

    /** Whether there are such facts, and each is one person's account of another's inner life. */
    boolean hearsay(Collection<String> facts) {
        return !facts.isEmpty() && facts.stream().allMatch(id -> exercise.fact(id).map(Fact::hearsay).orElse(false));
    }

    /** What a pick was said to rest on, as it was cited, also where it tells no fact. */
    List<String> cited(Pick pick) {
        Set<String> quotes = new LinkedHashSet<>();
        for (String citation : pick.rests()) {
            int number = exercise.fact(citation).isPresent() ? 0 : NoteSentences.number(citation);
            quotes.addAll(number > 0 ? List.of(sentence(number)) : quotes(List.of(citation)));
        }
        return List.copyOf(quotes);
    }

    /** A sentence of the note and its number; one that is speech has its own marks. */
    private String sentence(int number) {
        String text = sentences.text(number);
        return (text.chars().anyMatch(c -> "\"“”".indexOf(c) >= 0) ? whole(text) : "“" + text + "”") + " (" + number + ")";
    }

    /** Speech that goes on for several sentences, one of which is shown: with the mark that stands in another. */
    private static String whole(String text) {
        boolean half = text.chars().filter(sign -> sign == '"').count() % 2 == 1;
        return !half ? text : text.endsWith("\"") ? "\"" + text : text + "\"";
    }

    /** Facts as the note tells them; in plain words where the note does not. */
    List<String> quotes(Collection<String> facts) {
        Set<String> quotes = new LinkedHashSet<>();
        for (String id : facts) {
            int number = sentences.telling(exercise.quotes().get(id));
            exercise.fact(id).ifPresent(fact -> quotes.add(number > 0 ? sentence(number)
                    : knowledge.phrases().attributed(fact, exercise.intake())));
        }
        return List.copyOf(quotes);
    }

    /** The claims that a reason cites. */
    List<Claim> claims(Reason reason) {
        return reason == null ? List.of() : reason.claims().stream().map(knowledge::claim).toList();
    }

    /** What speaks against a finding: the author's word, the rules' evidence, or that nothing speaks for it. */
    List<String> against(Hypothesis finding) {
        List<String> against = new ArrayList<>();
        exercise.tempting().stream().filter(one -> one.finding().id().equals(finding.id())).map(Remarked::because)
                .forEach(against::add);
        chains(finding).stream().flatMap(chain -> chain.speaksAgainst().stream())
                .map(link -> capital(told(link)) + ": " + link.rule().says() + ".").forEach(against::add);
        exercise.intake().facts().stream().filter(fact -> finding instanceof Caution caution
                && fact instanceof Screening screening && screening.of().equals(caution.about())
                && screening.result() == ScreeningResult.NEGATIVE).forEach(fact ->
                against.add(capital(knowledge.phrases().attributed(fact, exercise.intake())) + "."));
        if (against.isEmpty()) {
            against.add(silence(finding));
        }
        return against;
    }

    /** Why the rules do not conclude a finding, in one sentence. */
    String silence(Hypothesis finding) {
        boolean withheld = rules.formulation().withheld().stream()
                .anyMatch(topic -> finding.id().equals("topic:" + topic.topic().term()));
        if (withheld) {
            return rules.formulation().withheld().stream().filter(topic -> finding.id().equals("topic:" + topic.topic().term()))
                    .findFirst().orElseThrow().reason();
        }
        for (Chain chain : chains(finding)) {
            if (!chain.speaksFor().isEmpty()) {
                return (chain.speaksAgainst().isEmpty() ? "There is a hint, too weak on its own: "
                        : "There is something for it, and as much or more against it: ") + told(chain.speaksFor().get(0)) + ".";
            }
        }
        return "No rule finds anything for it in these facts.";
    }

    private static String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    private static String told(Chain.Link link) {
        Chain.Found found = link.found().get(0);
        List<String> grounds = new ArrayList<>(found.facts().stream().map(told -> told.words()).toList());
        found.through().forEach(chain -> grounds.add(chain.says()));
        found.absences().forEach(grounds::add);
        return grounds.isEmpty() ? "as things stand" : String.join("; ", grounds);
    }

    private List<Chain> chains(Hypothesis finding) {
        try {
            return explainer.why(exercise.intake(), finding.id());
        } catch (UnknownNameException notOfThisCase) {
            return List.of();
        }
    }

    /** What to ask before settling this: the first open question about the same people, else the first. */
    OpenQuestion firstQuestion(Hypothesis finding) {
        List<OpenQuestion> open = rules.formulation().openQuestions();
        return open.stream().filter(one -> finding != null && finding.id().matches(".*[@,]" + Pattern.quote(
                one.question().who()) + "(,.*)?")).findFirst().orElse(open.isEmpty() ? null : open.get(0));
    }
}
