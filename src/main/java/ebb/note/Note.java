package ebb.note;

/**
 * A case note or a letter as it was written.
 *
 * @param id   what outputs call it
 * @param text the whole text, unchanged
 */
public record Note(String id, String text) {
}
