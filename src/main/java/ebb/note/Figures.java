package ebb.note;

import java.util.Locale;
import java.util.Set;

/** Tells dates, telephone and other long numbers, ids, postcodes, e-mail and web addresses, from what identifies nobody. */
final class Figures {

    private static final Set<String> MONTHS = Set.of("january", "february", "march", "april", "may", "june", "july",
            "august", "september", "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug",
            "sep", "sept", "oct", "nov", "dec");
    private static final Set<String> MONTHS_ELSEWHERE = Set.of("januar", "februar", "m\u00e4rz", "mai", "juni", "juli", "oktober", "dezember",
            "janvier", "f\u00e9vrier", "mars", "avril", "juin", "juillet", "ao\u00fbt", "septembre", "octobre", "novembre",
            "d\u00e9cembre");
    private static final Set<String> SEASONS = Set.of("spring", "summer", "autumn", "fall", "winter", "christmas", "easter",
            "thanksgiving", "ramadan", "eid", "hanukkah", "passover", "diwali");
    private static final Set<String> DAYS_IN_WORDS = Set.of("first", "second", "third", "fourth", "fifth", "sixth",
            "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth",
            "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth", "thirtieth", "twenty-first",
            "twenty-second", "twenty-third", "twenty-fourth", "twenty-fifth", "twenty-sixth", "twenty-seventh",
            "twenty-eighth", "twenty-ninth", "thirty-first");
    private static final Set<String> CENTURIES = Set.of("nineteen", "twenty");
    private static final Set<String> YEARS_IN_WORDS = Set.of("ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
            "sixteen", "seventeen", "eighteen", "nineteen");
    private static final Set<String> TENS = Set.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final Set<String> ONES = Set.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine");
    private static final Set<String> DAY_ENDINGS = Set.of("", "st", "nd", "rd", "th");
    /** What an id is called by. */
    private static final Set<String> LABELS = Set.of("nhs", "mrn", "ssn", "nino", "iban", "bic", "ip", "id", "ref", "reference",
            "case", "passport", "card", "account", "policy", "insurance", "licence", "license", "plate", "registration");
    /** What may stand between the two. */
    private static final Set<String> AFTER_LABELS = Set.of("number", "no", "nr", "num", "is", "was");
    /** What stands between the parts of one number. */
    private static final Set<String> WITHIN_NUMBERS = Set.of(" ", "\u00a0", "\u202f", " (", ") ", ")");
    private static final int SHORTEST_PHONE = 7;
    private static final int LONGEST_PHONE = 15;
    /** Of a telephone number that is written in no more than two parts. */
    private static final int SHORTEST_PART = 3;

    private Figures() {
    }

    /** What a piece that is no word is: e-mail, address, date, place, id, phone or number; null where it identifies nobody. */
    static String kind(Pieces pieces, int i) {
        String word = pieces.word(i);
        if (word.contains("@")) {
            return "e-mail";
        }
        if (word.startsWith("www.") || word.startsWith("http") && word.contains(":")) {
            return "address";
        }
        if (dated(word) || dayOfMonth(pieces, i)) {
            return "date";
        }
        if (postcode(pieces, i)) {
            return "place";
        }
        String kind = number(pieces, i);
        return kind != null && labelled(pieces, i) ? "id" : kind;
    }

    private static String number(Pieces pieces, int i) {
        String word = pieces.word(i);
        int digits = digitCount(word);
        int inRow = digitsInRow(pieces, i);
        boolean letters = word.chars().anyMatch(Character::isLetter);
        if (letters && digits >= SHORTEST_PHONE || inRow > LONGEST_PHONE || internet(word)
                || code(word) && goesOnWithId(pieces, i)) {
            return "id";
        }
        if (inRow >= SHORTEST_PHONE || digits >= SHORTEST_PHONE || inTwoParts(pieces, i, digits)) {
            return "phone";
        }
        return digits >= 4 && !Year.is(word) || digits >= 3 && letters ? "number" : null;
    }

    private static int digitCount(String word) {
        return (int) word.chars().filter(Character::isDigit).count();
    }

    /** Whether one of them and the next are parts of one number. */
    static boolean inRow(Pieces pieces, int i) {
        return pieces.digits(i + 1) && WITHIN_NUMBERS.contains(pieces.gap(i));
    }

    /**
     * How many digits a number in parts has that begins with a piece; 0 where its parts are no more than single figures
     * or years, which are told one after the other.
     */
    private static int digitsInRow(Pieces pieces, int i) {
        boolean international = pieces.word(i).startsWith("+");
        int digits = digitCount(pieces.word(i));
        boolean one = international || digits > 1;
        boolean years = Year.is(pieces.word(i));
        for (int j = i; inRow(pieces, j); j++) {
            String part = pieces.word(j + 1);
            digits += digitCount(part);
            one &= international || part.length() > 1 || part.equals("0");
            years &= Year.is(part);
        }
        return one && !years ? digits : 0;
    }

    private static boolean inTwoParts(Pieces pieces, int i, int digits) {
        return digits >= SHORTEST_PART && inRow(pieces, i) && pieces.word(i + 1).length() >= SHORTEST_PART
                && !(Year.is(pieces.word(i)) && Year.is(pieces.word(i + 1)));
    }

