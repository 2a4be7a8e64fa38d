package ebb.note;

import java.util.List;
import java.util.Map;

/**
 * Ways of saying that something is so of any deed: that it is never done, asked for in vain, done all the time. A
 * phrase that begins with the name of a frame in square brackets stands for all of its ways, each with the rest of the
 * phrase in the place of the {@code ~}: {@code [undone] hug {self}} reads "never hugs me", "when he last hugged me",
 * "if only she would hug me". What is known of a deed is thus written once, and so is what is known of a way.
 */
final class Frames {

    private static final String HOLE = "~";

    private final Map<String, List<String>> ways;

    /** @param ways from the name of a frame to its ways; null where there are none */
    Frames(Map<String, List<String>> ways) {
        this.ways = ways == null ? Map.of() : Map.copyOf(ways);
    }

    /**
     * The phrases that a phrase stands for; itself where it names no frame.
     *
     * @throws IllegalArgumentException if it names a frame that does not exist, or one that has no place for a deed
     */
    List<String> phrases(String phrase) {
        if (!phrase.startsWith("[")) {
            return List.of(phrase);
        }
        int close = phrase.indexOf(']');
        String name = close < 0 ? phrase.substring(1) : phrase.substring(1, close);
        List<String> named = ways.get(name);
        String deed = close < 0 ? "" : phrase.substring(close + 1).trim();
        if (named == null || deed.isEmpty()) {
            throw new IllegalArgumentException("The phrase \"" + phrase + "\" has to begin with the name of a frame in brackets and"
                    + " go on with what is done; words.yaml defines the frames "
                    + ways.keySet().stream().sorted().toList() + ".");
        }
        return named.stream().map(way -> filled(name, way, deed)).toList();
    }

    private static String filled(String name, String way, String deed) {
        if (!way.contains(HOLE)) {
            throw new IllegalArgumentException("The frame " + name + " has the way \"" + way + "\" without a " + HOLE
                    + "; write " + HOLE + " where the deed stands.");
        }
        return way.replace(HOLE, deed.contains("/") ? "(" + deed + ")" : deed);
    }
}
