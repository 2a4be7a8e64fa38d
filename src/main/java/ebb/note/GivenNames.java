package ebb.note;

import java.util.HashMap;
import java.util.Map;

/** Given names that are no common words besides, and the pronoun that mostly goes with each. Immutable. */
final class GivenNames {

    private final Map<String, Someone.Gender> genders = new HashMap<>();

    GivenNames(Lexicon.People people) {
        people.names().forEach((gender, names) -> names.forEach(name -> genders.put(name, Someone.Gender.told(gender))));
    }

    /** Whether a word in lower case is one of them. */
    boolean has(String word) {
        return genders.containsKey(word);
    }

    /** The pronoun that mostly goes with a word in lower case; not told where the word is none of them. */
    Someone.Gender gender(String word) {
        return genders.getOrDefault(word, Someone.Gender.UNTOLD);
    }
}