    /** An address on the internet in numbers. */
    private static boolean internet(String word) {
        return word.matches("\\d{1,3}(\\.\\d{1,3}){3}");
    }

    /** Two letters and figures, as those with which a bank account's number begins. */
    private static boolean code(String word) {
        return word.length() == 4 && word.matches("[A-Z]{2}\\d{2}");
    }

    /** Whether a word in lower case is what an id is called by. */
    static boolean label(String plain) {
        return LABELS.contains(plain) || plain.endsWith("-id");
    }

    private static boolean labelled(Pieces pieces, int i) {
        int before = i - 1;
        while (AFTER_LABELS.contains(pieces.plain(before))) {
            before--;
        }
        return label(pieces.plain(before));
    }

    /** Whether an id begins with a word in capitals: "QQ | 12 34 56", or after what it is called by "B-AB | 1234". */
    static boolean idInParts(Pieces pieces, int i) {
        String word = pieces.word(i);
        boolean capitals = word.length() <= 4 && word.equals(word.toUpperCase(Locale.ROOT)) && inRow(pieces, i);
        return capitals && (labelled(pieces, i) || word.length() == 2 && digitsInRow(pieces, i + 1) >= 6);
    }

    /** Whether an id goes on after a piece. */
    static boolean goesOnWithId(Pieces pieces, int i) {
        if (i + 1 == pieces.size()) {
            return false;
        }
        String next = pieces.word(i + 1);
        boolean capitals = WITHIN_NUMBERS.contains(pieces.gap(i)) && next.length() <= 4 && pieces.get(i + 1).word()
                && next.equals(next.toUpperCase(Locale.ROOT));
        return inRow(pieces, i) || capitals && (next.length() == 1 ? pieces.word(i).length() == 2 : inRow(pieces, i + 1));
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

    /** Whether a piece is the number of a house: "14", "221b". */
    static boolean house(Pieces pieces, int i) {
        String plain = pieces.plain(i);
        int digits = digitsEnd(plain, 0);
        return upTo(4, digits) && plain.length() - digits <= 1 && plain.chars().skip(digits).allMatch(Character::isLetter);
    }

    /** Whether a date begins with a piece and a month: "3 | March", "3rd | of June", "14. | M\u00e4rz". */
    private static boolean dayOfMonth(Pieces pieces, int i) {
        return upTo(2, digitCount(pieces.word(i))) && (month(pieces.plain(i + 1)) || ofMonth(pieces, i));
    }

    private static boolean ofMonth(Pieces pieces, int i) {
        return pieces.plain(i + 1).equals("of") && month(pieces.plain(i + 2));
    }

    /** Whether a date in words begins with a piece: "third | of March", "spring | 2021", "nineteen | eighty-seven". */
    static boolean inWords(Pieces pieces, int i) {
        String plain = pieces.plain(i);
        int year = pieces.plain(i + 1).equals("of") ? i + 2 : i + 1;
        return DAYS_IN_WORDS.contains(plain) && ofMonth(pieces, i)
                || SEASONS.contains(plain) && (Year.is(pieces.plain(year)) || shortYear(pieces, year))
                || CENTURIES.contains(plain) && yearInWords(pieces.plain(i + 1));
    }

    /** What follows the century: "eighty-seven", "eighty", "nineteen". */
    private static boolean yearInWords(String plain) {
        int hyphen = plain.indexOf('-');
        return YEARS_IN_WORDS.contains(plain) || TENS.contains(plain)
                || hyphen > 0 && TENS.contains(plain.substring(0, hyphen)) && ONES.contains(plain.substring(hyphen + 1));
    }

    /** "'98". */
    private static boolean shortYear(Pieces pieces, int i) {
        return pieces.digits(i) && pieces.word(i).length() == 2 && (pieces.follows(i, '\'') || pieces.follows(i, '\u2019'));
    }

    /** Whether a date goes on after a piece: "3 | March", "March | 3rd", "March | 2024", "3rd | of June". */
    static boolean goesOnWithDate(Pieces pieces, int i) {
        String gap = pieces.gap(i);
        String plain = pieces.plain(i + 1);
        if (gap.equals(". ")) {
            return pieces.digits(i) && month(plain);
        }
        if (gap.equals(" '") || gap.equals(" \u2019")) {
            return shortYear(pieces, i + 1);
        }
        boolean ofYear = plain.equals("of") && SEASONS.contains(pieces.plain(i));
        boolean words = inWords(pieces, i + 1) || yearInWords(plain) && CENTURIES.contains(pieces.plain(i))
                || ONES.contains(plain) && TENS.contains(pieces.plain(i));
        return (gap.equals(" ") || gap.equals(", "))
                && (day(plain) || month(plain) || Year.is(plain) || ofMonth(pieces, i) || ofYear || words);
    }

    /** Whether a word in lower case is a month, in English, German or French. */
    static boolean month(String plain) {
        return englishMonth(plain) || MONTHS_ELSEWHERE.contains(plain);
    }

    static boolean englishMonth(String plain) {
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
        return third == word.length() && dayOrYear(first) && upTo(2, second - first - 1) && dayOrYear(third - second - 1);
    }

    private static boolean dayOrYear(int length) {
        return upTo(2, length) || length == 4;
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
