package ebb.io;

import ebb.fact.Length;
import ebb.fact.PartialDate;
import ebb.fact.Since;
import ebb.fact.Term;
import ebb.io.file.Form;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads single values off a {@link Tape}, strictly: what is not exactly of the right kind is a fault, noted in the
 * {@link FaultList}, and reads as null. Not safe to share between threads.
 */
final class Values {
    /** The form of an id, as a message describes it. */
    static final String ID_FORM =
            "the letters a to z, digits, hyphens and underscores, beginning with a letter or digit, at most " + Bounds.ID;

    private static final int EARLIEST_YEAR = 1900;
    private static final double LONGEST_DAYS = 130 * 366.0;
    private static final Pattern DURATION = Pattern.compile(Form.DURATION.pattern());
    private static final String LENGTH_FORMS = "an ISO 8601 duration such as P6Y, P3D or PT20M";

    private final Tape tape;
    private final FaultList faults;
    private final Dates dates;
    private LocalDate latest;
    private String latestSaid;

    Values(Tape tape, FaultList faults, Dates dates) {
        this.tape = tape;
        this.faults = faults;
        this.dates = dates;
    }

    /** Sets the last day a date may name, and what that day is called. */
    void latest(LocalDate day, String said) {
        latest = day;
        latestSaid = said;
    }

    /** What stands here, as the beginning of a message. */
    String said(int node) {
        return switch (tape.kind(node)) {
            case TEXT -> "The text " + Shown.quoted(tape.text(node)) + " stands here";
            case NUMBER -> "The number " + Shown.plain(tape.text(node)) + " stands here";
            case OBJECT -> "A group of fields stands here";
            case LIST -> "A list stands here";
            default -> "The value " + tape.kind(node).said() + " stands here";
        };
    }

    /** Notes that a value is of the wrong kind. */
    void wrong(int node, String allowed, String mend) {
        switch (tape.kind(node)) {
            case REFUSED -> {
            }
            case NULL -> faults.add(node, "Nothing stands here", allowed, "Write one, or leave the field out");
            default -> faults.add(node, said(node), allowed, mend);
        }
    }

    /** A text of one or more lines; without refused characters, not empty, not too long. */
    String text(int node) {
        return text(node, Bounds.TEXT, true);
    }

    /** A text of one line. */
    String line(int node) {
        return text(node, Bounds.LINE, false);
    }

    private String text(int node, int most, boolean lines) {
        if (tape.kind(node) != Tape.Kind.TEXT) {
            wrong(node, lines ? "a text" : "a text of one line", tape.kind(node) == Tape.Kind.NUMBER
                    ? "Put it in quotes" : "Write a text");
            return null;
        }
        String text = tape.text(node);
        int refused = Characters.firstRefused(text);
        if (refused >= 0) {
            faults.add(node, "The text contains " + Characters.said(text.codePointAt(refused)), "", "Remove it");
        } else if (text.length() > most && text.codePointCount(0, text.length()) > most) {
            faults.add(node, "The text has " + text.codePointCount(0, text.length()) + " characters", "at most " + most, "Shorten it");
        } else if (text.isBlank()) {
            faults.add(node, "The text is empty", "", "Write something, or leave the field out");
        } else if (!lines && (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0)) {
            faults.add(node, "The text has more than one line", "a text of one line", "Write it in one line");
        } else {
            return text;
        }
        return null;
    }

    /** An id. */
    String id(int node) {
        String text = tape.kind(node) == Tape.Kind.TEXT ? tape.text(node) : null;
        if (text != null && isId(text)) {
            return text;
        }
        if (text == null) {
            wrong(node, ID_FORM, tape.kind(node) == Tape.Kind.NUMBER ? "Put it in quotes" : "Write an id");
        } else {
            String slug = slug(text);
            faults.add(node, Shown.quoted(text) + " is not the form of an id", ID_FORM,
                    slug.isEmpty() ? "Choose another id" : "Write " + Shown.quoted(slug));
        }
        return null;
    }

