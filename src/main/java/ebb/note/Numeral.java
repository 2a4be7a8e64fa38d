package ebb.note;

import java.util.List;

/** Numbers from nought to ten, however they are written. */
final class Numeral {

    private static final List<String> WORDS =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private Numeral() {
    }

    /** The number in digits ("seven" is 7); null where the word is none. */
    static String digits(String word) {
        if (!word.isEmpty() && word.chars().allMatch(Character::isDigit)) {
            return word;
        }
        int value = word.equals("nought") ? 0 : WORDS.indexOf(word);
        return value < 0 ? null : String.valueOf(value);
    }
}
