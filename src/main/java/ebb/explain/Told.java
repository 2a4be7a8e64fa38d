package ebb.explain;

import ebb.fact.Fact;

/**
 * A fact as an answer shows it.
 *
 * @param fact  the fact
 * @param words one clause, with the person's own words where they were recorded, and on whose word it stands
 * @param note  where in which note it was read, in words; null where it was not read from a note
 */
public record Told(Fact fact, String words, String note) {
}
