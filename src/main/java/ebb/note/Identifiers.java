package ebb.note;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Tells which pieces of one note may identify somebody, and as what. */
final class Identifiers {

    private static final Set<String> BEFORE_PLACES = Set.of("in", "from", "near", "to", "at");
    private static final Set<String> STREETS = Set.of("street", "road", "avenue", "lane", "drive", "close", "way",
            "court", "square", "st", "rd", "ave", "blvd", "crescent", "terrace", "gardens", "hospital", "school", "university",
            "college", "clinic", "church");
    private static final Set<String> BEFORE_STREETS = Set.of("rue", "calle", "avenida", "piazza");
    private static final Set<String> STREET_ENDINGS = Set.of("stra\u00dfe", "strasse", "gasse", "weg", "platz", "straat", "gatan");
    private static final Set<String> PARTICLES = Set.of("de", "la", "le", "les", "du", "des", "del", "della");
    private static final Set<String> FLATS = Set.of("flat", "apt", "apartment");
    private static final Set<String> SAINTS = Set.of("st", "saint");
    private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "miss", "dr", "prof", "aunt", "uncle");
    private static final Set<String> NOT_NAMES = Set.of("mr", "mrs", "ms", "miss", "dr", "prof", "i", "s", "o", "a", "p", "h", "w", "gp", "pt", "hx", "si",
            "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "christmas", "easter",
            "god", "english", "british", "american", "christian", "muslim", "jewish", "catholic", "ok", "tv", "risk",
            "plan", "session", "client", "no", "not", "the", "she", "he", "they", "we", "my", "mother", "father",
            "mum", "mom", "dad", "new", "year", "what", "who", "facebook", "instagram", "snapchat", "twitter", "whatsapp", "ptsd",
            "adhd", "dob", "d.o.b", "u.s", "u.k", "u.s.a", "tel", "mob", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
            "caf\u00e9", "fianc\u00e9", "fianc\u00e9e", "na\u00efve");

    private final Pieces pieces;
    private final GivenNames given;
    private final boolean foreign;
    private final Map<String, Integer> small = new HashMap<>();
    private final Map<String, Integer> capitalWithin = new HashMap<>();

    Identifiers(Pieces pieces, GivenNames given) {
        this.pieces = pieces;
        this.given = given;
        this.foreign = IntStream.range(0, pieces.size()).filter(pieces::caseless).count() * 2 > pieces.size();
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
        return NOT_NAMES.contains(plain) || Figures.label(plain);
    }

    /**
     * What the identifier is that begins with a piece: name, handle, place, date, phone, e-mail, address, id or number; null
     * where none does.
     *
     * @param names the names found before, in lower case
     */
    String kind(int i, Set<String> names) {
        if (pieces.get(i).named()) {
            return "name";
        }
        if (pieces.follows(i, '@')) {
            return "handle";
        }
        return pieces.get(i).word() ? word(i, names) : figure(i);
    }

    private String figure(int i) {
        String plain = pieces.plain(i);
        if (pieces.initials(i)) {
            return noName(plain) ? null : "name";
        }
        if (Figures.house(pieces, i) && i + 1 < pieces.size() && pieces.gap(i).equals(" ") && street(i + 1)) {
            return "place";
        }
        String kind = Figures.kind(pieces, i);
        return kind == null && given.has(leadingLetters(plain)) ? "handle" : kind;
    }

    private String word(int i, Set<String> names) {
        String plain = pieces.plain(i);
        if (Figures.inWords(pieces, i)) {
            return "date";
        }
        if (Figures.month(plain) && pieces.capital(i) && (pieces.digits(i + 1) || Figures.day(pieces.plain(i + 1)))) {
            return "date";
        }
        if (Figures.englishMonth(plain)) {
            return null;
        }
        if (Figures.idInParts(pieces, i)) {
            return "id";
        }
        if (street(i) || KnownPlaces.has(plain) || KnownPlaces.has(pair(i)) || FLATS.contains(plain) && pieces.digits(i + 1)) {
            return "place";
        }
        if (given.has(plain) || given.has(leadingLetters(plain)) || pieces.caseless(i) && !foreign) {
            return "name";
        }
        if (!pieces.capital(i) || noName(plain) || mostlySmall(i)) {
            return null;
        }
        if (TITLES.contains(pieces.plain(i - 1)) || i > 0 && pieces.initials(i - 1) && !noName(pieces.plain(i - 1))) {
            return "name";
        }
        if (pieces.opensSentence(i)) {
            return names.contains(plain) || accented(plain) || capitalWithin.containsKey(pieces.word(i)) ? "name" : null;
        }
        return STREETS.contains(pieces.plain(i + 1)) || BEFORE_PLACES.contains(pieces.plain(i - 1)) ? "place" : "name";
    }

    /** A word and the next, which may be one name of a place. */
    private String pair(int i) {
        return pieces.plain(i) + " " + pieces.plain(i + 1);
    }

    /** Whether a street, or what bears a saint's name, begins with a word: "Elm Road", "rue Victor", "Hauptstra\u00dfe", "St Mary". */
    private boolean street(int i) {
        String plain = pieces.plain(i);
        if (BEFORE_STREETS.contains(plain)) {
            return i + 1 < pieces.size() && (pieces.capital(i + 1) || PARTICLES.contains(pieces.plain(i + 1)));
        }
        boolean followed = i + 1 < pieces.size() && pieces.capital(i + 1);
        return pieces.capital(i) && (STREET_ENDINGS.stream().anyMatch(plain::endsWith) || SAINTS.contains(plain) && followed
                || !noName(plain) && !BEFORE_PLACES.contains(plain) && followed && STREETS.contains(pieces.plain(i + 1)));
    }

    /** Whether a word has letters that no English one has. */
    private static boolean accented(String plain) {
        return plain.chars().anyMatch(c -> Character.isLetter(c) && c > 'z');
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
        return switch (kind) {
            case "date" -> Figures.goesOnWithDate(pieces, i);
            case "phone" -> Figures.inRow(pieces, i);
            case "id" -> Figures.goesOnWithId(pieces, i);
            case "place" -> goesOnWithPlace(i);
            default -> false;
        };
    }

    private boolean goesOnWithPlace(int i) {
        String gap = pieces.gap(i);
        String plain = pieces.plain(i);
        String next = pieces.plain(i + 1);
        boolean saint = SAINTS.contains(plain) && gap.equals(". ");
        boolean owned = next.equals("s") && (gap.equals("'") || gap.equals("\u2019")) && STREETS.contains(pieces.plain(i + 2));
        boolean within = Figures.postcode(pieces, i) || STREETS.contains(next) || pieces.capital(i + 1) && !noName(next)
                || KnownPlaces.has(pair(i)) || Figures.house(pieces, i) && street(i + 1)
                || PARTICLES.contains(next) && i + 2 < pieces.size() || PARTICLES.contains(plain)
                || pieces.digits(i + 1) && (FLATS.contains(plain) || BEFORE_STREETS.contains(pieces.plain(i - 1))
                || STREET_ENDINGS.stream().anyMatch(plain::endsWith));
        return saint || owned || gap.equals(" ") && within;
    }
}
