package ebb.io.file;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import ebb.fact.Cadence;

/** How much contact a person wants. */
@AtLeastOneOf({"cadence", "hoursPerWeek"})
public record ContactPreferenceEntry(
        @Described(value = "Short, and unique in the file, for example p1.", required = true, form = Form.ID) String id,
        @Described(value = "Who: a person's id.", required = true, form = Form.ID) String of,
        @Described("How often.") Cadence cadence,
        @Described(value = "How many hours a week.", most = 168) Double hoursPerWeek,
        @JsonUnwrapped Told told) {
}
