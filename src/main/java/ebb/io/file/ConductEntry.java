package ebb.io.file;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import ebb.fact.ConductKind;

/** How a person behaves toward the other. */
public record ConductEntry(
        @Described(value = "Short, and unique in the file, for example d1.", required = true, form = Form.ID) String id,
        @Described(value = "Who: a person's id.", required = true, form = Form.ID) String by,
        @Described(value = "How.", required = true) ConductKind kind,
        @JsonUnwrapped Told told) {
}
