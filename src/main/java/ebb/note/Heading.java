package ebb.note;

import java.util.Locale;

/** The headings of a session note in the SOAP form, as far as they tell where a sentence comes from. */
enum Heading {
    /** What the people said. */
    TOLD,
    /** What the clinician saw. */
    OBSERVED,
    /** What the clinician makes of it, or plans. */
    THOUGHT;

    /**
     * The nearest heading above a place: a letter or word at the beginning of a line, with a colon behind it.
     *
     * @param place counted in Unicode code points
     * @return null where there is none
     */
    static Heading over(String text, int place) {
        int line = text.lastIndexOf('\n', text.offsetByCodePoints(0, place) - 1) + 1;
        while (true) {
            Heading here = named(text, line);
            if (here != null || line == 0) {
                return here;
            }
            line = text.lastIndexOf('\n', line - 2) + 1;
        }
    }

    private static Heading named(String text, int line) {
        int from = line;
        while (from < text.length() && " *#".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        int to = from;
        while (to < text.length() && Character.isLetter(text.charAt(to))) {
            to++;
        }
        boolean headed = text.startsWith(":", to) || text.startsWith("**:", to);
        return !headed ? null : switch (text.substring(from, to).toLowerCase(Locale.ROOT)) {
            case "s", "subjective" -> TOLD;
            case "o", "objective", "observed", "observations" -> OBSERVED;
            case "a", "assessment", "p", "plan" -> THOUGHT;
            default -> null;
        };
    }
}
