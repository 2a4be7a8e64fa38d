package ebb.io.file;

import ebb.fact.FactType;
import ebb.fact.Term;

/** A fact that Ebb read in a case note and the clinician did not accept. */
public record RejectedProposalEntry(
        @Described(value = "The id of the note.", required = true, form = Form.LINE) String note,
        @Described(value = "The first character of it in the note, counted from 0.", required = true, most = 4_194_304)
        Integer start,
        @Described(value = "The character after the last.", required = true, most = 4_194_304) Integer end,
        @Described(value = "Which kind of fact.", required = true) FactType fact,
        @Described(value = "Which of its terms.", required = true) Term term,
        @Described(value = "Whom it was about.", form = Form.LINE) String who,
        @Described(value = "The words it was read in, by which it is known again where the note has changed.",
                form = Form.TEXT) String quote) {
}
