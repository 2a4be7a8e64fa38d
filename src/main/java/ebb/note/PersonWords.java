package ebb.note;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The nouns for people, of one or more words, and the person each names. */
final class PersonWords {

    private final Map<String, Someone> byNoun = new HashMap<>();
    private final Map<String, Integer> longestByFirstWord = new HashMap<>();

    PersonWords(Lexicon.People people) {
        people.nouns().forEach((part, byGender) -> byGender.forEach((gender, nouns) -> {
            boolean many = gender.equals("many");
            Someone.Gender told = Someone.Gender.told(gender);
            for (String noun : nouns) {
                longestByFirstWord.merge(noun.split(" ")[0], noun.split(" ").length, Math::max);
                byNoun.put(noun, new Someone(part(part), told, many, null, label(part, noun)));
            }
        }));
    }

    private static Someone.Part part(String name) {
        return Someone.Part.valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** There is one partner, one former partner and one client unless names tell more apart. */
    private static String label(String part, String noun) {
        return part.equals("partner") || part.equals("ex") || part.equals("client") ? part : noun;
    }

    /** Whether a noun begins with a word. */
    boolean begins(String word) {
        return longestByFirstWord.containsKey(word);
    }

    /** The longest noun that begins at a token, or null; the length in tokens is {@link Found#length()}. */
    Found at(List<Token> tokens, int i) {
        if (i >= tokens.size() || !tokens.get(i).known().is(WordTraits.PERSONAL)
                || tokens.get(i).kind() != Token.Kind.WORD) {
            return null;
        }
        Integer longest = longestByFirstWord.get(tokens.get(i).word());
        if (longest == null) {
            return null;
        }
        Someone one = byNoun.get(tokens.get(i).word());
        Found found = one == null ? null : new Found(one, 1);
        StringBuilder noun = new StringBuilder(tokens.get(i).word());
        for (int length = 2; length <= longest && i + length <= tokens.size(); length++) {
            Token token = tokens.get(i + length - 1);
            if (token.kind() != Token.Kind.WORD) {
                break;
            }
            Someone someone = byNoun.get(noun.append(' ').append(token.word()).toString());
            if (someone != null) {
                found = new Found(someone, length);
            }
        }
        return found;
    }

    /** A noun that was found. */
    record Found(Someone someone, int length) {
    }
}
