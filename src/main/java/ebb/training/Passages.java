package ebb.training;

/** Finds words in a note, whatever line breaks and spaces lie between them. */
public final class Passages {

    private Passages() {
    }

    /** Where the words begin; -1 where they do not stand in the note. */
    public static int find(String note, String words) {
        int[] span = span(note, words, 0);
        return span == null ? -1 : span[0];
    }

    /**
     * Where the words begin and end.
     *
     * @param from where to begin to look
     * @return the first character and the one after the last; null where they do not stand there
     */
    public static int[] span(String note, String words, int from) {
        String wanted = words.strip();
        for (int start = from; start < note.length() && !wanted.isEmpty(); start++) {
            int end = matched(note, start, wanted);
            if (end >= 0) {
                return new int[] {start, end};
            }
        }
        return null;
    }

    private static int matched(String note, int start, String words) {
        int at = start;
        int i = 0;
        while (i < words.length()) {
            boolean space = Character.isWhitespace(words.charAt(i));
            if (at >= note.length() || space != Character.isWhitespace(note.charAt(at))
                    || !space && plain(words.charAt(i)) != plain(note.charAt(at))) {
                return -1;
            }
            i++;
            at++;
            if (space) {
                while (i < words.length() && Character.isWhitespace(words.charAt(i))) {
                    i++;
                }
                while (at < note.length() && Character.isWhitespace(note.charAt(at))) {
                    at++;
                }
            }
        }
        return at;
    }

    /** Curled and straight quotation marks are the same: keyboards have only one kind. */
    private static char plain(char letter) {
        return switch (letter) {
            case '’', '‘' -> '\'';
            case '“', '”' -> '"';
            default -> letter;
        };
    }
}
