package ebb.explain;

import ebb.fact.Fact;
import ebb.fact.Intake;
import ebb.fact.NoteSpan;
import ebb.knowledge.Knowledge;

/**
 * A fact as an answer shows it.
 *
 * @param fact  the fact
 * @param words one clause, with the person's own words where they were recorded, and on whose word it stands
 * @param note  where in which note it was read, in words; null where it was not read from a note
 */
public record Told(Fact fact, String words, String note) {

    /** A fact of a case with its words and where it came from. */
    static Told of(Fact fact, Intake intake, Knowledge knowledge) {
        NoteSpan span = fact.told() == null ? null : fact.told().span();
        String note = span == null ? null : "note " + span.note()
                + (span.start() == null ? "" : ", characters " + span.start() + " to " + span.end());
        return new Told(fact, knowledge.phrases().attributed(fact, intake), note);
    }
}
