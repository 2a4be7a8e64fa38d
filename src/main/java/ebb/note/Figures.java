package ebb.note;

import java.util.Set;

/** Tells dates, telephone and other long numbers, postcodes, e-mail and web addresses, from what identifies nobody. */
final class Figures {

    private static final Set<String> MONTHS = Set.of("january", "february", "march", "april", "may", "june", "july",
            "august", "september", "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug",
            "sep", "sept", "oct", "nov", "dec");
    private static final Set<String> DAYS_IN_WORDS = Set.of("first", "second", "third", "fourth", "fifth", "sixth",
            "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth",
            "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth", "thirtieth", "twenty-first",
            "twenty-second", "twenty-third", "twenty-fourth", "twenty-fifth", "twenty-sixth", "twenty-seventh",
            "twenty-eighth", "twenty-ninth", "thirty-first");
    private static final Set<String> DAY_ENDINGS = Set.of("", "st", "nd", "rd", "th");
    private static final int SHORTEST_PHONE = 7;
    /** Of a telephone number that is written in parts. */
    private static final int SHORTEST_PART = 3;

    private Figures() {
    }

    /** What a piece that is no word is: e-mail, address, date, place, phone or number; null where it identifies nobody. */
    static String kind(Pieces pieces, int i) {
        String word = pieces.word(i);
        if (word.contains("@")) {
            return "e-mail";
        }
        if (word.startsWith("www.") || word.startsWith("http") && word.contains(":")) {
            return "address";
        }
        long digits = word.chars().filter(Character::isDigit).count();
        if (dated(word) || digits <= 2 && month(pieces.plain(i + 1))) {
            return "date";
        }
        if (postcode(pieces, i)) {
            return "place";
        }
        boolean inParts = digits >= SHORTEST_PART && pieces.digits(i + 1) && pieces.gap(i).length() == 1
                && pieces.word(i + 1).length() >= SHORTEST_PART;
        if (digits >= SHORTEST_PHONE || inParts) {
            return "phone";
        }
        return digits >= 4 && !Year.is(word) || digits >= 3 && word.chars().anyMatch(Character::isLetter) ? "number" : null;
    }

    /** Whether a British postcode begins with a piece: "LS6 | 2AB". */
    static boolean postcode(Pieces pieces, int i) {
        String area = pieces.plain(i);
        String street = pieces.plain(i + 1);
        int letters = 0;
        while (letters < area.length() && Character.isLetter(area.charAt(letters))) {
            letters++;
        }
        int figures = digitsEnd(area, letters);
        boolean outward = upTo(2, letters) && upTo(2, figures - letters) && area.length() - figures <= 1
                && area.chars().skip(figures).allMatch(Character::isLetter);
        return outward && street.length() == 3 && digitsEnd(street, 0) == 1
                && street.chars().skip(1).allMatch(Character::isLetter) && pieces.capital(i);
    }

    /** Whether a date in words begins with a piece: "third | of March". */
    static boolean dayInWords(Pieces pieces, int i) {
        return DAYS_IN_WORDS.contains(pieces.plain(i)) && pieces.plain(i + 1).equals("of") && month(pieces.plain(i + 2));
    }

    /** Whether a word in lower case goes on with a date: "3 | March", "March | 3rd", "March | 2024". */
    static boolean goesOnWithDate(String plain) {
        return day(plain) || month(plain) || Year.is(plain);
    }

    static boolean month(String plain) {
        return MONTHS.contains(plain);
    }

    /** Whether a word in lower case is the day of a month: "3", "3rd". */
    static boolean day(String plain) {
        int digits = digitsEnd(plain, 0);
        return upTo(2, digits) && DAY_ENDINGS.contains(plain.substring(digits));
    }

    /** A day, a month and a year in numbers, in any order: "3/3/24", "2024-03-03". */
    static boolean dated(String word) {
        int first = digitsEnd(word, 0);
        int second = parted(word, first) ? digitsEnd(word, first + 1) : 0;
        int third = parted(word, second) ? digitsEnd(word, second + 1) : 0;
        return third == word.length() && upTo(4, first) && upTo(2, second - first - 1) && upTo(4, third - second - 1);
    }

    private static boolean parted(String word, int at) {
        return at > 0 && at < word.length() && "-/.".indexOf(word.charAt(at)) >= 0;
    }

    private static boolean upTo(int most, int length) {
        return length >= 1 && length <= most;
    }

    private static int digitsEnd(String word, int start) {
        int end = start;
        while (end < word.length() && word.charAt(end) >= '0' && word.charAt(end) <= '9') {
            end++;
        }
        return end;
    }
}
