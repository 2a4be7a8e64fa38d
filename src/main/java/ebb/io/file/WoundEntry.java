package ebb.io.file;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import ebb.fact.Inflicter;
import ebb.fact.WoundKind;
import ebb.fact.WoundState;

/** What an earlier relationship did to a person. */
public record WoundEntry(
        @Described(value = "Short, and unique in the file, for example x1.", required = true, form = Form.ID) String id,
        @Described(value = "Whose wound: a person's id.", required = true, form = Form.ID) String of,
        @Described("By whom.") Inflicter inflictedBy,
        @Described(value = "What was done.", required = true) WoundKind kind,
        @Described("Where it stands today.") WoundState state,
        @JsonUnwrapped Told told) {
}
