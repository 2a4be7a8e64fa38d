package ebb.io;

import ebb.fact.PartialDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads the dates of one document: the same few days come again and again in a file, so each is taken apart once.
 * Not safe to share between threads.
 */
final class Dates {
    /** The forms a date may have, as a message lists them. */
    static final String FORMS = "a date: YYYY, YYYY-MM or YYYY-MM-DD";

    private static final PartialDate NONE = new PartialDate("", LocalDate.MIN, LocalDate.MIN);

    private final Map<String, PartialDate> read = new HashMap<>();

    void clear() {
        read.clear();
    }

    /** The date a text stands for, or null where it is none. */
    PartialDate parse(String text) {
        PartialDate date = read.computeIfAbsent(text, Dates::take);
        return date == NONE ? null : date;
    }

    private static PartialDate take(String text) {
        if (!looksRight(text)) {
            return NONE;
        }
        try {
            return PartialDate.parse(text);
        } catch (DateTimeException e) {
            return NONE;
        }
    }

    /** Whether there are digits and hyphens where a date has them; Java's own forms allow signs and longer years. */
    private static boolean looksRight(String text) {
        int length = text.length();
        if (length != 4 && length != 7 && length != 10) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            boolean right = i == 4 || i == 7 ? c == '-' : c >= '0' && c <= '9';
            if (!right) {
                return false;
            }
        }
        return true;
    }
}
