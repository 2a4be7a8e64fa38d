package ebb.training;

import java.util.ArrayList;
import java.util.List;

/**
 * A note in numbered sentences, so that a trainee can name the one that tells a fact.
 *
 * @param note what they were cut from
 * @param all  the sentences, in their order; number 1 is the first
 */
public record NoteSentences(String note, List<Sentence> all) {

    private static final String CLOSING = "\"”’')";

    /**
     * One sentence.
     *
     * @param start     the place of its first character in the note
     * @param text      the sentence on one line
     * @param paragraph whether it opens a paragraph
     */
    public record Sentence(int start, String text, boolean paragraph) {
    }

    /** Cuts a note at full stops, question and exclamation marks, and empty lines; no sentences for a null note. */
    public static NoteSentences of(String note) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        boolean paragraph = true;
        int length = note == null ? 0 : note.length();
        for (int i = 0; i < length; i++) {
            boolean breaks = note.startsWith("\n\n", i);
            if (breaks || ends(note, i)) {
                int end = i + 1;
                while (!breaks && end < length && CLOSING.indexOf(note.charAt(end)) >= 0) {
                    end++;
                }
                paragraph = add(sentences, note, start, end, paragraph) ? breaks : paragraph || breaks;
                start = end;
                i = end - 1;
            }
        }
        if (start < length) {
            add(sentences, note, start, length, paragraph);
        }
        return new NoteSentences(note, List.copyOf(sentences));
    }

    private static boolean ends(String note, int at) {
        if (".!?".indexOf(note.charAt(at)) < 0) {
            return false;
        }
        int next = at + 1;
        while (next < note.length() && CLOSING.indexOf(note.charAt(next)) >= 0) {
            next++;
        }
        if (next >= note.length()) {
            return true;
        }
        boolean space = Character.isWhitespace(note.charAt(next));
        while (next < note.length() && Character.isWhitespace(note.charAt(next))) {
            next++;
        }
        return space && (next >= note.length() || !Character.isLowerCase(note.codePointAt(next)))
                && !(note.charAt(at) == '.' && at > 1 && note.charAt(at - 2) == '.');
    }

    private static boolean add(List<Sentence> sentences, String note, int start, int end, boolean paragraph) {
        String text = note.substring(start, end).strip().replaceAll("\\s+", " ");
        if (text.isEmpty()) {
            return false;
        }
        int first = start;
        while (Character.isWhitespace(note.charAt(first))) {
            first++;
        }
        sentences.add(new Sentence(first, text, paragraph));
        return true;
    }

    /** The number of the sentence in which a quote begins; 0 where the note has no such words. */
    public int telling(String quote) {
        int at = note == null || quote == null ? -1 : Passages.find(note, quote);
        int number = 0;
        for (Sentence sentence : all) {
            if (at >= 0 && sentence.start() <= at) {
                number++;
            }
        }
        return number;
    }

    /** The sentence with a number. */
    public String text(int number) {
        return all.get(number - 1).text();
    }

    /** The number of a citation such as {@code #3} or {@code s3}; 0 for anything else. */
    public static int number(String citation) {
        return citation.matches("[#s][1-9]\\d{0,3}") ? Integer.parseInt(citation.substring(1)) : 0;
    }
}
