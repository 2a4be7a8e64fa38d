package ebb.note;

import ebb.fact.NoteSpan;

/** A stretch of a note in its sentence, for a reader who has to judge it. */
public final class Excerpt {

    /** A sentence longer than this, counted from the stretch in UTF-16 units, is cut. */
    private static final int FARTHEST = 200;

    private Excerpt() {
    }

    /** The sentence around a stretch, the stretch in square brackets; null where the note has no such place. */
    public static String of(Note note, NoteSpan span) {
        String text = note.text();
        if (!within(span, text)) {
            return null;
        }
        int start = text.offsetByCodePoints(0, span.start());
        int end = text.offsetByCodePoints(start, span.end() - span.start());
        int from = start;
        while (from > 0 && start - from < FARTHEST && !ends(text.charAt(from - 1))) {
            from = text.offsetByCodePoints(from, -1);
        }
        int to = end;
        while (to < text.length() && to - end < FARTHEST && !ends(text.charAt(to))) {
            to = text.offsetByCodePoints(to, 1);
        }
        to = to < text.length() && text.charAt(to) != '\n' && ends(text.charAt(to)) ? to + 1 : to;
        return plain(text.substring(from, start) + "[" + text.substring(start, end) + "]" + text.substring(end, to));
    }

    /**
     * Whether words that were read in a note still stand in their place; where they are not known, whether the note has
     * that place. They do not where somebody has changed the note since.
     *
     * @param span  in a note of this name
     * @param words on one line; or null
     */
    public static boolean stands(Note note, NoteSpan span, String words) {
        String text = note.text();
        if (!within(span, text)) {
            return false;
        }
        int start = text.offsetByCodePoints(0, span.start());
        String there = text.substring(start, text.offsetByCodePoints(start, span.end() - span.start()));
        return words == null || plain(there).contains(plain(words));
    }

    /**
     * Whether words of a note are some that were read in another place of it: they stand nowhere else in it.
     *
     * @param quote the words, as they stand in the note
     * @param words those that were read, on one line; or null
     */
    public static boolean moved(Note note, String quote, String words) {
        return plain(quote).equals(words) && note.text().indexOf(quote) == note.text().lastIndexOf(quote);
    }

    private static boolean within(NoteSpan span, String text) {
        return span.start() != null && span.end() != null && span.start() >= 0 && span.end() >= span.start()
                && span.end() <= text.codePointCount(0, text.length());
    }

    /** Words on one line. */
    static String plain(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    private static boolean ends(char c) {
        return c == '.' || c == '!' || c == '?' || c == '\n';
    }
}
