package ebb.note;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Informal writing, shorthand and misspelling. What is listed is replaced; beyond that, a long unknown word one slip
 * (a letter missing, added, changed, or two swapped) away from a word that matters is read as that word. Two words
 * one slip apart share a form with one letter left out, so the search is a few look-ups (after Bocek, Hunt and
 * Stiller 2007), not a comparison with every word.
 */
final class Spelling {

    /** Shorter words have too many neighbours that are other words. */
    private static final int SHORTEST = 6;

    private final Map<String, List<String>> replaced;
    private final Map<String, String> byShortened = new HashMap<>();

    /**
     * @param replaced from a written form to the words it stands for
     * @param watched  words worth recognising when misspelt
     */
    Spelling(Map<String, List<String>> replaced, List<String> watched) {
        this.replaced = Map.copyOf(replaced);
        for (String word : watched) {
            byShortened.putIfAbsent(word, word);
            for (int i = 1; i < word.length(); i++) {
                byShortened.putIfAbsent(without(word, i), word);
            }
        }
    }

    /** The words a written form stands for, or null where it stands for itself. */
    List<String> meaning(String form) {
        return replaced.get(form);
    }

    /** The watched word that an unknown form may be a slip for, or null. The first letter has to be right. */
    String nearest(String form) {
        if (form.length() < SHORTEST) {
            return null;
        }
        String word = byShortened.get(form);
        for (int i = 1; i < form.length() && word == null; i++) {
            String candidate = byShortened.get(without(form, i));
            word = candidate != null && Math.abs(candidate.length() - form.length()) <= 1 ? candidate : null;
        }
        return word;
    }

    private static String without(String word, int i) {
        return word.substring(0, i) + word.substring(i + 1);
    }
}
