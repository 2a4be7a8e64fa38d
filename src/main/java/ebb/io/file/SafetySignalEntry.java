package ebb.io.file;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import ebb.fact.Recency;
import ebb.fact.SafetyKind;

/** A danger. One without a recency counts as current. */
public record SafetySignalEntry(
        @Described(value = "Short, and unique in the file, for example y1.", required = true, form = Form.ID) String id,
        @Described(value = "Whose safety: a person's id.", required = true, form = Form.ID) String about,
        @Described(value = "Who endangers it: a person's id.", form = Form.ID) String by,
        @Described(value = "Which danger.", required = true) SafetyKind kind,
        @Described("When it was there.") Recency recency,
        @Described(value = "The date.", form = Form.DATE) String when,
        @JsonUnwrapped Told told) {
}
