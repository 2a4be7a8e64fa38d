package ebb.note;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells by the years a note names what lies well before it. */
final class Year {

    private static final Pattern WRITTEN = Pattern.compile(
            "(?<![\\d/.])(?:\\d{1,2}[./]\\d{1,2}[./])?((?:19|20)\\d\\d)(?!\\d)|(?<!\\d)\\d{1,2}[./]\\d{1,2}[./](\\d\\d)(?!\\d)");
    private static final Set<String> GOING_ON = Set.of("since", "from", "after");
    private static final int CENTURY = 2000;
    /** What happened in the year before may be of the present. */
    private static final int RECENT = 1;

    private Year() {
    }

    /** The latest year a text names, as in "4 May 2026" or "17/2/26"; 0 where it names none. */
    static int latest(String text) {
        int latest = 0;
        Matcher years = WRITTEN.matcher(text);
        while (years.find()) {
            latest = Math.max(latest, years.group(1) != null ? Integer.parseInt(years.group(1))
                    : CENTURY + Integer.parseInt(years.group(2)));
        }
        return latest;
    }

    /** Whether a sentence names a year well before the latest one, and not as the one since when something is so. */
    static boolean longAgo(Unit[] units, int latest) {
        for (int i = 0; i < units.length; i++) {
            String word = units[i].word();
            boolean year = word.length() == 4 && (word.startsWith("19") || word.startsWith("20"))
                    && word.chars().allMatch(Character::isDigit);
            if (year && Integer.parseInt(word) < latest - RECENT && !goesOn(units, i)) {
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
