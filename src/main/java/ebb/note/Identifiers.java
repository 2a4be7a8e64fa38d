package ebb.note;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells which pieces of one note may identify somebody, and as what. */
final class Identifiers {

    private static final Set<String> BEFORE_PLACES = Set.of("in", "from", "near", "to", "at");
    private static final Set<String> STREETS = Set.of("street", "road", "avenue", "lane", "drive", "close", "way",
            "court", "square", "hospital", "school", "university", "college", "clinic", "church");
    private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "miss", "dr", "prof", "aunt", "uncle");
    private static final Set<String> NOT_NAMES = Set.of("mr", "mrs", "ms", "miss", "dr", "prof", "i", "s", "o", "a", "p", "h", "w", "gp", "pt", "hx", "si",
            "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "christmas", "easter",
            "god", "english", "british", "american", "christian", "muslim", "jewish", "catholic", "ok", "tv", "risk",
            "plan", "session", "client", "no", "not", "the", "she", "he", "they", "we", "my", "mother", "father",
            "mum", "mom", "dad", "new", "year", "what", "who", "facebook", "instagram", "snapchat", "ptsd", "adhd");

    private final Pieces pieces;
    private final GivenNames given;
    private final Map<String, Integer> small = new HashMap<>();
    private final Map<String, Integer> capitalWithin = new HashMap<>();

    Identifiers(Pieces pieces, GivenNames given) {
        this.pieces = pieces;
        this.given = given;
        for (int i = 0; i < pieces.size(); i++) {
            String word = pieces.word(i);
            if (pieces.get(i).word() && Character.isLowerCase(word.codePointAt(0))) {
                small.merge(word, 1, Integer::sum);
            } else if (pieces.capital(i) && !pieces.opensSentence(i)) {
                String stem = leadingLetters(word);
                Set<String> forms = new HashSet<>(List.of(word, stem));
                if (stem.endsWith("s")) {
                    forms.add(stem.substring(0, stem.length() - 1));
                }
                forms.forEach(form -> capitalWithin.merge(form, 1, Integer::sum));
            }
        }
    }

    /** "Obi" of "Obi'll" and "Ana" of "Ana-free". */
    private static String leadingLetters(String word) {
        int end = 0;
        while (end < word.length() && Character.isLetter(word.codePointAt(end))) {
            end += Character.charCount(word.codePointAt(end));
        }
        return word.substring(0, end);
    }

    /** Whether a word in lower case is no name, even where it is written with a capital. */
    static boolean noName(String plain) {
        return NOT_NAMES.contains(plain);
    }

    /**
     * What the identifier is that begins with a piece: name, handle, place, date, phone, e-mail, address or number; null
     * where none does.
     *
     * @param names the names found before, in lower case
     */
    String kind(int i, Set<String> names) {
        if (pieces.get(i).named()) {
            return "name";
        }
        String plain = pieces.plain(i);
        if (pieces.follows(i, '@')) {
            return "handle";
        }
        if (!pieces.get(i).word()) {
            String figure = Figures.kind(pieces, i);
            return figure == null && given.has(leadingLetters(plain)) ? "handle" : figure;
        }
        if (Figures.dayInWords(pieces, i)) {
            return "date";
        }
        if (Figures.month(plain)) {
            return pieces.capital(i) && (pieces.digits(i + 1) || Figures.day(pieces.plain(i + 1))) ? "date" : null;
        }
        if (given.has(plain) || given.has(leadingLetters(plain))) {
            return "name";
        }
        if (!pieces.capital(i) || noName(plain) || mostlySmall(i)) {
            return null;
        }
        if (TITLES.contains(pieces.plain(i - 1))) {
            return "name";
        }
        if (pieces.opensSentence(i)) {
            return names.contains(plain) || capitalWithin.containsKey(pieces.word(i)) ? "name" : null;
        }
        return STREETS.contains(pieces.plain(i + 1)) || BEFORE_PLACES.contains(pieces.plain(i - 1)) ? "place" : "name";
    }

    /** Whether a word has its capital within sentences no more often than it is written small. */
    private boolean mostlySmall(int i) {
        return small.containsKey(pieces.plain(i))
                && small.get(pieces.plain(i)) >= capitalWithin.getOrDefault(pieces.word(i), 0);
    }

    /** The last piece of the identifier that begins with a piece. */
    int last(int first, String kind) {
        int last = first;
        while (last + 1 < pieces.size() && goesOn(last, kind)) {
            last++;
        }
        return last;
    }

    private boolean goesOn(int i, String kind) {
        String gap = pieces.gap(i);
        String plain = pieces.plain(i + 1);
        return switch (kind) {
            case "date" -> (gap.equals(" ") || gap.equals(", ")) && (Figures.goesOnWithDate(plain)
                    || Figures.dayInWords(pieces, i));
            case "phone" -> gap.equals(" ") && pieces.digits(i + 1);
            case "place" -> gap.equals(" ") && (Figures.postcode(pieces, i) || STREETS.contains(plain)
                    || pieces.capital(i + 1) && !noName(plain));
            default -> false;
        };
    }
}
