package ebb.io.file;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import ebb.fact.ExpectationKind;
import ebb.fact.Level;

/** What a person expects of the other. */
public record ExpectationEntry(
        @Described(value = "Short, and unique in the file, for example e1.", required = true, form = Form.ID) String id,
        @Described(value = "Who expects: a person's id.", required = true, form = Form.ID) String by,
        @Described(value = "Of whom: a person's id.", form = Form.ID) String of,
        @Described(value = "What is expected.", required = true) ExpectationKind kind,
        @Described("How firmly.") Level level,
        @Described("For a missing trait, which.") String trait,
        @JsonUnwrapped Told told) {
}
