package ebb.note;

import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;

/** Tells by the years a note names what lies well before it. */
final class Year {

    private static final Set<String> GOING_ON = Set.of("since", "from", "after");
    private static final int CENTURY = 2000;
    /** What happened in the year before may be of the present. */
    private static final int RECENT = 1;
    /** Among so many words the date of a note stands, if it has one at its head. */
    private static final int HEAD = 8;

    private Year() {
    }

    /**
     * The year a text was written in, as far as can be told: the latest that it names, as in "4 May 2026" or "17/2/26",
     * but not before the year it is read in where it bears no date of its own; 0 where neither is known.
     *
     * @param read the year it is read in; 0 where that is not known
     */
    static int written(String text, int read) {
        int latest = latest(text);
        return latest == 0 || dated(text) ? latest : Math.max(latest, read);
    }

    /** Whether a text bears a date of its own: month and year at its head, or a day, month and year in numbers anywhere. */
    private static boolean dated(String text) {
        String before = "";
        StringTokenizer words = new StringTokenizer(text, " \t\r\n,;:()");
        for (int i = 0; words.hasMoreTokens(); i++) {
            String word = words.nextToken();
            String plain = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
            if (Figures.dated(plain) || i < HEAD && is(plain) && Figures.month(before.toLowerCase(Locale.ROOT))) {
                return true;
            }
            before = plain;
        }
        return false;
    }

    /** The latest year a text names, as in "4 May 2026" or "17/2/26"; 0 where it names none. */
    static int latest(String text) {
        int latest = 0;
        int before = 0;
        int start = 0;
        while (start < text.length()) {
            int end = numberEnd(text, start);
            if (end > start) {
                latest = Math.max(latest, named(text, start, end, before));
            }
            boolean goesOn = end - start == 1 || end - start == 2;
            before = goesOn && parts(text, end) ? before + 1 : 0;
            start = end + 1;
        }
        return latest;
    }

    /**
     * The year that a number names; 0 where it names none.
     *
     * @param before how many numbers stand right before it that may be a day and a month
     */
    private static int named(String text, int start, int end, int before) {
        String number = text.substring(start, end);
        boolean dated = before == 2;
        if (dated && number.length() == 2) {
            return CENTURY + Integer.parseInt(number);
        }
        boolean alone = before == 0 && (start == 0 || !parts(text, start - 1));
        return is(number) && (dated || alone) ? Integer.parseInt(number) : 0;
    }

    private static int numberEnd(String text, int start) {
        int end = start;
        while (end < text.length() && digit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Whether a character parts the numbers of a date. */
    private static boolean parts(String text, int at) {
        return at < text.length() && (text.charAt(at) == '/' || text.charAt(at) == '.');
    }

    private static boolean digit(int c) {
        return c >= '0' && c <= '9';
    }

    /** Whether a word is a year of this century or the last. */
    static boolean is(String word) {
        return word.length() == 4 && (word.startsWith("19") || word.startsWith("20")) && word.chars().allMatch(Year::digit);
    }

    /** Whether a sentence names a year well before the latest one, and not as the one since when something is so. */
    static boolean longAgo(Unit[] units, int latest) {
        for (int i = 0; i < units.length; i++) {
            String word = units[i].word();
            if (is(word) && Integer.parseInt(word) < latest - RECENT && !goesOn(units, i)) {
                return true;
            }
        }
        return false;
    }

    /** "Since March 2019" and the like. */
    private static boolean goesOn(Unit[] units, int year) {
        return year > 0 && (GOING_ON.contains(units[year - 1].word())
                || year > 1 && GOING_ON.contains(units[year - 2].word()));
    }
}
