package ebb.fact;

/**
 * A fact that Ebb read in a case note and the clinician did not accept, so that it is not offered again.
 *
 * @param span in which note, and where
 * @param fact what kind of fact
 * @param term which
 * @param who  whom it was about: a person's id, or a word such as {@code author}; null where not known
 * @param quote the words it was read in, on one line, by which it is known again where the note has changed; or null
 */
public record RejectedProposal(NoteSpan span, FactType fact, Term term, String who, String quote) {
}
