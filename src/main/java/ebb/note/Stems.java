package ebb.note;

import java.util.Map;
import opennlp.tools.stemmer.snowball.SnowballStemmer;

/**
 * Which written forms belong to a word. The Snowball English stemmer (Porter 2001) says which words may belong
 * together; since it also joins words that mean different things (depend, dependable; alcohol, alcoholic), only the
 * endings of verbs and plurals count. Irregular forms come from the lexicon.
 */
final class Stems {

    private static final ThreadLocal<SnowballStemmer> SNOWBALL =
            ThreadLocal.withInitial(() -> new SnowballStemmer(SnowballStemmer.ALGORITHM.ENGLISH));

    private final Map<String, String> irregular;

    /** @param irregular from an irregular form ("left") to its word ("leave") */
    Stems(Map<String, String> irregular) {
        this.irregular = Map.copyOf(irregular);
    }

    /** What forms of one word have in common. */
    String stem(String form) {
        return SNOWBALL.get().stem(form).toString();
    }

    /** The word that an irregular form belongs to, or null. */
    String wordOf(String form) {
        return irregular.get(form);
    }

    /** Whether a form with the same stem as a word is a form of it, and not another word. */
    boolean inflects(String word, String form) {
        boolean inflected = (word.endsWith("ed") || word.endsWith("ing")) && !stem(word).equals(word);
        return !inflected && form.length() >= word.length()
                && (form.endsWith("s") || form.endsWith("ed") || form.endsWith("ing"));
    }
}
