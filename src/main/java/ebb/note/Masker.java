package ebb.note;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Replaces what may identify people: the names of the case and other likely names, places, dates, telephone and other
 * long numbers, e-mail and web addresses. One pass over the text; the same identifier gets the same stand-in
 * throughout. Safe to share between threads.
 */
public final class Masker {

    private static final Set<String> MONTHS = Set.of("january", "february", "march", "april", "may", "june", "july",
            "august", "september", "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug",
            "sep", "sept", "oct", "nov", "dec");
    private static final Set<String> BEFORE_PLACES = Set.of("in", "from", "near", "to", "at");
    private static final Set<String> STREETS = Set.of("street", "road", "avenue", "lane", "drive", "close", "way",
            "court", "square", "hospital", "school", "university", "college", "clinic", "church");
    private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "miss", "dr", "prof", "aunt", "uncle");
    private static final Set<String> NOT_NAMES = Set.of("mr", "mrs", "ms", "miss", "dr", "prof", "i", "s", "o", "a", "p", "h", "w", "gp", "pt", "hx", "si",
            "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "christmas", "easter",
            "god", "english", "british", "american", "christian", "muslim", "jewish", "catholic", "ok", "tv", "risk",
            "plan", "session", "client", "no", "not", "the", "she", "he", "they", "we", "my", "mother", "father",
            "mum", "mom", "dad", "new", "year", "what", "who", "facebook", "instagram", "snapchat", "ptsd", "adhd");
    /** Parts of what people are called by that, written small, are mostly something else. */
    private static final Set<String> WORDS_TOO = Set.of("will", "may", "can", "shall", "might", "must", "would", "do",
            "so", "an", "in", "to", "is", "as", "at", "by", "on", "of", "or", "if", "it", "and", "but", "for", "from",
            "with", "all", "any", "one", "long", "more", "me", "you", "him", "her", "his", "our", "us", "hope", "joy",
            "grace", "faith", "mercy", "mark", "bill", "rob", "drew", "rose", "sue", "grant", "guy", "rich", "frank",
            "chance", "chase", "art", "pat", "love", "best", "young", "little", "read", "say", "day", "man", "van",
            "partner", "husband", "wife", "boyfriend", "girlfriend", "ex", "friend", "sister", "brother", "son",
            "daughter", "child", "baby", "parent", "parents", "boss", "colleague", "other");
    /** What may be a name, or part of one; an O' belongs to what follows. */
    private static final Pattern NAME = Pattern.compile("(?<![\\p{L}\\p{M}])(?:\\p{L}['\u2019])?([\\p{L}\\p{M}]+)");

    private final Cast cast;

    /** @param cast the people of the case, whose names are always replaced */
    public Masker(Cast cast) {
        this.cast = cast;
    }

    private record Piece(int start, int end, boolean word, boolean named) {
    }

    /** Masks one note. */
    public Masked mask(String text) {
        List<Piece> pieces = withNames(text, pieces(text));
        Set<String> lower = new HashSet<>();
        for (Piece piece : pieces) {
            String word = text.substring(piece.start(), piece.end());
            if (piece.word() && Character.isLowerCase(word.codePointAt(0))) {
                lower.add(word);
            }
        }
        Map<String, StandIn> standIns = new LinkedHashMap<>();
        StringBuilder masked = new StringBuilder(text.length());
        int copied = 0;
        int i = 0;
        while (i < pieces.size()) {
            int last = i;
            String kind = kind(text, pieces, i, lower, standIns.keySet());
            if (kind != null) {
                last = end(text, pieces, i, kind);
                String found = text.substring(pieces.get(i).start(), pieces.get(last).end());
                masked.append(text, copied, pieces.get(i).start()).append(standIn(standIns, kind, found));
                copied = pieces.get(last).end();
            }
            i = last + 1;
        }
        masked.append(text, copied, text.length());
        return new Masked(masked.toString(), standIns.values().stream().map(StandIn::replacement).toList());
    }

    private static final class StandIn {
        private final String kind;
        private final String found;
        private final String text;
        private int times;

        StandIn(String kind, String found, String text) {
            this.kind = kind;
            this.found = found;
            this.text = text;
        }

        Masked.Replacement replacement() {
            return new Masked.Replacement(kind, found, text, times);
        }
    }

    private static String standIn(Map<String, StandIn> standIns, String kind, String found) {
        String key = kind + " " + found.toLowerCase(Locale.ROOT);
        StandIn standIn = standIns.get(key);
        if (standIn == null) {
            long before = standIns.values().stream().filter(other -> other.kind.equals(kind)).count();
            standIn = new StandIn(kind, found, "[" + kind.toUpperCase(Locale.ROOT) + " " + (before + 1) + "]");
            standIns.put(key, standIn);
        }
        standIn.times++;
        return standIn.text;
    }

    /** Words, numbers and whole addresses; everything else stays as it is. */
    private static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (!Character.isLetterOrDigit(c) && c != '+') {
                i += Character.charCount(c);
                continue;
            }
            int end = i;
            boolean letters = true;
            while (end < text.length() && belongs(text, end, i)) {
                letters &= Character.isLetter(text.codePointAt(end)) || "-'\u2019".indexOf(text.charAt(end)) >= 0;
                end += Character.charCount(text.codePointAt(end));
            }
            end = Math.max(end, i + Character.charCount(c));
            while (end > i + 1 && ".-/:'\u2019@_+".indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            if (letters && text.startsWith("'s", end - 2) || letters && text.startsWith("\u2019s", end - 2)) {
                end -= 2;
            }
            pieces.add(new Piece(i, Math.max(end, i + 1), letters, false));
            i = Math.max(end, i + 1);
        }
        return pieces;
    }

    private static boolean belongs(String text, int at, int start) {
        int c = text.codePointAt(at);
        boolean inside = at + 1 < text.length() && Character.isLetterOrDigit(text.codePointAt(at + 1));
        return Character.isLetterOrDigit(c) || at == start && c == '+' || Character.getType(c)
                == Character.NON_SPACING_MARK || inside && (".-/:'\u2019@_+".indexOf(c) >= 0
                && (c != '.' || dotted(text, at)));
    }

    /** A dot within a number or an address; after a word it ends a sentence, even without a space. */
    private static boolean dotted(String text, int at) {
        if (Character.isDigit(text.charAt(at - 1))) {
            return true;
        }
        boolean capital = Character.isUpperCase(text.charAt(at + 1));
        return !capital;
    }

    /** The names of the case as pieces of their own, whatever they were written together with. */
    private List<Piece> withNames(String text, List<Piece> pieces) {
        List<Piece> apart = new ArrayList<>(pieces.size());
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean masked = !piece.word()
                    && numberKind(text, pieces, i, text.substring(piece.start(), piece.end())) != null;
            if (masked) {
                apart.add(piece);
            } else {
                takeApart(text, piece, apart);
            }
        }
        return apart;
    }

    private void takeApart(String text, Piece piece, List<Piece> apart) {
        int from = piece.start();
        Matcher names = NAME.matcher(text).region(piece.start(), piece.end());
        while (names.find()) {
            if (!called(names.group(1))) {
                continue;
            }
            boolean goesOn = from > piece.start() && names.start() == from + 1 && text.charAt(from) == '-';
            if (goesOn) {
                from = apart.remove(apart.size() - 1).start();
            } else {
                addRest(text, from, names.start(), apart);
                from = names.start();
            }
            apart.add(new Piece(from, names.end(), true, true));
            from = names.end();
        }
        if (from == piece.start()) {
            apart.add(piece);
        } else {
            addRest(text, from, piece.end(), apart);
        }
    }

    private static void addRest(String text, int from, int to, List<Piece> apart) {
        pieces(text.substring(from, to)).forEach(rest -> apart.add(
                new Piece(from + rest.start(), from + rest.end(), rest.word(), false)));
    }

    /** Whether somebody of the case is called by a word; if it is written small, only where it is no common word. */
    private boolean called(String word) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        boolean common = NOT_NAMES.contains(plain) || WORDS_TOO.contains(plain);
        return cast.named(plain) != null && !(common && Character.isLowerCase(word.codePointAt(0)));
    }

    private String kind(String text, List<Piece> pieces, int i, Set<String> lower, Set<String> known) {
        if (pieces.get(i).named()) {
            return "name";
        }
        String word = text.substring(pieces.get(i).start(), pieces.get(i).end());
        if (!pieces.get(i).word()) {
            return numberKind(text, pieces, i, word);
        }
        String plain = word.toLowerCase(Locale.ROOT);
        boolean capital = Character.isUpperCase(word.codePointAt(0));
        if (MONTHS.contains(plain) && capital && i + 1 < pieces.size() && digits(text, pieces.get(i + 1))) {
            return "date";
        }
        if (!capital || NOT_NAMES.contains(plain) || lower.contains(plain) || MONTHS.contains(plain)) {
            return null;
        }
        String before = i == 0 ? "" : text.substring(pieces.get(i - 1).start(), pieces.get(i - 1).end())
                .toLowerCase(Locale.ROOT);
        if (TITLES.contains(before)) {
            return "name";
        }
        if (opensSentence(text, pieces.get(i).start())) {
            return known.contains("name " + plain) || again(text, pieces, i, word) ? "name" : null;
        }
        boolean street = i + 1 < pieces.size() && STREETS.contains(text.substring(pieces.get(i + 1).start(),
                pieces.get(i + 1).end()).toLowerCase(Locale.ROOT));
        return street || BEFORE_PLACES.contains(before) ? "place" : "name";
    }

    /** Whether a word that opens a sentence with a capital also has one within a sentence. */
    private static boolean again(String text, List<Piece> pieces, int i, String word) {
        int at = text.indexOf(word, pieces.get(i).end());
        int looked = 0;
        while (at >= 0 && looked++ < 8) {
            if (!opensSentence(text, at)) {
                return true;
            }
            at = text.indexOf(word, at + word.length());
        }
        return false;
    }

    private static boolean opensSentence(String text, int start) {
        int at = start - 1;
        while (at >= 0 && " \t\"\u201c'(\u2018".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return at < 0 || ".!?\n:".indexOf(text.charAt(at)) >= 0;
    }

    private static String numberKind(String text, List<Piece> pieces, int i, String word) {
        if (word.contains("@")) {
            return "e-mail";
        }
        if (word.startsWith("www.") || word.startsWith("http") && word.contains(":")) {
            return "address";
        }
        long digits = word.chars().filter(Character::isDigit).count();
        boolean dated = word.matches("\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}");
        boolean beforeMonth = digits <= 2 && i + 1 < pieces.size() && MONTHS.contains(text.substring(
                pieces.get(i + 1).start(), pieces.get(i + 1).end()).toLowerCase(Locale.ROOT));
        if (dated || beforeMonth) {
            return "date";
        }
        if (digits >= 7) {
            return "phone";
        }
        boolean phone = digits >= 3 && i + 1 < pieces.size() && digits(text, pieces.get(i + 1))
                && pieces.get(i + 1).start() - pieces.get(i).end() == 1
                && pieces.get(i + 1).end() - pieces.get(i + 1).start() >= 3;
        if (phone) {
            return "phone";
        }
        boolean year = word.matches("(19|20)\\d\\d");
        return digits >= 4 && !year || digits >= 3 && word.chars().anyMatch(Character::isLetter) ? "number" : null;
    }

    private static boolean digits(String text, Piece piece) {
        return text.substring(piece.start(), piece.end()).chars().allMatch(c -> Character.isDigit(c) || c == '-');
    }

    private static int end(String text, List<Piece> pieces, int i, String kind) {
        int last = i;
        while (last + 1 < pieces.size() && pieces.get(last + 1).start() - pieces.get(last).end() <= 2) {
            String gap = text.substring(pieces.get(last).end(), pieces.get(last + 1).start());
            String next = text.substring(pieces.get(last + 1).start(), pieces.get(last + 1).end());
            String plain = next.toLowerCase(Locale.ROOT);
            boolean goesOn = switch (kind) {
                case "date" -> (gap.equals(" ") || gap.equals(", ")) && (MONTHS.contains(plain)
                        || next.matches("\\d{1,2}(st|nd|rd|th)?|(19|20)\\d\\d"));
                case "phone" -> gap.equals(" ") && digits(text, pieces.get(last + 1));
                case "place" -> gap.equals(" ") && (STREETS.contains(plain)
                        || Character.isUpperCase(next.codePointAt(0)) && !NOT_NAMES.contains(plain));
                default -> false;
            };
            if (!goesOn) {
                break;
            }
            last++;
        }
        return last;
    }
}
