package ebb.training.round;

import ebb.fact.FactType;
import ebb.fact.Term;
import ebb.finding.Question;
import ebb.knowledge.Cast;
import ebb.knowledge.Knowledge;
import ebb.knowledge.QuestionWording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds what can be asked for by any words: those of the vocabulary, of its labels, and of the questions themselves. */
final class FreeSearch {

    private static final int MOST = 6;
    private static final int SHORTEST_STEM = 3;

    /** People who are not known yet when a question is looked for. */
    private static final Cast ANYBODY = new Cast("this person", "the other one", null, null, null);

    private final List<Hit> all = new ArrayList<>();

    private record Hit(String ask, String says, String words) {
    }

    FreeSearch(Knowledge knowledge) {
        for (String name : FactNames.types()) {
            FactType type = FactNames.type(name);
            for (Term term : type.vocabulary().getEnumConstants()) {
                if (!term.name().equals("UNKNOWN")) {
                    String key = new Question(type, null, term, "", null).key();
                    QuestionWording wording = knowledge.questions().stream().filter(one -> one.key().equals(key)).findFirst()
                            .orElse(null);
                    String label = knowledge.phrases().label(term);
                    String says = wording == null ? label : wording.ask().fill(ANYBODY);
                    String words = name + " " + term.term() + " " + label + " " + says
                            + (wording == null ? "" : " " + wording.why().fill(ANYBODY));
                    all.add(new Hit(name + " " + term.term(), says, words.toLowerCase(Locale.ROOT)));
                }
            }
        }
    }

    /** What speaks of most of these words, the best first, one a line. */
    List<String> find(String typed) {
        List<String> stems = Arrays.stream(typed.split("[^\\p{L}]+")).filter(word -> word.length() >= SHORTEST_STEM)
                .map(FreeSearch::stem).toList();
        return all.stream().filter(hit -> score(hit, stems) > 0)
                .sorted(Comparator.comparingLong((Hit hit) -> -score(hit, stems))).limit(MOST)
                .map(hit -> "  " + hit.ask() + " – " + hit.says()).toList();
    }

    private static long score(Hit hit, List<String> stems) {
        return stems.stream().filter(hit.words()::contains).count();
    }

    /** Without the commonest endings, so that "friends" finds "friendship" and "worried" finds "worry". */
    private static String stem(String word) {
        String bare = word.replaceFirst("(ing|ied|ies|ed|es|s|y)$", "");
        return bare.length() < SHORTEST_STEM ? word : bare;
    }
}
