package ebb.fact;

/**
 * A stretch of a case note.
 *
 * @param note  the note's id
 * @param start the first character, counted in Unicode code points from 0; null where only the note is known
 * @param end   the character after the last; null where only the note is known
 */
public record NoteSpan(String note, Integer start, Integer end) {
}