    /** Whether a text has the form of an id. */
    static boolean isId(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z'
                    || i > 0 && (c == '-' || c == '_'))) {
                return false;
            }
        }
        return length > 0 && length <= Bounds.ID;
    }

    private static String slug(String text) {
        String cut = text.substring(0, Math.min(text.length(), Bounds.ID));
        return Normalizer.normalize(cut, Normalizer.Form.NFD).toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    }

    /** One of the terms of a vocabulary; of a field that is required the mend is not to leave it out. */
    <T extends Term> T term(int node, Terms<T> vocabulary, boolean required) {
        String text = tape.text(node);
        if (tape.kind(node) == Tape.Kind.TEXT) {
            T term = vocabulary.get(text);
            if (term != null) {
                return term;
            }
            String nearest = Nearest.to(text, vocabulary.terms());
            faults.add(node, Shown.quoted(text) + " is none of the terms for this field", vocabulary.listed(),
                    nearest == null ? "Write the one that comes closest" + (required ? "" : ", or leave the field out")
                            : "Write " + Shown.quoted(nearest));
            return null;
        }
        String meant = tape.kind(node) == Tape.Kind.TRUE ? "yes" : tape.kind(node) == Tape.Kind.FALSE ? "no" : "";
        wrong(node, vocabulary.listed(), vocabulary.get(meant) == null ? "Write one of the terms"
                : "Write " + Shown.quoted(meant));
        return null;
    }

    /** A whole number. */
    Integer whole(int node, int least, int most) {
        String allowed = "a whole number from " + least + " to " + most;
        String text = tape.text(node);
        if (tape.kind(node) == Tape.Kind.NUMBER && isWhole(text)) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
            faults.add(node, said(node), allowed, "Write a number in that range");
            return null;
        }
        wrong(node, allowed, tape.kind(node) == Tape.Kind.TEXT && isWhole(text) ? "Write " + text + " without quotes"
                : "Write a whole number");
        return null;
    }

    /** Not with a zero in front: 010 is ten to some readers of YAML, and eight to others. */
    private static boolean isWhole(String text) {
        int from = text.startsWith("-") ? 1 : 0;
        int digits = text.length() - from;
        return digits > 0 && digits < 10 && (digits == 1 || text.charAt(from) != '0') && text.chars().skip(from).allMatch(c -> c >= '0' && c <= '9');
    }

    /** A number that need not be whole. */
    Double decimal(int node, double least, double most, String allowed) {
        if (tape.kind(node) != Tape.Kind.NUMBER) {
            wrong(node, allowed, "Write a number");
            return null;
        }
        double number = Double.parseDouble(tape.text(node));
        if (number >= least && number <= most) {
            return number;
        }
        faults.add(node, said(node), allowed, "Write a number in that range");
        return null;
    }

    /** True or false; null with a fault otherwise. */
    Boolean flag(int node) {
        switch (tape.kind(node)) {
            case TRUE:
                return true;
            case FALSE:
                return false;
            default:
                wrong(node, "true or false", "Write true, or leave the field out");
                return null;
        }
    }

    /** A date that has come. */
    PartialDate date(int node) {
        PartialDate date = anyDate(node);
        if (date != null && date.first().isAfter(latest)) {
            faults.add(node, "The date " + date.text() + " lies after " + latestSaid, "",
                    "Correct the date");
            return null;
        }
        return date;
    }

    /** A date that may lie ahead. */
    PartialDate anyDate(int node) {
        boolean written = tape.kind(node) == Tape.Kind.TEXT
                || tape.kind(node) == Tape.Kind.NUMBER && tape.plainDates();
        if (!written) {
            wrong(node, Dates.FORMS, tape.kind(node) == Tape.Kind.NUMBER ? "Put it in quotes" : "Write a date");
            return null;
        }
        PartialDate date = dates.parse(tape.text(node));
        if (date == null) {
            faults.add(node, Shown.quoted(tape.text(node)) + " is no date of the calendar", Dates.FORMS,
                    "Write the date in one of these forms");
        } else if (date.first().getYear() < EARLIEST_YEAR) {
            faults.add(node, "The date " + date.text() + " lies before " + EARLIEST_YEAR, "", "Correct the date");
            return null;
        }
        return date;
    }

    /** A length of time. */
    Length length(int node) {
        if (tape.kind(node) != Tape.Kind.TEXT) {
            wrong(node, LENGTH_FORMS, "Write a duration");
            return null;
        }
        String text = tape.text(node);
        if (!DURATION.matcher(text).matches()) {
            faults.add(node, Shown.quoted(text) + " is no duration", LENGTH_FORMS, "Write the duration in this form");
            return null;
        }
        try {
            Length length = Length.parse(text);
            if (length.days() <= LONGEST_DAYS) {
                return length;
            }
        } catch (DateTimeException | ArithmeticException e) {
            // More digits than a number can hold: told below as what it is, a duration that is too long.
        }
        faults.add(node, "The duration " + Shown.plain(text) + " is longer than a life", LENGTH_FORMS,
                "Correct the duration");
        return null;
    }

    /** A date, or the time that has passed since. */
    Since since(int node) {
        if (tape.kind(node) == Tape.Kind.TEXT && tape.text(node).startsWith("P")) {
            Length length = length(node);
            return length == null ? null : new Since.Ago(length);
        }
        PartialDate date = date(node);
        return date == null ? null : new Since.Began(date);
    }
}
