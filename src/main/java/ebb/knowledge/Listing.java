package ebb.knowledge;

import java.util.List;

/** Lists as they stand in a sentence. */
public final class Listing {

    private Listing() {
    }

    /** "Ana, Bea and Caro". */
    public static String and(List<String> parts) {
        return joined(parts, " and ");
    }

    /** "tea, coffee or water". */
    public static String or(List<String> parts) {
        return joined(parts, " or ");
    }

    private static String joined(List<String> parts, String last) {
        return parts.size() < 2 ? String.join("", parts)
                : String.join(", ", parts.subList(0, parts.size() - 1)) + last + parts.get(parts.size() - 1);
    }
}
