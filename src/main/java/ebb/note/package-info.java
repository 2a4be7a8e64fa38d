/**
 * From the words of a case note to proposed facts. Start at {@link ebb.note.Annotator}: it reads a {@link ebb.note.Note}
 * with a {@link ebb.note.Lexicon} and returns {@link ebb.note.Mark}s, each with the phrase rule that found it, the
 * person it is about and its status. The time is linear in the length of the note. Uses {@code ebb.fact} only.
 */
package ebb.note;
