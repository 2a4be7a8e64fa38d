package ebb.explain;

import ebb.fact.Intake;
import ebb.finding.Expecting;
import ebb.finding.Hypothesis;
import ebb.finding.Pattern;
import ebb.finding.UnmetNeed;
import ebb.finding.Verdict;
import ebb.knowledge.Knowledge;
import ebb.session.Conclusions;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds which hypotheses somebody may mean who puts one in their own words, by the words they share with the names of
 * needs, patterns and expectations. Tells nothing of what the rules conclude.
 */
public final class Suggestions {

    private static final int MOST = 5;

    /** Words that say nothing about which hypothesis is meant. */
    private static final Set<String> EMPTY = Set.of("a", "an", "and", "the", "of", "to", "in", "on", "is", "are", "it",
            "that", "this", "be", "may", "might", "not", "with", "for", "from", "by", "has", "have", "at", "as", "or", "but",
            "there", "their", "they", "them", "what", "who", "one", "other", "seems", "something", "somebody", "about", "can",
            "cannot", "will", "would", "very", "always", "never", "because");

    /** From how many letters on two words that begin alike are taken for forms of one. */
    private static final int STEM = 5;

    private final Intake intake;
    private final Knowledge knowledge;
    private final FindingReader reader;
    private final Set<String> people = new LinkedHashSet<>();

    /**
     * One hypothesis that may be meant.
     *
     * @param id   its id
     * @param says the same in words
     */
    public record Suggestion(String id, String says) {
    }

    private record Scored(Hypothesis hypothesis, int score) {
    }

    Suggestions(Intake intake, Conclusions conclusions, Knowledge knowledge) {
        this.intake = intake;
        this.knowledge = knowledge;
        this.reader = new FindingReader(intake, conclusions);
        intake.people().forEach(person -> people.addAll(words(person.name())));
    }

    /** What an id means that names one thing; null where it names none, or several. */
    public Suggestion exact(String id) {
        if (id.equals(Verdict.WHOLE_CASE)) {
            return new Suggestion(id, "it may be good enough");
        }
        List<Hypothesis> meant = reader.possible().stream()
                .filter(one -> one.id().equals(id) || !id.contains("@") && one.id().startsWith(id + "@") && likely(one))
                .toList();
        List<String> ids = meant.stream().map(Hypothesis::id).distinct().toList();
        return ids.size() == 1 ? suggestion(meant.get(0)) : null;
    }

    /** What may be meant, most likely first; empty where nothing shares a word. */
    public List<Suggestion> near(String text) {
        Set<String> said = words(text);
        List<Scored> scored = new ArrayList<>();
        for (Hypothesis one : reader.possible()) {
            int score = likely(one) ? score(one, said) : 0;
            if (score > 0) {
                scored.add(new Scored(one, score));
            }
        }
        return scored.stream().sorted(Comparator.comparingInt((Scored one) -> -one.score())
                        .thenComparing(one -> one.hypothesis().id()))
                .limit(MOST).map(one -> suggestion(one.hypothesis())).toList();
    }

    /** Needs, expectations, and patterns between those who are together; of one person only where that is all it has. */
    private boolean likely(Hypothesis one) {
        if (one instanceof Pattern pattern) {
            boolean two = pattern.kind().secondRole() != null;
            return pattern.second() == null ? !two || intake.partnersOf(pattern.first()).isEmpty()
                    : intake.partnersOf(pattern.first()).contains(pattern.second());
        }
        return one instanceof UnmetNeed || one instanceof Expecting;
    }

    /** Words in common: those of the name count most, those of how it goes less; whose it is decides between equals. */
    private int score(Hypothesis one, Set<String> said) {
        Set<String> name = words(one.id().substring(0, Math.max(one.id().indexOf('@'), 0)) + " " + label(one));
        int common = common(said, name);
        Set<String> gloss = words(says(one));
        gloss.removeAll(name);
        gloss.removeAll(people);
        int told = common(said, gloss);
        int known = common(said, people) > 0 && common(said, words(first(one))) > 0 ? 1 : 0;
        return common + told == 0 ? 0 : 6 * common + 2 * told + known;
    }

    /** The name of the person whom a hypothesis is first of all about. */
    private String first(Hypothesis one) {
        String who = one.id().substring(one.id().indexOf('@') + 1);
        return knowledge.phrases().name(who.contains(",") ? who.substring(0, who.indexOf(',')) : who, intake);
    }

    private static int common(Set<String> said, Set<String> words) {
        return (int) said.stream().filter(word -> words.stream().anyMatch(other -> alike(word, other))).count();
    }

    private static boolean alike(String one, String other) {
        return one.equals(other)
                || one.length() >= STEM && other.length() >= STEM && one.substring(0, STEM).equals(other.substring(0, STEM));
    }

    private static Set<String> words(String text) {
        Set<String> words = new LinkedHashSet<>();
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
        for (String word : plain.split("[^\\p{L}\\p{N}]+")) {
            if (word.length() > 1 && !EMPTY.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }

    private Suggestion suggestion(Hypothesis one) {
        return new Suggestion(one.id(), says(one));
    }

    private String label(Hypothesis one) {
        if (one instanceof Pattern pattern) {
            return knowledge.phrases().label(pattern.kind());
        } else if (one instanceof UnmetNeed need) {
            return knowledge.phrases().label(need.need());
        }
        return one instanceof Expecting expecting ? knowledge.phrases().label(expecting.style()) : "";
    }

    private String says(Hypothesis one) {
        return one instanceof Pattern pattern
                ? knowledge.phrases().gloss(pattern.kind(), pattern.first(), pattern.second(), intake)
                : new FindingWords(intake, knowledge).of(one);
    }
}
