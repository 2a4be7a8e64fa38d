package ebb.io.file;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import ebb.fact.FearKind;
import ebb.fact.PresentEvidence;

/** What a person fears in closeness. */
public record FearEntry(
        @Described(value = "Short, and unique in the file, for example f1.", required = true, form = Form.ID) String id,
        @Described(value = "Who fears: a person's id.", required = true, form = Form.ID) String by,
        @Described(value = "What is feared.", required = true) FearKind of,
        @Described("How far the way the partner behaves now bears it out.") PresentEvidence presentEvidence,
        @Described("What bears it out, in words.") String evidence,
        @JsonUnwrapped Told told) {
}
